import { POLICY_RIGHTS } from '../policy-facts.ts';
import type { PolicyFacts, PolicyRight, PolicySpan, PolicyTerm } from '../policy-facts.ts';
import { isForeign, spanOf, termOf } from './reading.ts';
import type { Reading } from './reading.ts';
import { lengthsIn } from './terms.ts';
import type { Length } from './terms.ts';

/** Who may do it or how: without one of these "删除" is what the company does. */
const GRANTED = /您|你|用户|监护人|近亲属|家长|有权|权利|可以|可通过|申请|请求|路径|自行|自助|设置|点击|页面|进入|我的/;
const RIGHTS: Readonly<Record<PolicyRight, RegExp>> = {
  access:
    /(?:访问|查询|查阅|查看|知悉|阅览)(?!控制|限制|量|权限管理).{0,24}(?:信息|资料|数据|记录|账[号户]|个人|副本|明细|权)|(?:信息|资料|数据|记录|个人|您的).{0,24}(?:访问|查询|查阅|查看)|(?:访问|查询|查阅)权/,
  copy: /(?:信息|资料|数据).{0,20}(?:副本|复制|导出|下载)|(?:副本|复制|导出|下载|提供一份).{0,30}(?:信息|资料|数据)|可携带|转移.{0,12}(?:信息|权)/,
  correct:
    /(?:更正|修改|更改|修正|补充|编辑|纠正|订正|更新).{0,24}(?:信息|资料|数据|内容|昵称|头像|密码|个人|错误|不准确)|(?:信息|资料|数据|个人|错误|不准确|有误).{0,40}(?:更正|修改|更改|修正|补充|编辑|纠正|订正)|(?:更正|修改|编辑)权/,
  delete:
    /(?:删除|清除|清空|擦除).{0,24}(?:信息|资料|数据|记录|内容|个人|历史)|(?:信息|资料|数据|记录|个人|内容).{0,40}(?:删除|清除|清空|擦除)|删除权/,
  close: /注销|销户|删除(?:您|你|其|自己)?的?账[号户](?!下|上|内|中)/,
  withdraw:
    /撤回|撤销|收回|取消.{0,8}(?:授权|同意)|(?:修改|管理|调整|更改).{0,6}授权(?:状态|范围|设置)|(?:请求|要求).{0,8}停止(?:收集|搜集|处理|利用)|(?:关闭|改变|变更).{0,10}(?:权限|授权)|停止使用.{0,12}(?:软件|应用|服务)即?.{0,6}同意/,
  explain: /解释说明|要求.{0,10}解释|作出解释|做出解释/,
};
/** Below a heading about rights the object goes without saying. */
const BARE: Readonly<Partial<Record<PolicyRight, RegExp>>> = {
  access: /访问|查询|查阅|查看/,
  copy: /副本|复制|导出/,
  correct: /更正|修改|更改|补充|编辑|纠正/,
  delete: /删除|清除|清空/,
};
/** Sentences that only mention the act: about the company's own measures, the policy's own text, or another's conduct. */
const NOT_GRANTED: Readonly<Partial<Record<PolicyRight, RegExp>>> = {
  access:
    /未经授权的?(?:访问|查询)|cookie|(?:请|应).{0,4}(?:经常|定期).{0,6}(?:查看|查阅)|(?:员工|人员).{0,12}访问|访问.{0,6}(?:网站|网页|我们的服务|日期|时间|记录|本|页面)|谁可以访问|哪些人可以访问|(?:定期|经常|不时|随时|建议).{0,16}(?:查阅|查看|访问|浏览).{0,10}(?:本|页面|网页|政策|条款|最新|隐私)|(?:查阅|查看|访问|浏览)(?:最新|任何修改|本(?:隐私)?(?:政策|页面|声明))|(?:查看|查阅|参见|访问).{0,16}(?:隐私(?:权)?(?:政策|协议|声明)|清单|协议条款|官网)|查询(?:关键词|内容)/i,
  correct:
    /(?:修改|更改|修正|补充|变更).{0,12}(?:本政策|隐私政策|条款|协议|声明|浏览器|cookie|设置的方式|密码)|(?:条款|政策|协议).{0,6}(?:修改|更改|修正|变更)|解释(?:权)?[和及].{0,2}修改|修改权|修改授权|擅自|不得|不能|未经授权/i,
  delete:
    /(?:我们|公司|本网|平台|变更).{0,6}(?:将|会|有权)(?:对|及时|尽快|按照|根据|依法)?.{0,20}删除(?!请求)|有权删除|无法.{0,12}删除|(?:收集|存储|使用)、.{0,40}删除|(?:增加或|部分).{0,4}删除|审查、删除/,
  withdraw:
    /会被撤销|令牌|token|收回.{0,6}账[号户]|(?:变更|暂停|终止|中断).{0,6}撤销|撤销的权利|发出.{0,12}请求后.{0,12}撤销/i,
};
/** Headings of the part that tells rights; what stands below a heading that names one tells how. */
const OF_RIGHTS =
  /权利|权益|管理(?:您|你|个人|自己)|控制|(?:访问|查询|查阅|更正|修改|删除|注销|撤回|撤销|编辑).{0,12}(?:信息|资料|数据|账[号户]|权|同意|授权)|权$|开示|開示|削除|退会|controls|rights|choices/i;
