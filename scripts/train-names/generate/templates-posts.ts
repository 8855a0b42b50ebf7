/**
 * Posts with what is usual in them: faces in brackets, handles, forwarded words, fans and shops; all our own. Slots as in
 * templates-public.ts, and E: a face in brackets, U: a handle that names nobody.
 */
const POSTS = `
{E}{E}{P}{w}
{P}{E}{w}
{w}{E}//@{P}:{w}
转发微博//@{U}:{w}//@{C}:{E}
回复@{U}:{C}{a}{E}
回复@{C}:{w}{E}
@{C} @{C} @{C} 快来看{E}
@{U} @{C} 一起去{E}
@{U}@{U}@{C}
分享图片 @{U} {P}{w}
{P}欧巴{E}{w}
{P}代言{n}，{w}{E}
{P}新戏《{n}》开拍，{w}
{P}，你什么时候{v}{n}？{E}
看到{P}就{v}了{E}
昨晚梦见{P}了{E}
{P}哥哥生日快乐{E}
{P}姐姐太{a}了吧{E}
我家{P}{w}{E}
求{P}的{n}{E}
谁有{P}的{n}，{w}
今天{n}课又是{C}老师{E}
{C}你个{a}的{E}
{C}同学，{w}{E}
{C}，{C}，{C}，你们{w}
和{C}、{C}在{X}吃饭{E}
{C}说他{w}，{C}说她{w}
室友{C}又{v}了{E}
感谢{C}送的{n}{E}
{C}要结婚了！{w}
【{P}：{w}】据{O}报道，{w}
【{n}】{t}{P}{s}：“{w}”
#{P}{n}# {w}
#{n}# {P}和{P}谁更{a}？
{P}VS{P}，{w}
{P}vs{P} {w}
这{n}是{P}吗？{w}
我是{P}的{n}{E}{w}
推荐{P}的《{n}》，{w}
{n}by{P}
听{P}唱《{n}》{E}
{P}这{n}真的{a}
把{P}换成{P}会不会{a}
为什么{P}不{v}{n}{E}
{w}（via {P}）
——{P}《{n}》{w}
{P}曾说：{w}
{P}走好{E}{w}
缅怀{P}，{w}
转给{C}看{E}
`;

const NOBODY = `
{E}{w}{E}
{w}{E}{w}
@{U} {w}{E}
@{U} @{U} @{U} {w}
//@{U}:{w}//@{U}:{E}
回复@{U}:{w}{E}
转发微博。@{U}
我刚刚参加了@{U} 发起的{n}
分享自@{U}
#{n}# {w}{E}
【{n}】{w}，{n}{v}{n}。
{a}死我了{E}
好{a}的{n}{E}{E}{E}
我在{X}，{w}
我在:{X} {w}
{n}控们，{w}{E}
有{n}的举手{E}
亲们{w}{E}
老师{w}{E}妈妈{w}
爸爸说{w}，妈妈说{w}{E}
全{n}{m}折起，{n}只要{m}元{E}
《{n}{n}》{a}，《{n}》{m}分
{n}、{n}、{n}，{w}？
{S}哥{w}{E}
小{S}你{w}{E}
那个男人{w}，那个女人{w}
金牛座{w}，白羊座{w}
高富帅{w}，白富美{w}
时间：{d} 地点：{X}
祝{a}、{a}、{a}！{w}
`;

const lines = (block: string): string[] => block.trim().split('\n');
export const POSTED: readonly (readonly string[])[] = [POSTS, NOBODY].map(lines);
