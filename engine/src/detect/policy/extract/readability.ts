import type { PolicyReadability } from '../policy-facts.ts';
import type { Reading } from './reading.ts';

/** Terms of art of the law and of machines that a reader has to look up. */
const JARGON =
  /去标识化|匿名化|脱敏|哈希|加密传输|传输层安全|安全套接|像素标签|网络信标|信标|元数据|唯一设备标识符?|令牌|缓存|协议栈|API|SDK|SSL|TLS|HTTPS|OAID|IDFA|IMEI|IMSI|BSSID|SSID|MAC|Cookies?|Beacon|控制者|受托人|受托方|管辖|不可抗力|善意|连带责任|豁免|法定代理|诉讼时效|履约|主体资格|合规审计|访问控制|等级保护|数据主体|可携带权|自动化决策/gi;
/** Assurances that tell nothing a reader could check. */
const BOILERPLATE =
  /非常重视|高度重视|深知|致力于|尽全力|竭诚|感谢您|欢迎您|信任|尊重并保护|至关重要|息息相关|仔细阅读|充分理解|最大努力|勤勉|更优质|更好的服务|不断努力|持续努力|一如既往/;
const INFORMATIVE = /收集|存储|保存|共享|删除|注销|权限|工作日|邮箱|电话|SDK|加密|撤回|更正/;
const LONG = 100;

/** How hard the text is to read. Shares are 0 to 1; `characters` leaves blanks out. */
export function measureReadability(readings: readonly Reading[]): PolicyReadability {
  let characters = 0;
  let jargon = 0;
  let longest = 0;
  let long = 0;
  let boilerplate = 0;
  let sentences = 0;
  let loose = 0;
  for (const { text, heading, row, section } of readings) {
    const size = text.replace(/\s/g, '').length;
    characters += size;
    if (section === null) loose += size;
    for (const found of text.matchAll(JARGON)) jargon += found[0].length;
    if (heading || row) continue;
    sentences++;
    longest = Math.max(longest, size);
    if (size > LONG) long++;
    if (BOILERPLATE.test(text) && !INFORMATIVE.test(text)) boilerplate++;
  }
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
  return {
    characters,
    sentences,
    meanSentence: share(characters, sentences),
    longestSentence: longest,
    longShare: share(long, sentences),
    jargonShare: share(jargon, characters),
    boilerplateShare: share(boilerplate, sentences),
    unstructuredShare: share(loose, characters),
  };
}
