import type { AppPackage } from '../../model/index.ts';
import { groupBy } from './group-by.ts';

export interface AppTypeGuess {
  /** `T01` to `T39`. */
  readonly type: string;
  /** Share of the weight all hits have, 0 to 1. */
  readonly confidence: number;
  readonly words: readonly string[];
}

/** Names of the 39 types and the words an app of the type shows its users (国信办秘字〔2021〕14号 第五条). */
const TYPES: readonly (readonly [id: string, zh: string, words: RegExp])[] = [
  ['T01', '地图导航', /导航|地图|路线规划|实时路况/g],
  ['T02', '网络约车', /打车|叫车|网约车|司机接单|预估车费/g],
  ['T03', '即时通信', /发送消息|聊天|群聊|好友验证|会话列表/g],
  ['T04', '网络社区', /发帖|帖子|社区|话题讨论|圈子/g],
  ['T05', '网络支付', /转账|收付款|付款码|提现|钱包余额/g],
  ['T06', '网上购物', /购物车|加入购物|商品详情|立即购买|退换货/g],
  ['T07', '餐饮外卖', /外卖|点餐|骑手|起送价|菜品/g],
  ['T08', '邮件快件寄递', /寄快递|快递单号|寄件人|运单号|取件码/g],
  ['T09', '交通票务', /火车票|机票|车次|航班|购票/g],
  ['T10', '婚恋相亲', /相亲|婚恋|择偶|征婚|心动/g],
  ['T11', '求职招聘', /求职|招聘|简历|投递职位|面试邀请/g],
  ['T12', '网络借贷', /借款|贷款|还款计划|授信|借贷/g],
  ['T13', '房屋租售', /租房|二手房|房源|看房|合租/g],
  ['T14', '二手车交易', /二手车|卖车|车源|估车价/g],
  ['T15', '问诊挂号', /挂号|问诊|科室|就诊人|医生/g],
  ['T16', '旅游服务', /旅游|跟团游|景点门票|出游人|行程单/g],
  ['T17', '酒店服务', /酒店|入住|退房|房型|民宿/g],
  ['T18', '网络游戏', /游戏|充值|关卡|战斗|角色创建/g],
  ['T19', '学习教育', /课程|上课|作业|学习|题库/g],
  ['T20', '本地生活', /家政|上门服务|维修预约|到店/g],
  ['T21', '女性健康', /经期|排卵|备孕|月经|孕期/g],
  ['T22', '用车服务', /共享单车|租车|扫码开锁|还车|骑行/g],
  ['T23', '投资理财', /理财|基金|证券|持仓|收益率/g],
  ['T24', '手机银行', /手机银行|银行卡|账户余额|存款|网点/g],
  ['T25', '邮箱云盘', /邮箱|收件箱|网盘|云盘|附件/g],
  ['T26', '远程会议', /会议号|加入会议|视频会议|会议室|共享屏幕/g],
  ['T27', '网络直播', /直播间|主播|开播|弹幕|连麦/g],
  ['T28', '在线影音', /播放列表|歌曲|视频|影片|歌单/g],
  ['T29', '短视频', /短视频|拍同款|刷视频|视频作品|特效/g],
  ['T30', '新闻资讯', /新闻|头条|资讯|热点|要闻/g],
  ['T31', '运动健身', /跑步|健身|步数|运动记录|卡路里/g],
  ['T32', '浏览器', /浏览器|书签|无痕|搜索或输入网址|地址栏/g],
  ['T33', '输入法', /输入法|键盘|拼音|候选词|皮肤/g],
  ['T34', '安全管理', /病毒查杀|清理垃圾|手机加速|安全扫描/g],
  ['T35', '电子图书', /书架|阅读|章节|小说|电子书/g],
  ['T36', '拍摄美化', /美颜|滤镜|拍照|修图|贴纸/g],
  ['T37', '应用商店', /应用商店|下载应用|安装包|应用更新|榜单/g],
  ['T38', '实用工具', /天气|计算器|日历|闹钟|翻译|词典|工具/g],
  ['T39', '演出票务', /演出|选座|演唱会|票档|场次/g],
];

export const APP_TYPES: ReadonlyMap<string, string> = new Map(TYPES.map(([id, zh]) => [id, zh]));

/** A type by its id or Chinese name; undefined when there is none such. */
export function appTypeOf(text: string): string | undefined {
  const asked = text.trim();
  return TYPES.find(([id, zh]) => id === asked.toUpperCase() || zh === asked.replace(/类$/, ''))?.[0];
}

/**
 * The likeliest type by the words the app shows. A guess for the reader: it never decides a rule unless a person
 * confirms it, since the type is what the operator's basic function is, not what words occur.
 */
export function guessAppType(app: AppPackage): AppTypeGuess | null {
  const name = app.label ?? '';
  const shown = app.texts.filter((text) => text.length < 60 && /[\u4e00-\u9fff]/.test(text)).join('\n');
  const scores = TYPES.map(([type, zh, words]) => {
    const inName = (name.match(words) ?? []).length + (name.includes(zh) ? 2 : 0);
    const hits = shown.match(words) ?? [];
    // A word a hundred times says little more than ten times; the name says more than any text.
    const score =
      inName * 10 +
      [...groupBy(hits, (word) => word).values()].reduce((sum, { length }) => sum + Math.log2(1 + length), 0);
    return { type, score, words: [...new Set(hits)] };
  }).filter(({ score }) => score > 1);
  const total = scores.reduce((sum, { score }) => sum + score, 0);
  const [best] = scores.toSorted((a, b) => b.score - a.score || (a.type < b.type ? -1 : 1));
  if (best === undefined) return null;
  // One or two words, however often, are a hint and no more: 12 points are four different words twice each, or the name.
  const confidence = (best.score / total) * Math.min(1, best.score / 12);
  return { type: best.type, confidence: Math.round(confidence * 100) / 100, words: best.words };
}
