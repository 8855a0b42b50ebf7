import { isForeign, spanOf } from './reading.ts';
import type { Reading } from './reading.ts';
import type { PolicySpan } from '../policy-facts.ts';

/**
 * What a sentence must say to be evidence. `not` takes back; `under` asks for a heading above; headings themselves are no
 * evidence. Gaps are bounded.
 */
export interface Statement {
  readonly says: RegExp;
  readonly not?: RegExp;
}

export const STATEMENTS = {
  minors: { says: /未成年|儿童|监护人|青少年/ },
  under14: { says: /(?:14|十四|１４)\s?周?岁|儿童/ },
  guardianConsent: {
    says: /(?:监护人|父母|家长).{0,16}(?:同意|授权|许可|指导|陪同)|(?:同意|授权).{0,8}(?:监护人|父母)/,
  },
  childrenRules: {
    says: /专门的?(?:未成年|儿童).{0,12}(?:规则|政策|声明)|《[^》]{0,20}(?:儿童|未成年)[^》]{0,24}》|儿童.{0,8}(?:专门|单独|专项).{0,10}(?:规则|政策|声明)/,
  },
  changes: {
    says: /(?:政策|声明|条款|指引|本协议).{0,24}(?:更新|修订|修改|变更|调整|更改|变化)|(?:更新|修订|修改|变更|调整|更改).{0,10}(?:本)?(?:隐私|政策|声明|条款|指引)/,
    not: /(?:日期|时间)[:：]/,
  },
  changeNotice: {
    says: /(?:更新|修订|修改|变更|变化|调整|更改).{0,60}(?:通知|公告|弹窗|公示|告知|推送|提示|提醒|发布|公布)|(?:通知|公告|弹窗|公示|告知|推送|提示|提醒|发布|公布).{0,40}(?:更新|修订|修改|变更|变化|更改)/,
    not: /不再另行通知|无需(?:事先)?通知|无须(?:事先)?通知|不(?:另行|作)?通知/,
  },
  crossBorder: {
    says: /跨境|境外|出境|海外|其他国家|国外|其他司法管辖|管辖(?:范围|区域)?(?:之外|以外)|国际传输|以外的(?:国家|地方|地区)/,
    not: /通行做法/,
  },
  storedInChina: {
    says: /(?:存储|保存|储存|存放|留存).{0,30}(?:境内|中国大陆|国内)|(?:境内|中国大陆).{0,40}(?:存储|保存|储存|存放|留存)/,
  },
  sentAbroad: {
    says: /(?:向|至|到|传输|传送|转移|提供|存储).{0,40}(?:境外|海外|其他国家|国外|管辖(?:范围|区域)?(?:之外|以外)|以外的(?:国家|地方|地区))|(?:境外|海外|国外).{0,20}(?:传输|提供|转移|接收)|跨境(?:传输|提供|转移)/,
    not: /不会|不涉及|不向|不存在|未向|不进行|不将|暂无|没有|[“"][^”"]{0,30}跨境[^”"]{0,10}[”"]/,
  },
  notAbroad: {
    says: /(?:不会|不涉及|不向|不存在|未向|不进行|不将|暂无|没有).{0,40}(?:境外|跨境|海外|出境|国外)/,
  },
  sensitive: { says: /敏感(?:个人)?信息|个人敏感信息/ },
  separateConsent: { says: /单独(?:的)?(?:授权)?同意|单独(?:征得|获取|取得|获得).{0,14}同意|单独授权/ },
  personalised: {
    says: /(?:个性化|个人化).{0,12}(?:推荐|推送|展示|广告|内容|营销|排序)|(?:定向|精准|程序化).{0,6}(?:推送|广告|推荐|营销)|智能推荐|推荐.{0,10}(?:感兴趣|偏好)|(?:感兴趣|偏好|画像).{0,30}(?:推荐|推送|广告|展示)|提供.{0,10}感兴趣的|与您更?(?:加)?相关的.{0,6}广告|(?:推荐|推送)(?:相关|您可能).{0,12}(?:内容|服务|信息|商品)/,
    not: /(?:不包含|不含|没有|不(?:会|提供|进行|使用)).{0,10}(?:个性化|个人化|定向|精准)/,
  },
  personalisedOff: {
    says: /(?:关闭|退出|拒绝|取消|屏蔽|退订|关掉|停止接收|控制|不(?:想|希望|愿)(?:意)?(?:再)?(?:接[受收]|看到|收到)).{0,30}(?:个性化|个人化|定向|推荐|广告|推送|营销|画像|商业性)|(?:个性化|个人化|定向|推荐|广告|推送|营销|画像|商业性).{0,50}(?:关闭|退出|拒绝|取消|屏蔽|不感兴趣|退订|开关|非定向|不针对)/,
    not: /无法(?:关闭|拒绝|取消)|不能(?:关闭|拒绝|取消)|停止运营|推送授权|推送通知、|通知、推送|账[号户].{0,12}注销|^(?!.*广告).*cookie/i,
  },
  automatedDecision: { says: /自动(?:化)?(?:的)?决策|自动化方式.{0,8}决定|非人工.{0,6}决策|仅依据.{0,12}算法/ },
  // Opening a permission is consent by a deed; a ticked or pressed “agree” is express.
  impliedConsent: {
    says: /(?:(?:一旦|只要|如果?|若|当|您|用户|继续|开始|登录|注册|下载|安装|访问|点击).{0,30})?(?:使用|访问|登录|注册|下载|安装|浏览|订购|购买).{0,50}(?:即|则|就|将)?(?:视为|视同|表示|代表|意味着|表明|构成|即为)(?:着)?(?:您|你|用户)?.{0,14}(?:同意|接受|认可|授权)/,
    not: /(?:点击|勾选|选择|按下).{0,10}(?:同意|确认|接受)|同意并(?:继续)?(?:使用|下载|注册)|(?:开启|打开|授予|给予|允许).{0,12}权限|视为(?:非)?个人信息|不(?:视为|表示|代表|意味着)|不应视为/,
  },
  improveService: {
    says: /(?:改进|改善|提升|优化|提高|完善).{0,14}(?:服务|产品|体验|性能|功能)/,
  },
  listElsewhere: {
    says: /(?:详见|参见|请见|查看|前往|查阅|请参考|点击|附件|请到).{0,40}(?:清单|列表|目录|名单|三方库|SDK(?:说明|服务说明))|《[^》]{0,20}(?:清单|列表|目录|名单|服务商说明)》/i,
    not: /(?:权限|个人信息收集|双)清单|应用(?:安装)?列表|好友列表/,
  },
  officer: {
    says: /个人信息保护(?:负责人|专员|官)|数据保护(?:官|负责人)|DPO\b|信息安全负责人|(?:指定|设立|任命).{0,10}(?:负责人|专员)/i,
  },
  noAccount: {
    says: /没有.{0,6}账[号户](?:体系|系统|功能)|(?:无需|不需要?|无须)(?:您)?(?:进行)?(?:注册|登录|创建账[号户])|不(?:提供|设)(?:注册|账[号户])/,
  },
  complaint: {
    says: /投诉|举报|申诉|(?:违反|侵犯|侵害|损害|泄露).{0,60}(?:与我们(?:进行)?联系|联系我们|向我们反馈)|(?:疑问|问题|意见|建议).{0,50}(?:联系|反馈|邮件|电话|客服)|complain/i,
    not: /举报.{0,6}(?:功能|记录|内容|信息).{0,10}收集/,
  },
} as const satisfies Readonly<Record<string, Statement>>;

