import type { Lists } from '../lists/index.ts';
import type { Random } from '../random.ts';
import type { Sample } from '../sample.ts';
import type { DictionaryWord } from '../word-list.ts';
import { CLAUSES } from './clauses.ts';
import { organisation } from './organisations.ts';
import { people } from './people.ts';
import { places } from './places.ts';
import { ENCYCLOPAEDIA } from './templates-encyclopaedia.ts';
import { POSTED } from './templates-posts.ts';
import { PRIVATE } from './templates-private.ts';
import { PUBLIC } from './templates-public.ts';

type Spans = [number, number, string][];

/** Words for the open slots, by class, drawn as often as they are used. */
function vocabulary(random: Random, dictionary: readonly DictionaryWord[], part: RegExp): () => string {
  const words = dictionary.filter((w) => part.test(w.part) && w.word.length > 1 && w.frequency > 30);
  const sums: number[] = [];
  let total = 0;
  for (const { frequency } of words) sums.push((total += Math.sqrt(frequency)));
  return () => {
    const at = random.next() * total;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle]! > at) high = middle;
      else low = middle + 1;
    }
    return words[low]!.word;
  };
}

const TITLES =
  '书记 主任 局长 处长 市长 县长 部长 省长 主席 总统 总理 经理 总经理 董事长 院长 校长 教授 老师 医生 律师 法官 记者 队长 教练 导演 演员 歌手 作家 画家 诗人 将军 司令 先生 女士 同志 师傅 村民 市民 业主 司机 工人 农民 学生 居民 负责人 队员 选手 专家 学者 院士 研究员 工程师 厂长 所长 秘书长 发言人 主持人'.split(
    ' ',
  );
const SPEECH =
  '说 表示 指出 认为 告诉记者 介绍 强调 介绍说 回忆说 坦言 称 透露 回答 回应 问 笑道 感叹 承认 解释 宣布'.split(' ');
const KIN =
  '父亲 母亲 妻子 丈夫 儿子 女儿 哥哥 姐姐 弟弟 妹妹 叔叔 爷爷 奶奶 舅舅 老公 老婆 朋友 同事 同学 邻居 爸爸 妈妈 孙子 孙女 表弟 表姐'.split(
    ' ',
  );

const FACES =
  '鼓掌 泪 哈哈 嘻嘻 心 爱你 偷笑 可爱 怒 抓狂 汗 衰 伤心 威武 给力 围观 话筒 蜡烛 害羞 色 酷 晕 吃惊 拜拜 思考 赞 good ok 泪流满面 兔子 奥特曼 熊猫 笑哈哈 得意 委屈 生病 打哈气'.split(
    ' ',
  );
const HANDLES =
  '小 大 阿 爱 的 酱 君 子 控 喵 宝宝 妞 姐 哥 爷 公主 女王 先生 小姐 同学 官方微博 频道 日报 俱乐部 商城 旗舰店 工作室 de Lin Miss Mr 丶 灬 乐乐 糖糖 米 鱼 猪 兔 猫'.split(
    ' ',
  );

