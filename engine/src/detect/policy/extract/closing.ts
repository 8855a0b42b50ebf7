import type { ClosingCondition, PolicyFacts } from '../policy-facts.ts';
import { spanOf } from './reading.ts';
import type { Reading } from './reading.ts';

const CLOSING = /注销|销户/;
/** A request for a paper counts wherever requests are answered; being asked to settle accounts only where one closes. */
const CONDITIONS: readonly (readonly [ClosingCondition, RegExp])[] = [
  ['handHeldId', /手持.{0,8}(?:身[份分]证|证件|护照)/],
  [
    'idImage',
    /(?:身[份分]证|证件|护照)件?.{0,8}(?:照片|复印件|扫描件|影印件|正反面|影像|副本)|身[份分]证明(?:文件|材料)?/,
  ],
  ['idNumber', /(?:提供|提交|填写|输入|验证|核验).{0,16}(?:身[份分]证号|证件号|身份信息|身份证件信息)/],
  [
    'byPost',
    /(?:邮寄|寄送|寄至|快递).{0,20}(?:材料|证明|申请|复印件|我们|身[份分]|办公)|(?:材料|证明|申请|请求|复印件|照片).{0,30}(?:邮寄|寄至|寄送至|快递至)|挂号信/,
  ],
  [
    'inPerson',
    /线下|前往.{0,10}(?:营业厅|柜台|网点|窗口|门店|现场)|到(?:营业厅|柜台|网点|窗口|门店|现场)|亲自到|现场办理/,
  ],
  [
    'paper',
    /书面(?:的?请求|申请|形式|授权|材料)|应当?(?:是|以)书面|(?:提供|提交|出具|签署).{0,10}书面文件|纸质|盖章|签字|承诺书|申请表|委托书/,
  ],
  ['face', /(?:人脸|面部).{0,6}(?:识别|验证|核验|认证)|刷脸/],
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

/** What must be handed over or done before an account is closed or a request answered. */
export function readClosingConditions(readings: readonly Reading[]): PolicyFacts['closingConditions'] {
  return readings.flatMap((reading) => {
    if (reading.heading) return [];
    const closing = CLOSING.test(reading.text) || CLOSING.test(reading.headings[0] ?? '') || CLOSING.test(reading.lead);
    const request =
      closing ||
      ((reading.topics.includes('rights') || /请求|申请/.test(reading.text)) &&
        /请求|申请|验证|核验|证明|委托/.test(reading.text) &&
        !/收集|登录|注册/.test(reading.text));
    return CONDITIONS.filter(
      ([condition, pattern]) =>
        (closing || (request && ALSO_FOR_REQUESTS.has(condition))) && pattern.test(reading.text),
    ).map(([condition]) => ({ ...spanOf(reading), condition }));
  });
}
