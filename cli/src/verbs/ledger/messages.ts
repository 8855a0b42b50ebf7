import type { Audit, Problem, WitnessOutcome } from '@pingzhang/ledger';
import { messages } from '../../terminal/messages.ts';
import { PROBLEMS_EN, PROBLEMS_ZH } from './problems.ts';

interface Proven {
  readonly index: number;
  readonly origin: string;
  readonly size: number;
  readonly signedBy: readonly string[];
  readonly witnesses: readonly { readonly name: string; readonly time: number | null }[];
}

const when = (time: number | null): string => (time === null ? '' : ` ${new Date(time * 1000).toISOString()}`);
const places = (
  { findings }: Audit,
  problems: Readonly<Record<Problem, string>>,
  entry: (n: number) => string,
): string =>
  findings
    .map(({ file, entry: at, problem }) => `  ${file}${at === null ? '' : entry(at)}: ${problems[problem]}\n`)
    .join('');

const OUTCOMES_EN: Readonly<Record<WitnessOutcome, string>> = {
  cosigned: 'signed',
  unreachable: 'could not be reached',
  refused: 'refused',
  lying: 'answered with a signature that does not verify',
  unproven: 'claims to have seen another ledger and shows none',
};
const OUTCOMES_ZH: Readonly<Record<WitnessOutcome, string>> = {
  cosigned: '已签署',
  unreachable: '无法连接',
  refused: '拒绝签署',
  lying: '给出的签名不成立',
  unproven: '声称见过不同的日志，但拿不出凭据',
};

