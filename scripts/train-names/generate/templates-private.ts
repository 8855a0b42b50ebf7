/** Sentences as people write to each other and about each other; all our own. Slots as in templates-public.ts. */
export const CHATS = `
你认识{C}吗？{w}
{C}你在吗，{w}
{C}，{w}
@{C} {w}
我是{C}，{w}
我叫{P}，{w}
我叫{P}，住在{A}。
刚才{C}打电话来，{w}
{C}说{w}
听{C}说{w}
跟{C}一起{v}{n}，{w}
昨天碰到{C}了，{w}
{C}和{C}要结婚了，{w}
帮我把{n}带给{C}，他在{X}
让{C}去{A}拿一下
{C}的{n}怎么样了
{C}的电话是{N}
加一下{C}的微信，{N}
我家地址{A}，写{C}就行
快递寄到{A}，收件人写{C}，{N}
我现在住{A}，有空来玩
我搬到{A}了，{w}
到{X}接我，{w}
房东叫{C}，房子在{A}
明天{C}生日，{w}
问一下{C}，{w}
{C}没来上班，{w}
{C}真是{a}，{w}
谢谢{C}，{w}
{C}哈哈哈，{w}
恭喜{C}！{w}
我同学{C}在{O}上班
我{k}{C}在{O}当{t}
我{k}叫{P}，{m}岁
那个{C}欠我{m}块钱，{w}
{C}转了{m}元给{C}
群里的{C}是谁，{w}
{O}的{C}你熟不熟
不是{C}就是{C}，{w}
{C}还没交{n}
老师，我是{C}的{k}，{w}
{C}家长你好，{C}今天{w}
{C}妈妈，{w}
今天{C}请假，{w}
收到，{C}
+1 {C} {m}班
{C}：{w}
{C}:{w}
{C} {m}:{m} {w}
`;

export const POSTS = `
#{n}# {P}{a}，{w}
{P}太{a}了！{w}
好喜欢{P}，{w}
{P}演的{n}真{a}
最近在追{P}的{n}，{w}
{P}唱的《{n}》{w}
转发微博 {P}：{w}
【{P}：{w}】{w}
【{P}{v}{n}】{w}
看了{P}的{n}，{w}
{P}和{P}在一起了？{w}
{P}、{P}、{P}，你最喜欢谁？
支持{P}，{w}
祝{P}生日快乐，{w}
{P}老师的{n}，{w}
感谢{P}的{n}，{w}
有没有人认识{L}的{P}，{w}
曝光{C}，女，住{A}，电话{N}，{w}
人肉一下这个{C}，{w}
{P}在{L}{v}{n}，{w}
听{P}的歌，{w}
{P}版的{n}{w}
《{n}》主演{P} {P} {P}
和{P}合影，{w}
今天在{X}遇到{P}，{w}
我爱{P}，{w}
{P}我爱你！
{P}加油！{w}
有{P}的{n}就{a}
{w}——{P}
{w}（{P}）
“{w}”—{P}《{n}》
{n}：{P}{w}
{P}微博：{w}
打卡{X}，{w}
{P}，{P}，{w}
{P}也来{v}{n}，{w}
如果{P}{v}{n}，{w}
`;

export const CALLS = `
客服：您好，请问是{C}先生吗？
客户：我是{C}，我的手机号{N}。
客服：{C}女士您好，您的{n}已经{v}。
用户{C}来电反映，家住{A}，{w}
来电人{C}，地址{A}，诉求：{w}
请问您贵姓？我姓{S}，叫{C}。
户名{C}，卡号尾号{m}，{w}
您登记的地址是{A}，对吗？
对，{A}，我叫{C}。
派单给{C}师傅，上门地址{A}，{w}
工单备注：{C}，{A}，{w}
{C}，身份证{I}，{w}
司机{C}已到达{X}，{w}
保单被保险人{C}，受益人{C}，{w}
{d}与{C}通话，{w}
`;

/** No full name in them: surnames with a title, nicknames, ordinary words that begin with a surname. */
export const NONE = `
{w}
{w}，{w}
{w}。{w}，{w}。
老{S}你在吗，{w}
小{S}说{w}
{S}先生您好，{w}
{S}女士的{n}{v}了
{S}{t}{s}，{w}
{S}某因{n}被{v}
被告人{S}某某{w}
{S}总，{w}
{S}哥，{w}
阿{S}{w}
{S}师傅：{w}
请联系{S}老师，{w}
{S}氏{n}{v}
{t}{s}，{w}
{O}{t}{s}，{w}
{L}{n}{v}{n}。
{O}{v}了{n}，{w}
{O}位于{L}，{w}
{O}在{L}{v}{n}
各{t}、{t}：{w}
请各位{t}{v}{n}
{d}，{O}{v}{n}
{k}{s}，{w}
我{k}{v}{n}，{w}
从{L}到{L}，{w}
{L}、{L}、{L}等地{w}
{n}、{n}、{n}
{n}{v}{n}
《{n}》{w}
{a}的{n}{v}{n}
{t}{v}{n}
联系电话：{N}
订单号{m}，{w}
{v}{n}{m}元
{n}：{n}
{n}名称：{n}{n}
{n}{n}{n}
{w}{n}{v}
{d}至{d}任{O}{t}；{d}至今任{O}{t}。
{m}年{m}月至{m}年{m}月任职于{O}，历任{t}、{t}。
{m}年任{O}{t}，兼任{O}{t}
由{n}、{n}和{n}组成
“{n}”和“{n}”{v}{n}
《{n}》、《{n}》{v}{n}
{n}（{n}）{v}
{a}、{n}、{a}
{t}的{n}{v}{n}
{S}{t}兼任{O}{t}
{v}、{v}、{v}，{w}
{L}{n} {L}{n} {L}{n}
{w}，{n}{s}，{w}
{n}和{n}{v}了
把{n}交给{t}，{w}
对{n}的{n}，{w}
在{n}与{n}之间{v}
{L}晴 {m}℃ {L}多云 {m}℃ {L}小雨
{n}{m}元，{n}{m}元，{n}{m}斤
{O}宣布{v}{n}，{w}
{O}和{O}{v}{n}
据{O}报道，{w}
美元兑{n}{v}，{w}
顺丰{m}，{w}
顺丰 圆通 申通 韵达 中通 {m}
于{d}{v}，{w}
于上月{v}{n}，于本月{v}
楼栋、单元、房号、{n}
商品名称：{n}{n}
{Y}位于{Y}，{w}
{Y}是{Y}的{n}
从{Y}到{Y}{v}
在{Y}{v}{n}，{w}
{Y}、{Y}和{Y}等地{w}
距离{Y}{m}公里
{O}主场对阵{O}，{w}
{O}{m}比{m}战胜{O}
{O}vs{O}
{O}客场不敌{O}，{w}
{O}、{O}、{O}{v}
{O}推出新款{n}
{O}的{n}{v}
{Y}的{n}{v}{n}
{d}，{Y}{v}{n}，{w}
《{n}{n}》的{n}{v}
@{n}{n} {w}
//@{n}{a}:{w}
`;

const lines = (block: string): string[] => block.trim().split('\n');
export const PRIVATE: readonly (readonly string[])[] = [CHATS, POSTS, CALLS, NONE].map(lines);
