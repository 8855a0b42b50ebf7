/**
 * MB/s (UTF-8, CPU time) and accuracy of detection against a combined regular expression with check digits and two npm
 * packages, alternated in one process. Accuracy is on vectors/detect: same type and at least half overlap; a peer's
 * types are read as generously as their names allow.
 *
 * npm run bench -- detect [MEGABYTES] [ROUNDS]       default 4 MB, 3 rounds; slow peers read a part of it
 */
import { readFileSync } from 'node:fs';
import { Redactor } from '@redactpii/node';
import { OpenRedaction } from 'openredaction';
import { detect } from '@pingzhang/engine/detect';
import { PI_TYPES, isMasked } from '@pingzhang/engine/model';
import type { FindingType } from '@pingzhang/engine/model';
import { globSync } from '../scripts/glob.mjs';
import { floor } from './floor.ts';
import type { Span } from './floor.ts';

const megabytes = Number(process.argv[2] ?? 4);
const rounds = Number(process.argv[3] ?? 3);

interface Vector {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly neg: readonly (readonly [number, number, string])[];
}

const vectors = globSync(['vectors/detect'], /\.jsonl$/).flatMap((file) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Vector),
);

const PROSE =
  '会议讨论了下一阶段的工作安排，要求各部门按时提交材料，并对上半年的完成情况作了总结。今年雨水偏多，沿河各村已经备足沙袋和雨具。新食堂试营业两周，午饭时段排队时间明显缩短，大家对菜价比较满意。请把设备清单发给仓库核对，数量不符的要在表格里注明原因。图书馆周末延长开放，自习室需要提前在网上占座。\n';

/** One vector in about eleven lines of ordinary prose, as office text has it. */
function corpus(bytes: number): string {
  const parts: string[] = [];
  let size = 0;
  for (let i = 0; size < bytes; i++) {
    const part = PROSE + vectors[(i * 37) % vectors.length]!.text + '\n';
    parts.push(part);
    size += Buffer.byteLength(part);
  }
  return parts.join('');
}

const STRUCTURED = new Set<FindingType>(PI_TYPES.filter((type) => type !== 'NAME' && type !== 'ADDRESS'));
const redactor = new Redactor();
const open = new OpenRedaction();

const spansOf = (text: string, types?: ReadonlySet<FindingType>): Span[] =>
  detect(text, types === undefined ? {} : { types })
    .filter((f) => !isMasked(f.type))
    .map((f) => [f.start, f.end, f.type]);

/** A redacted text put back over its source: what does not stand there was replaced. */
function aligned(source: string, redacted: string): Span[] {
  const pieces = redacted.split(
    /\b(PERSON_NAME|EMAIL_ADDRESS|PHONE_NUMBER|CREDIT_CARD_NUMBER|US_SOCIAL_SECURITY_NUMBER)\b/,
  );
  const spans: Span[] = [];
  let at = pieces[0]!.length;
  for (let i = 1; i < pieces.length; i += 2) {
    const literal = pieces[i + 1]!;
    const next = literal === '' ? source.length : source.indexOf(literal, at);
    if (next < 0) break;
    spans.push([at, next, typeOf(pieces[i]!)]);
    at = next + literal.length;
  }
  return spans;
}

function typeOf(name: string): string {
  if (/PHONE|MOBILE|FAX/.test(name)) return 'PHONE';
  if (/EMAIL/.test(name)) return 'EMAIL';
  if (/CREDIT|CARD_NUMBER|BANK/.test(name)) return 'BANK_CARD';
  if (/NAME/.test(name)) return 'NAME';
  if (/IPV6/.test(name)) return 'IPV6';
  if (name.startsWith('IP')) return 'IPV4';
  if (/PASSPORT/.test(name)) return 'PASSPORT';
  if (/ADDRESS|STREET/.test(name)) return 'ADDRESS';
  if (/BIRTH|DATE/.test(name)) return 'BIRTH_DATE';
  if (/KEY|TOKEN|SECRET|PASSWORD/.test(name)) return 'CREDENTIAL';
  return PI_TYPES.find((type) => name.includes(type)) ?? name;
}

interface Contender {
  readonly name: string;
  /** Share of the corpus it reads in a round. */
  readonly share: number;
  readonly spans: (text: string) => Span[] | Promise<Span[]>;
}

const CONTENDERS: readonly Contender[] = [
  { name: 'combined expression + check digits', share: 1, spans: floor },
  { name: 'pingzhang, structured types', share: 1, spans: (text) => spansOf(text, STRUCTURED) },
  { name: 'pingzhang, all types', share: 1, spans: (text) => spansOf(text) },
  { name: '@redactpii/node 1.0.17', share: 0.25, spans: (text) => aligned(text, redactor.redact(text)) },
  {
    name: 'openredaction 1.1.5',
    share: 0.01,
    spans: async (text) =>
      (await open.detect(text)).detections.map((d): Span => [d.position[0], d.position[1], typeOf(d.type)]),
  },
];

const text = corpus(megabytes * 1e6);
const best = new Map<string, number>();
for (let round = 0; round < rounds; round++) {
  for (const { name, share, spans } of CONTENDERS) {
    const piece = text.slice(0, Math.ceil(text.length * share));
    const before = process.cpuUsage();
    await spans(piece);
    const { user, system } = process.cpuUsage(before);
    const rate = Buffer.byteLength(piece) / (user + system);
    best.set(name, Math.max(best.get(name) ?? 0, rate));
  }
}

const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
const isMatch = (a: Span, b: Span): boolean =>
  a[2] === b[2] && overlap(a, b) * 2 >= Math.max(a[1], b[1]) - Math.min(a[0], b[0]);

const base = best.get(CONTENDERS[0]!.name)!;
console.log(`${(Buffer.byteLength(text) / 1e6).toFixed(1)} MB, ${vectors.length} vectors, Node ${process.version}`);
console.table(
  await Promise.all(
    CONTENDERS.map(async ({ name, spans }) => {
      let [gold, found, right, traps, trapped] = [0, 0, 0, 0, 0];
      for (const vector of vectors) {
        const predicted = await spans(vector.text);
        gold += vector.spans.length;
        found += predicted.length;
        right += predicted.filter((p) => vector.spans.some((s) => isMatch(p, s))).length;
        traps += vector.neg.length;
        trapped += vector.neg.filter(([start, end]) =>
          predicted.some(
            (p) =>
              overlap(p, [start, end, '']) * 2 >= Math.min(end - start, p[1] - p[0]) &&
              overlap(p, [start, end, '']) > 0,
          ),
        ).length;
      }
      return {
        name,
        'MB/s': best.get(name)!.toFixed(2),
        ratio: (best.get(name)! / base).toFixed(3),
        precision: (right / found).toFixed(3),
        recall: (right / gold).toFixed(3),
        'traps hit': `${trapped}/${traps}`,
      };
    }),
  ),
);