export const ledgerMessages = messages({
  en: {
    description: 'a record of what was done that nobody can change unseen',
    action: 'what to do, see below',
    actions: `Actions:
  init DIR --origin NAME        make a ledger and its keys
  append DIR --action CODE      record a deed (or --ndjson: one a line from standard input)
  checkpoint DIR                sign and have witnessed what is recorded
  prove DIR INDEX [-o FILE]     a proof anyone can check (C2SP tlog-proof)
  verify DIR | FILE.tlog-proof  audit every byte, or check one proof
  export DIR                    entries, a line each
  search DIR [--action …]       entries that fit
  erase-subject DIR --subject - destroy what leads back to a person
  rotate DIR                    new signing keys
  witness init|trust|serve WDIR witness other ledgers
  witness policy DIR --policy F whom outsiders are to believe
  bundle DIR INDEX… -o FILE     an evidence package for somebody who trusts nobody`,
    args: 'the folder of the ledger, and what else the action takes',
    keys: 'folder of secrets (default: DIR.keys, or PINGZHANG_LEDGER_KEYS)',
    json: 'write JSON',
    created: (directory: string, keys: string, vkeys: readonly string[]) =>
      `Ledger in ${directory}; its keys in ${keys}: keep them elsewhere and back them up.\nGive outsiders this key to verify with:\n${vkeys.join('\n')}\n`,
    appended: (index: number) => `Entry ${index} is durable.\n`,
    witnessFailed: (name: string, outcome: WitnessOutcome) => `Witness ${name} ${OUTCOMES_EN[outcome]}.\n`,
    rotated: (size: number) => `New keys sign from entry ${size} on; both signed the handover.\n`,
    written: (file: string) => `Written to ${file}\n`,
    erased: (index: number) => `The key is destroyed; entry ${index} records it. Old proofs still hold.\n`,
    stranger: 'The ledger knows nobody of that name.\n',
    serving: (url: string, vkey: string) => `Witnessing at ${url}\nwitness key: ${vkey}\n`,
    proven: (facts: Proven) =>
      `Proven: the entry stands at ${facts.index} of ${facts.size} in ${facts.origin}.\nSigned by: ${facts.signedBy.join(', ')}\n` +
      facts.witnesses.map(({ name, time }) => `Witnessed by: ${name}${when(time)}\n`).join('') +
      'Not proven: that what the entry says is true, or when it happened before the checkpoint.\n',
    audited: (audit: Audit) =>
      (audit.findings.length === 0
        ? `Sound: ${audit.size} entries${audit.pending > 0 ? ` and ${audit.pending} not yet under a checkpoint` : ''}, every byte accounted for.\n`
        : `Not sound: ${audit.findings.length} places in ${audit.size} entries.\n`) +
      places(audit, PROBLEMS_EN, (n) => `, entry ${n}`) +
      (audit.keyFrom === 'ledger'
        ? 'The key was taken from the ledger itself: give --vkey to be sure whose it is.\n'
        : '') +
      (audit.keysAudited ? '' : 'Sealed records and the anchor were not audited: the keys are not here.\n'),
  },
  zh: {
    description: '留痕：任何人都无法悄悄改动的处理记录',
    action: '做什么，见下',
    actions: `动作：
  init DIR --origin 名称          建立日志和密钥
  append DIR --action 代码        记录一次处理（--ndjson：标准输入每行一条）
  checkpoint DIR                  签发检查点并请见证人签署
  prove DIR 序号 [-o 文件]        任何人可核验的证明（C2SP tlog-proof）
  verify DIR | 文件.tlog-proof    逐字节审计，或核验一份证明
  export DIR                      导出条目，每行一条
  search DIR [--action …]         查找条目
  erase-subject DIR --subject -   销毁可以追溯到某人的一切
  rotate DIR                      更换签名密钥
  witness init|trust|serve WDIR   为他人的日志作见证
  witness policy DIR --policy 文件 设定外部人应当信任谁
  bundle DIR 序号… -o 文件        给不信任任何一方的人的证据包`,
    args: '日志目录，以及动作的其他参数',
    keys: '密钥目录（默认 DIR.keys，或环境变量 PINGZHANG_LEDGER_KEYS）',
    json: '输出 JSON',
    created: (directory: string, keys: string, vkeys: readonly string[]) =>
      `日志在 ${directory}，密钥在 ${keys}：请另处保管并备份密钥。\n请把下面的验证公钥交给外部核验人：\n${vkeys.join('\n')}\n`,
    appended: (index: number) => `第 ${index} 条已落盘。\n`,
    witnessFailed: (name: string, outcome: WitnessOutcome) => `见证人 ${name} ${OUTCOMES_ZH[outcome]}。\n`,
    rotated: (size: number) => `自第 ${size} 条起由新密钥签名；交接由新旧密钥共同签署。\n`,
    written: (file: string) => `已写入 ${file}\n`,
    erased: (index: number) => `密钥已销毁，第 ${index} 条为其留痕；原有证明仍然成立。\n`,
    stranger: '日志中没有此人。\n',
    serving: (url: string, vkey: string) => `见证服务：${url}\n见证公钥：${vkey}\n`,
    proven: (facts: Proven) =>
      `已证明：该条目位于日志 ${facts.origin} 共 ${facts.size} 条中的第 ${facts.index} 条。\n签名：${facts.signedBy.join('、')}\n` +
      facts.witnesses.map(({ name, time }) => `见证：${name}${when(time)}\n`).join('') +
      '未证明：条目所述是否属实，以及检查点之前的确切发生时间。\n',
    audited: (audit: Audit) =>
      (audit.findings.length === 0
        ? `完好：${audit.size} 条${audit.pending > 0 ? `，另有 ${audit.pending} 条尚未进入检查点` : ''}，每个字节均可对上。\n`
        : `不完好：${audit.size} 条中有 ${audit.findings.length} 处问题。\n`) +
      places(audit, PROBLEMS_ZH, (n) => `，第 ${n} 条`) +
      (audit.keyFrom === 'ledger' ? '公钥取自日志本身：请用 --vkey 指定，以确认是谁的日志。\n' : '') +
      (audit.keysAudited ? '' : '未审计密封记录和锚点：此处没有密钥。\n'),
  },
});