const FOREIGN: Readonly<Record<PolicyRight, RegExp>> = {
  access:
    /開示|閲覧|確認.{0,12}(?:でき|請求|求め)|確認、|\b(?:access|review|view)(?: to)?(?:,? (?:and|or)? ?\w+){0,3} your (?:personal |own )?(?:information|data)|right (?:of|to) access/i,
  copy: /写しの?(?:交付|請求)|ダウンロード|copy of (?:your|the)|portability|export (?:your|data)/i,
  correct:
    /訂正|修正|変更、|(?:情報|データ).{0,20}変更|\b(?:correct|rectif\w+|amend|edit|update) (?:your|the|any|or|and|inaccurate)/i,
  delete: /削除|消去|\b(?:delete|erase|remove|deletion)\b/i,
  close: /退会|アカウント.{0,10}削除|解約|(?:close|delete|cancel) your account|account deletion/i,
  withdraw: /同意.{0,6}撤回|利用停止|(?:許可|権限|同意).{0,30}(?:取り消|撤回|変更)|withdraw|revoke|opt[- ]out/i,
  explain: /説明を求め|explanation/i,
};
const FOREIGN_GRANTED =
  /ユーザー|お客様|利用者|本人|できます|請求|\byou\b|\byour\b|users?\b|^(?:delete|revoke|contact|request)/i;
const PROMISES = /内|之前|不超过|最迟|最晚|以内|within|no later than|up to/i;
const ANSWERS =
  /回复|答复|处理|响应|反馈|核查|核实|核验|完成|受理|解决|审核|注销|删除|更正|联系您|提供(?:帮助|支持)|解释|回答|対応|削除|respond|repl(?:y|ies)|process|answer|delete|complet|address/i;

export function readRights(readings: readonly Reading[]): Pick<PolicyFacts, 'rights' | 'responseTerms'> {
  const found = Object.fromEntries(
    POLICY_RIGHTS.map((right) => [right, { evidence: [] as PolicySpan[], terms: [] as PolicyTerm[] }]),
  ) as Record<PolicyRight, { evidence: PolicySpan[]; terms: PolicyTerm[] }>;
  const elsewhere = Object.fromEntries(POLICY_RIGHTS.map((right) => [right, [] as PolicySpan[]])) as Record<
    PolicyRight,
    PolicySpan[]
  >;
  const responseTerms: PolicyTerm[] = [];
  for (const [index, reading] of readings.entries()) {
    if (reading.heading) {
      // A list of rights, each a line of its own.
      const listed = readings[index + 1]?.heading === true || readings[index - 1]?.heading === true;
      for (const right of listed ? POLICY_RIGHTS : [])
        if (isListed(reading, right)) found[right].evidence.push(spanOf(reading));
      continue;
    }
    const terms = promisesIn(reading.text).map((length) => termOf(reading, length));
    responseTerms.push(...terms);
    const begins = readings[index - 1]?.heading ?? false;
    const first = reading.headings.some((title) => OF_RIGHTS.test(title));
    for (const right of POLICY_RIGHTS) {
      if (grants(reading, right) || (begins && titled(reading, right)))
        (first ? found[right].evidence : elsewhere[right]).push(spanOf(reading));
      const about = RIGHTS[right].test(reading.text) || reading.headings.some((title) => RIGHTS[right].test(title));
      if (terms.length > 0 && about) found[right].terms.push(...terms);
    }
  }
  // What the part about rights says comes first: it is what a reader is shown.
  for (const right of POLICY_RIGHTS) found[right].evidence.push(...elsewhere[right]);
  return { rights: found, responseTerms };
}

