/**
 * Sentences as works of reference, histories, cast lists and sports pages write them; all our own. Slots as in
 * templates-public.ts, and H: a name of earlier times.
 */
const PEOPLE = `
{P}（{m}年{m}月{m}日—），{L}人，{n}{t}。
{F}（{m}年－{m}年）是{Y}{n}，{a}的{n}{t}。
{H}，字{G}，{L}人，{n}年间{t}。
{H}（？－{m}年），{L}人，官至{t}。
{m}年，{H}率军{v}{L}，{H}战死。
{H}遂{v}{L}，{H}奔{L}。
{H}、{H}、{H}等人合称“{n}”。
{H}之子{H}，{H}之弟{H}。
{m}年，{P}即位，封其弟{P}为{t}。
{P}死后，由其子{P}继承。
{P}与{P}育有二子：{P}和{P}。
{P}娶{P}为妻，{w}。
{F}的导师是{F}，{F}的学生有{F}、{F}。
这一{n}由{F}于{m}年提出。
这一定理以{Y}数学家{F}的名字命名。
{F}和{F}因{v}{n}获得{m}年{n}奖。
{P}饰{P}，{P}饰{P}
{P}（{P} 饰）是{n}的{n}。
主要演员：{P}、{P}、{P}、{P}
导演{P}邀请{P}出演{n}，{w}。
配音：{P}、{P}
作词：{P} 作曲：{P} 编曲：{P}
《{n}{n}》是{P}的第{m}张专辑，由{P}监制。
《{n}》是{P}创作的{n}小说，主人公{P}{w}。
{P}在《{n}》中扮演{P}一角。
故事讲述{P}在{X}遇见了{P}，{w}。
{P}爱上了{P}，{P}却{v}了{P}。
{P}发现{P}{v}{n}，于是和{P}一起{v}。
{P}决定帮助{P}，但{P}{w}。
{P}的妹妹{P}{w}。
{P}告诉{P}，{P}已经{v}了。
被{P}{v}后，{P}{w}。
在{P}的劝说下，{P}{v}了{n}。
{P}第{m}分钟为{O}首开纪录，{P}随后{v}。
{F}接到{F}的传球，{v}了门将{F}。
决赛中{P}以{m}比{m}击败{F}夺冠。
{O}签下了{F}，{F}则被交易到{O}。
{O}在{m}年选秀中选中{F}。
教练{F}离任后，由{F}接替。
{P}是{O}的创始人，{P}任{t}。
{O}由{P}和{P}于{m}年创立。
现任{t}为{P}，副{t}为{P}、{P}。
{L}历任{t}：{P}、{P}、{P}
名人：{P}，{n}；{P}，{n}
{n}（以{P}的名字命名）{w}。
{P}曾在此居住，{w}。
{Y}国王{F}{v}了{n}。
教宗{F}{m}世{v}{n}。
{F}公爵{v}{Y}，{F}伯爵{w}。
英国首相{F}和法国总统{F}在{Y}{v}。
{H}撰《{n}》，{H}为之作序。
据《{n}》记载，{H}曾{v}{L}。
{P}时代，{n}{v}，{w}。
{P}认为{n}是{n}的{n}。
{P}在其著作《{n}》中指出，{w}。
根据{P}的研究，{w}。
{P}：《{n}》，{O}，{m}年。
参见{P}、{P}（{m}）
摄影师{P}拍摄的{n}{w}。
{w}，最终被{P}{v}。
{w}，而{P}则{v}{n}。
{w}，其中{P}{a}。
`;

/** Without a person's name, though much looks like one. */
const NOBODY = `
{Y}（{n}：{a}）是{Y}{Y}的一个{n}，面积{m}平方公里。
{Y}是{Y}的城镇，位于该国{n}，由{Y}负责管辖。
{Y}地区位于{Y}{n}，距离首府{Y}{m}公里。
{Y}市是{Y}最大的城市，与{Y}相邻。
{Y}和{Y}组成的{n}{w}。
从{Y}出发，经{Y}到达{Y}。
{Y}国际机场位于{Y}以北{m}公里。
{Y}战役中，{Y}军队{v}{Y}。
{Y}河流经{Y}、{Y}，最后注入{n}。
{Y}大学位于{Y}，创办于{m}年。
{Y}语是{Y}的{n}语言。
{Y}人{v}{n}，{w}。
{O}是一家{a}的{n}公司，总部设于{Y}。
{O}主场迎战{O}，双方以{m}比{m}{v}。
{O}在{m}年夺得{n}冠军。
{n}是指{n}{v}{n}的{n}。
{n}属于{n}的一种，{w}。
{n}、{n}、{n}都是{n}的{n}。
{n}（又称{n}、{n}）{v}{n}。
在{n}学中，{n}{v}为{n}。
{n}被{v}后，{n}{w}。
{n}战争爆发后，{w}。
{n}：{n}、{n}、{n}
{n}号在{Y}附近{v}。
{a}、{a}、{a}的{n}{v}
{v}或{v}{n}时{v}
第{m}届{n}奖于{d}在{Y}{v}。
{m}年代，{n}{v}，{w}。
该{n}分为{n}、{n}和{n}三部分。
{n}是一种{a}的{n}，{v}{n}。
后宫设贵妃、淑妃、贤妃，{w}。
`;

const lines = (block: string): string[] => block.trim().split('\n');
export const ENCYCLOPAEDIA: readonly (readonly string[])[] = [PEOPLE, NOBODY].map(lines);
