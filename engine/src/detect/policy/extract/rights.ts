import { POLICY_RIGHTS } from '../policy-facts.ts';
import type { ClosingCondition, PolicyFacts, PolicyRight, PolicySpan, PolicyTerm } from '../policy-facts.ts';
import { spanOf } from './reading.ts';
import type { Reading } from './reading.ts';
import { termsOf } from './terms.ts';

/** Who may do it or how: without one of these "删除" is what the company does. */
const GRANTED = /您|你|用户|监护人|近亲属|有权|权利|可以|可通过|申请|请求|路径|自行|自助|设置|点击|页面|进入|我的/;
const RIGHTS: Readonly<Record<PolicyRight, RegExp>> = {
  access: /(?:访问|查询|查阅|查看|知悉)(?!控制|限制|量|权限管理)/,
  copy: /副本|复制|导出|下载.{0,6}(?:个人)?信息|可携带|转移.{0,12}(?:信息|权)/,
  correct: /更正|修改|更改|修正|补充|编辑/,
  delete: /删除|清除|清空|擦除/,
  close: /注销|销户/,
  withdraw: /撤回|撤销|收回|取消.{0,8}(?:授权|同意)|(?:关闭|改变|变更).{0,10}(?:权限|授权)/,
  explain: /解释说明|要求.{0,10}解释|作出解释/,
};
/** Sentences that only mention the act: about the company's own measures, or the policy's own text. */
const NOT_GRANTED: Readonly<Partial<Record<PolicyRight, RegExp>>> = {
  access: /未经授权的?(?:访问|查询)|(?:员工|人员).{0,12}访问|访问.{0,6}(?:网站|我们的服务|日期|时间|记录)/,
  correct: /(?:修改|更改|修正|补充).{0,10}(?:本政策|隐私政策|条款|协议|声明)/,
  delete: /(?:我们|公司).{0,6}(?:将|会)(?:对|及时|尽快|按照|根据|依法)?.{0,20}删除(?!请求)/,
};
const PROMISES = /内|之前|不超过|最迟|最晚/;
const ANSWERS = /回复|答复|处理|响应|反馈|核查|核实|核验|完成|受理|解决|审核|注销|删除|更正|联系您/;

export function readRights(readings: readonly Reading[]): Pick<PolicyFacts, 'rights' | 'responseTerms'> {
  const found = Object.fromEntries(
    POLICY_RIGHTS.map((right) => [right, { evidence: [] as PolicySpan[], terms: [] as PolicyTerm[] }]),
  ) as Record<PolicyRight, { evidence: PolicySpan[]; terms: PolicyTerm[] }>;
  const responseTerms: PolicyTerm[] = [];
  for (const reading of readings) {
    if (reading.heading) continue;
    const terms = promisesOf(reading);
    responseTerms.push(...terms);
    for (const right of POLICY_RIGHTS) {
      const said = RIGHTS[right].test(reading.text);
      const granted = said && GRANTED.test(reading.text) && !(NOT_GRANTED[right]?.test(reading.text) ?? false);
      const about = granted && (reading.topics.includes('rights') || right === 'close' || grants(reading));
      if (about) found[right].evidence.push(spanOf(reading));
      if (terms.length > 0 && (said || reading.headings.some((title) => RIGHTS[right].test(title)))) {
        found[right].terms.push(...terms);
      }
    }
  }
  return { rights: found, responseTerms };
}

function grants(reading: Reading): boolean {
  const other = reading.topics.length > 0 && !reading.topics.includes('rights');
  return /有权|权利/.test(reading.text) || (!other && /可以|可通过|请求|申请|要求/.test(reading.text));
}

/** Times within which the text promises to do something for the user. */
export function promisesOf(reading: Reading): PolicyTerm[] {
  if (!ANSWERS.test(reading.text)) return [];
  return termsOf(reading).filter((term) => {
    if (term.unit === 'year') return false;
    const after = reading.text.slice(term.end - reading.start, term.end - reading.start + 30);
    const before = reading.text.slice(Math.max(0, term.start - reading.start - 8), term.start - reading.start);
    return (PROMISES.test(after.slice(0, 8)) || PROMISES.test(before)) && ANSWERS.test(reading.text);
  });
}

const CLOSING = /注销|销户/;
/** A request for a paper counts wherever requests are answered; being asked to settle accounts only where one closes. */
const CONDITIONS: readonly (readonly [ClosingCondition, RegExp])[] = [
  ['handHeldId', /手持.{0,8}(?:身份证|证件|护照)/],
  ['idImage', /(?:身份证|证件|护照)件?.{0,8}(?:照片|复印件|扫描件|影印件|正反面|影像|副本)|身份证明文件|身份证明/],
  ['idNumber', /(?:提供|提交|填写|输入|验证|核验).{0,16}(?:身份证号|证件号|身份信息|身份证件信息)/],
  ['byPost', /邮寄|寄送|快递至|寄至|挂号信/],
  [
    'inPerson',
    /线下|前往.{0,10}(?:营业厅|柜台|网点|窗口|门店|现场)|到(?:营业厅|柜台|网点|窗口|门店|现场)|亲自到|现场办理/,
  ],
  ['paper', /书面(?:请求|申请|材料|形式|文件)|纸质|盖章|签字|承诺书|申请表/],
  ['face', /人脸|刷脸|面部(?:识别|验证)/],
  ['reason', /(?:说明|填写|提供).{0,6}(?:注销)?(?:原因|理由)/],
  ['phoneCall', /(?:拨打|致电).{0,20}(?:客服|电话|热线)/],
  [
    'balance',
    /余额|未结清|结清|欠费|未完成的?(?:订单|交易)|进行中的?(?:订单|交易)|无(?:任何)?(?:未|欠)|积分.{0,6}清零|放弃.{0,10}权益/,
  ],
  ['noDispute', /(?:无|没有|不存在).{0,12}(?:纠纷|争议|投诉|违规|处罚|冻结)/],
  ['unbind', /解(?:除|绑).{0,16}(?:绑定|授权|关联|账号|第三方)/],
];
const ALSO_FOR_REQUESTS: ReadonlySet<ClosingCondition> = new Set([
  'handHeldId',
  'idImage',
  'byPost',
  'inPerson',
  'paper',
]);

export function readClosingConditions(readings: readonly Reading[]): PolicyFacts['closingConditions'] {
  return readings.flatMap((reading) => {
    if (reading.heading) return [];
    const closing = CLOSING.test(reading.text) || CLOSING.test(reading.headings[0] ?? '') || CLOSING.test(reading.lead);
    const request =
      closing ||
      ((reading.topics.includes('rights') || /请求|申请/.test(reading.text)) &&
        /请求|申请|验证|核验|证明/.test(reading.text) &&
        !/收集|登录|注册/.test(reading.text));
    return CONDITIONS.filter(
      ([condition, pattern]) =>
        (closing || (request && ALSO_FOR_REQUESTS.has(condition))) && pattern.test(reading.text),
    ).map(([condition]) => ({ ...spanOf(reading), condition }));
  });
}