/** The same in Japanese and English, for what a verdict or a reader asks of any policy. */
const FOREIGN: Readonly<Partial<Record<StatementName, RegExp>>> = {
  minors:
    /未成年|児童|子ども|子供|保護者|親権者|歳未満|minors?\b|child(?:ren)?\b|parent|guardian|under (?:the age of )?\d\d/i,
  under14: /(?:13|14|16)歳未満|(?:under|below) (?:the age of )?1[346]\b|1[346] years/i,
  guardianConsent:
    /(?:保護者|親権者|法定代理人).{0,16}同意|(?:parent|guardian).{0,60}(?:consent|permission)|consent.{0,30}(?:parent|guardian)/i,
  changes:
    /(?:ポリシー|本方針).{0,24}(?:変更|改定|改訂)|(?:update|change|modify|revise|amend).{0,40}(?:polic|statement|terms)|(?:polic|terms).{0,40}(?:update|change|modif|revis|amend)/i,
  changeNotice:
    /(?:変更|改定).{0,60}(?:通知|告知|公表|お知らせ|掲載)|(?:notify|notice|announce|inform).{0,60}(?:change|update)|(?:change|update).{0,80}(?:notify|notified|notice|announce|inform|posted|posting)/i,
  crossBorder: /外国|国外|海外|cross-border|outside (?:your|the|of)|other countries|overseas|international transfer/i,
  sensitive: /要配慮個人情報|機微|sensitive/i,
  personalised: /パーソナライズ|興味.{0,12}広告|(?:targeted|personali[sz]ed|interest-based) (?:ad|content|recommend)/i,
  personalisedOff:
    /(?:広告|パーソナライズ).{0,30}(?:無効|停止|オプトアウト)|opt[- ]out|turn off.{0,30}(?:ad|personal)/i,
  impliedConsent:
    /(?:利用|使用|ダウンロード|登録)(?:する|した|を(?:もって|開始|続け)).{0,30}同意(?:した|する|いただいた)(?:もの|こと)?と(?:みなし|見なし)|\b(?:by|your) (?:continu\w+ (?:to )?)?(?:us(?:e|ing)|access\w*|download\w*|install\w*|register\w*)\b.{0,60}\byou (?:\w+ )?(?:agree|consent|accept)|\b(?:use|using)\b.{0,60}(?:constitutes?|means|indicates) (?:that )?(?:you|your)? ?(?:agree|consent|accept|acceptance)/i,
  complaint:
    /苦情|お?問い?合わ?せ|complain|(?:questions?|concerns?|comments?|suggestions?).{0,100}(?:contact|e-?mail|reach|write)|(?:contact|reach) us/i,
  improveService: /サービス.{0,8}(?:改善|向上)|improve (?:our|the) (?:service|product|app)/i,
};

export type StatementName = keyof typeof STATEMENTS;

export function says(reading: Reading, name: StatementName): boolean {
  const foreign = FOREIGN[name];
  if (foreign !== undefined && isForeign(reading.text)) return foreign.test(reading.text);
  const statement: Statement = STATEMENTS[name];
  return statement.says.test(reading.text) && !(statement.not?.test(reading.text) ?? false);
}

export function evidenceFor(readings: readonly Reading[], name: StatementName): PolicySpan[] {
  return readings.filter((reading) => !reading.heading && says(reading, name)).map(spanOf);
}