/** Text of our own making, with every name in it known. */
export function generated(
  random: Random,
  real: readonly Sample[],
  dictionary: readonly DictionaryWord[],
  lists: Lists,
  { lines, copies }: { readonly lines: number; readonly copies: number },
): Sample[] {
  const person = people(random, new Set(dictionary.map(({ word }) => word)), lists);
  const place = places(random, lists);
  const noun = vocabulary(random, dictionary, /^n[zl]?$/);
  const verb = vocabulary(random, dictionary, /^vn?$/);
  const adjective = vocabulary(random, dictionary, /^a$/);
  const anyWord = vocabulary(random, dictionary, /^(?!nr)[nvadtmlipcfqrsuz]/);
  const digits = (size: number): string => Array.from({ length: size }, () => random.below(10)).join('');
  const handle = (): string => {
    const parts = [noun, adjective, () => random.pick(HANDLES), () => person.given(), () => digits(2)];
    return Array.from({ length: 2 + random.below(2) }, () => random.pick(parts)()).join(random.chance(0.15) ? '_' : '');
  };
  const fill: { readonly [slot: string]: (() => string) | undefined } = {
    S: () => person.surname(),
    G: () => person.given(),
    t: () => random.pick(TITLES),
    s: () => random.pick(SPEECH),
    k: () => random.pick(KIN),
    n: noun,
    v: verb,
    a: adjective,
    d: () =>
      random.pick([
        `${1990 + random.below(40)}年${1 + random.below(12)}月${1 + random.below(28)}日`,
        `${1 + random.below(12)}月${1 + random.below(28)}日`,
        '昨天', '日前', '今年', '去年', '当天', `${1 + random.below(12)}月`,
      ]), // prettier-ignore
    m: () => String(1 + random.below(random.chance(0.5) ? 90 : 3000)),
    N: () => `1${3 + random.below(7)}${digits(9)}`,
    I: () => digits(18),
    E: () => `[${random.pick(FACES)}]`,
    U: () => handle(),
    w: () =>
      random.chance(0.6) ? random.pick(CLAUSES) : Array.from({ length: 2 + random.below(5) }, anyWord).join(''),
  };
  const named: { readonly [slot: string]: readonly [string, () => string] | undefined } = {
    P: ['PER', () => person.any()],
    C: ['PER', () => person.chinese()],
    F: ['PER', () => person.foreign()],
    H: ['PER', () => random.pick(lists.ancient)],
    L: ['LOC', () => place.division()],
    A: ['LOC', () => place.address()],
    X: ['LOC', () => place.spot()],
    Y: ['LOC', () => place.foreign()],
    O: ['ORG', () => organisation(random, place)],
  };

  const write = (template: string, text: string, spans: Spans): string => {
    for (const piece of template.split(/(\{[A-Za-z]\})/)) {
      const slot = piece.length === 3 && piece[0] === '{' ? piece[1]! : '';
      const entity = named[slot];
      if (entity !== undefined) {
        const name = entity[1]();
        spans.push([text.length, text.length + name.length, entity[0]]);
        text += name;
      } else text += slot === '' ? piece : fill[slot]!();
    }
    return text;
  };

  const registers = [...PUBLIC, ...PRIVATE, ...ENCYCLOPAEDIA, ...POSTED];
  const shares = [0.14, 0.05, 0.05, 0.05, 0.08, 0.05, 0.03, 0.16, 0.16, 0.11, 0.07, 0.05];
  const samples: Sample[] = [];
  for (let i = 0; i < lines; i++) {
    let at = random.next();
    const register = registers[shares.findIndex((share) => (at -= share) < 0)] ?? registers[0]!;
    const spans: Spans = [];
    let text = '';
    for (let more = random.chance(0.3) ? 2 : 1; more > 0; more--)
      text = write(random.pick(register), text === '' || /[。！？]$/.test(text) ? text : `${text}。`, spans);
    samples.push({ text, spans });
  }
  for (const sample of real)
    for (let i = 0; i < copies; i++) samples.push(...renamed(random, sample, person, place, lists));
  return samples;
}

/** The same sentence about somebody else: what surrounds a name is learnt apart from the name. */
function renamed(
  random: Random,
  { text, spans, only }: Sample,
  person: ReturnType<typeof people>,
  place: ReturnType<typeof places>,
  lists: Lists,
): Sample[] {
  if (!spans.some(([, , label]) => label === 'PER')) return [];
  let out = '';
  let from = 0;
  const moved: Spans = [];
  for (const [start, end, label] of spans.toSorted((a, b) => a[0] - b[0])) {
    if (start < from) continue;
    out += text.slice(from, start);
    const old = text.slice(start, end);
    const name =
      label === 'PER' && old.length > 1 && HAN_NAME.test(old)
        ? another(random, old, person, lists)
        : label === 'LOC' && random.chance(0.15)
          ? place.division()
          : old;
    moved.push([out.length, out.length + name.length, label]);
    out += name;
    from = end;
  }
  const copy = { text: out + text.slice(from), spans: moved };
  return [only === undefined ? copy : { ...copy, only }];
}

const HAN_NAME = /^[\u4e00-\u9fff·]+$/;

/** Somebody else's name of the same kind. */
function another(random: Random, old: string, person: ReturnType<typeof people>, lists: Lists): string {
  if (/世$|[帝宗祖]$/.test(old)) return random.chance(0.6) ? person.ruler() : person.any();
  if (old.includes('·') || old.length > 3) return person.foreign();
  if (lists.foreign.has(old) && random.chance(0.7)) return person.foreign();
  return random.chance(0.9) ? person.chinese() : person.any();
}