function grants(reading: Reading, right: PolicyRight): boolean {
  const { text, topics, headings } = reading;
  const under = headings.some((title) => OF_RIGHTS.test(title));
  if (isForeign(text))
    return FOREIGN[right].test(text) && FOREIGN_GRANTED.test(text) && (under || !/政策|policy|ポリシー/i.test(text));
  if (!(RIGHTS[right].test(text) || (under && BARE[right]?.test(text))) || !GRANTED.test(text + (under ? '您' : '')))
    return false;
  if ((NOT_GRANTED[right]?.test(text) ?? false) || (/cookie/i.test(text) && !/个人信息/.test(text))) return false;
  return topics.includes('rights') || right === 'close' || under || offers(reading);
}

function offers({ text, topics }: Reading): boolean {
  const other = topics.length > 0 && !topics.includes('rights');
  return /有权|权利/.test(text) || (!other && /可以|可通过|请求|申请|要求/.test(text));
}

/** "3. 删除您的个人信息" in a part called "您的权利". */
function isListed({ text, headings }: Reading, right: PolicyRight): boolean {
  const names = isForeign(text) ? FOREIGN[right] : RIGHTS[right];
  return (
    names.test(text) && /权利|权益|rights|権利/i.test(headings[0] ?? '') && !(NOT_GRANTED[right]?.test(text) ?? false)
  );
}

/** It stands first below a heading that names the right in a part about rights. */
function titled({ headings, row }: Reading, right: PolicyRight): boolean {
  const [title = '', above = ''] = headings;
  const names = RIGHTS[right].test(title) || FOREIGN[right].test(title);
  return (
    !row &&
    names &&
    (/权$|(?:您|你)的?(?:个人)?(?:信息|资料|账[号户])|授权|同意/.test(title) || OF_RIGHTS.test(above)) &&
    /权|权利|管理|控制|rights|controls/i.test(title + above)
  );
}

/** Times that are no promise to a user who asks: keeping, cooling off, ceasing, what the user has to do. */
const NO_PROMISE =
  /冷静期|犹豫期|等待期|反悔|停止运营|终止运营|停止(?:提供)?(?:服务|产品)|届满|超出|有效期|失效|(?:您|用户)(?:应|需|须)(?:当|要)?(?:在|于)|注销后.{0,24}(?:删除|匿名|清除)/;
const KEPT = /^.{0,20}(?:保存|保留|存储|留存|登录|恢复|可以?撤)|^内?.{0,4}(?:撤回|取消)/;

/** Times within which the text promises to do something for the user. */
export function promisesIn(text: string): Length[] {
  if (!ANSWERS.test(text) || NO_PROMISE.test(text)) return [];
  return lengthsIn(text).filter(({ from, to, unit }) => {
    const [before, behind] = [text.slice(Math.max(0, from - 30), from), text.slice(to, to + 40)];
    if (unit === 'year' || KEPT.test(behind)) return false;
    const bounded = PROMISES.test(behind.slice(0, 8)) || PROMISES.test(before.slice(-12));
    return bounded && (ANSWERS.test(behind) || ANSWERS.test(before));
  });
}
