import { readFileSync } from 'node:fs';
import { SURNAMES } from '../../engine/src/detect/lexicon/surnames.ts';
import { WORD } from '../../engine/src/detect/tagger/word-class.ts';
import { CEDICT_TIMES } from './lists/index.ts';
import type { Lists } from './lists/index.ts';

/** Words and their weights as the tagger stores them: a tree in breadth-first order. */
export interface WordList {
  readonly nodeCode: Uint16Array;
  readonly nodeChild: Uint32Array;
  readonly nodeWeight: Uint8Array;
  readonly nodeClass: Uint8Array;
}

/** One word of the dictionary: `word frequency part-of-speech` a line. */
export interface DictionaryWord {
  readonly word: string;
  readonly frequency: number;
  readonly part: string;
}

/**
 * Person names are left out: a tagger that looks names up does not learn to see them. The dictionary also calls ordinary
 * words names (灵芝); of two characters and without a surname they are kept as nouns.
 */
export const readDictionary = (file: string): DictionaryWord[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([word, , part]) => part !== undefined && /^[\u4e00-\u9fff]{1,8}$/.test(word!))
    .map(([word, frequency, part]) => ({ word: word!, frequency: Number(frequency), part: part!.trim() }))
    .filter(({ word, part }) => !part.startsWith('nr') || (word.length === 2 && !SURNAMES.has(word[0]!)));

const TITLES =
  '书记 副书记 主任 副主任 局长 副局长 处长 科长 部长 副部长 省长 副省长 市长 副市长 县长 副县长 镇长 乡长 区长 村长 村支书 支书 主席 副主席 总统 副总统 总理 副总理 首相 议长 国王 女王 皇帝 皇后 王子 公主 太子 将军 上将 中将 少将 元帅 司令 司令员 政委 参谋长 军长 师长 旅长 团长 营长 连长 排长 班长 队长 大队长 中队长 所长 院长 副院长 校长 副校长 园长 馆长 站长 台长 社长 会长 副会长 秘书长 理事长 董事长 总裁 副总裁 总经理 副总经理 经理 总监 主管 店长 厂长 教授 副教授 博士 硕士 院士 研究员 讲师 老师 教师 导师 班主任 医生 大夫 医师 主治医师 护士 护士长 药师 律师 法官 检察官 审判员 审判长 书记员 陪审员 检察员 警官 警察 民警 辅警 干警 战士 记者 实习记者 特约记者 通讯员 编辑 主编 责编 主持人 播音员 作家 诗人 画家 书法家 导演 编剧 制片人 演员 歌手 歌星 影星 明星 艺人 作曲家 指挥 教练 主教练 队员 球员 前锋 后卫 中锋 门将 选手 冠军 亚军 运动员 裁判 工程师 设计师 会计师 建筑师 技术员 工人 农民 村民 居民 市民 业主 住户 租客 房东 司机 驾驶员 乘客 骑手 快递员 外卖员 保安 保洁 客服 专员 顾问 秘书 助理 组长 先生 女士 小姐 太太 夫人 同志 同学 师傅 阿姨 叔叔 大爷 大妈 大姐 大哥 老板 老板娘 总 嫌疑人 被告人 被告 原告 被害人 受害人 证人 当事人 申请人 被申请人 上诉人 被上诉人 第三人 委托人 代理人 负责人 联系人 收件人 寄件人 经办人 法定代表人 患者 病人 病患 学生 考生 家长 学员 党员 烈士 英雄 劳模 模范 代表 委员 常委 候选人 发言人 大使 外长 国防部长 财长 议员 参议员 众议员 创始人 董事 股东 监事 首席执行官 专家 学者 科学家 物理学家 化学家 数学家 哲学家 历史学家 经济学家 刺史 太守 丞相 大将军 尚书 侍郎 知县 知府 巡抚 总督 太监 妃 王后 侯 伯爵 公爵 男爵 爵士 主教 教皇 牧师 神父 法师 道长'.split(
    ' ',
  );
const SPEECH =
  '说 称 表示 指出 认为 强调 介绍 回忆 透露 坦言 告诉 回答 问 问道 说道 写道 笑道 喊道 道 讲 讲话 宣布 宣称 承认 否认 声称 解释 补充 提到 谈到 建议 要求 呼吁 希望 相信 觉得 发现 主张 反映 举报 投诉 陈述 辩称 诉称 供述 交代 提出 感慨 感叹 直言 评论 评价 致辞 发言 答道 叫道 笑着说'.split(
    ' ',
  );
const KIN =
  '父亲 母亲 爸爸 妈妈 爷爷 奶奶 外公 外婆 姥姥 姥爷 丈夫 妻子 老公 老婆 儿子 女儿 哥哥 姐姐 弟弟 妹妹 兄弟 姐妹 叔叔 伯父 舅舅 姑姑 姨妈 侄子 侄女 外甥 孙子 孙女 长子 次子 长女 次女 之子 之女 之妻 之父 之母 岳父 岳母 公公 婆婆 女婿 儿媳 表哥 表姐 表弟 表妹 堂哥 堂弟 男友 女友 男朋友 女朋友 未婚妻 未婚夫 前夫 前妻 闺蜜 朋友 同事 好友 老友 战友 同伴 邻居 学生 弟子 徒弟 师父 亲属 家属 配偶 子女 孩子 养子 养女 独生子 双胞胎'.split(
    ' ',
  );
const BODIES =
  '公司 有限公司 有限责任公司 股份有限公司 集团 分公司 子公司 大学 学院 中学 小学 高中 初中 幼儿园 医院 卫生院 卫生所 诊所 药房 银行 支行 分行 信用社 法院 人民法院 检察院 人民检察院 公安局 派出所 分局 支队 大队 司法局 民政局 教育局 财政局 税务局 人社局 委员会 居委会 村委会 街道办 办事处 政府 人民政府 协会 学会 商会 基金会 研究院 研究所 研究中心 中心 报社 日报 晚报 时报 电视台 广播电台 出版社 杂志社 工厂 厂 超市 商场 酒店 宾馆 饭店 餐厅 律师事务所 事务所 合作社 工作室 俱乐部 联盟 联合会 总会 分会 党 共产党 国民党 乐团 乐队 剧团 球队 足球队'.split(
    ' ',
  );

const COARSE: readonly (readonly [RegExp, number])[] = [
  [/^ns/, WORD.place],
  [/^nt/, WORD.organisation],
  [/^n/, WORD.noun],
  [/^v/, WORD.verb],
  [/^a/, WORD.adjective],
  [/^d/, WORD.adverb],
  [/^p/, WORD.preposition],
  [/^c/, WORD.conjunction],
  [/^[uy]/, WORD.particle],
  [/^m/, WORD.number],
  [/^q/, WORD.measure],
  [/^r/, WORD.pronoun],
  [/^t/, WORD.time],
  [/^[fs]/, WORD.position],
];

/** Words seen at least this often are kept: nearly all of running text. */
const SELDOM = 6;

interface Word {
  readonly weight: number;
  readonly kind: number;
  /** Part of speech in the dictionary. */
  readonly part?: string;
}

/** Weight of a word of which no frequency is known: less than that of the words it may be made of. */
const WEIGHT = { place: 24, foreign: 28, given: 16, leastPerson: 24, mostPerson: 80 };

export function wordList(dictionary: readonly DictionaryWord[], places: readonly string[], lists: Lists): WordList {
  const entries = new Map<string, Word>();
  for (const { word, frequency, part } of dictionary) {
    if (frequency < SELDOM && word.length > 1) continue;
    const kind = COARSE.find(([pattern]) => pattern.test(part))?.[1] ?? WORD.other;
    entries.set(word, { weight: Math.min(143, Math.max(1, Math.round(8 * Math.log(frequency + 1)))), kind, part });
  }
  for (const place of places) if (!entries.has(place)) entries.set(place, { weight: 40, kind: WORD.place });
  addNames(entries, lists);
  for (const [words, kind] of [
    [BODIES, WORD.body],
    [KIN, WORD.kin],
    [SPEECH, WORD.speech],
    [TITLES, WORD.title],
  ] as const)
    for (const word of words) entries.set(word, { weight: entries.get(word)?.weight ?? 48, kind });
  return treeOf(entries);
}

/** Names of the lists, unless they are ordinary words: what the dictionary itself calls a name is none. */
function addNames(entries: Map<string, Word>, lists: Lists): void {
  const isName = (word: Word | undefined): boolean => word === undefined || word.part?.startsWith('nr') === true;
  for (const name of lists.places)
    if (!entries.has(name)) entries.set(name, { weight: WEIGHT.place, kind: WORD.place });
  for (const name of lists.foreign) {
    const known = entries.get(name);
    const weight = known?.weight ?? WEIGHT.foreign;
    if (isName(known) || (known?.part === 'nz' && name.length > 2)) entries.set(name, { weight, kind: WORD.foreign });
    else if (known?.kind === WORD.place) entries.set(name, { weight, kind: WORD.foreignOrPlace });
  }
  for (const name of lists.japaneseSurnames)
    if (isName(entries.get(name))) entries.set(name, { weight: WEIGHT.foreign, kind: WORD.japaneseSurname });
  for (const name of lists.japaneseGiven)
    if (!entries.has(name)) entries.set(name, { weight: WEIGHT.given, kind: WORD.japaneseGiven });
  for (const [name, times] of lists.people) {
    const known = entries.get(name);
    const misjudged = known?.part === 'nz' || (known?.kind === WORD.place && times === CEDICT_TIMES);
    if (!isName(known) && !misjudged && known!.kind < WORD.foreign) continue;
    const weight = Math.round(8 * Math.log(times + 1));
    entries.set(name, {
      weight: Math.max(WEIGHT.leastPerson, Math.min(WEIGHT.mostPerson, weight)),
      kind: WORD.person,
    });
  }
}

function treeOf(entries: ReadonlyMap<string, Word>): WordList {
  interface Node {
    readonly next: Map<number, Node>;
    weight: number;
    kind: number;
  }
  const fresh = (): Node => ({ next: new Map(), weight: 0, kind: 0 });
  const root = fresh();
  for (const [word, { weight, kind }] of entries) {
    let node = root;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      let next = node.next.get(code);
      if (next === undefined) node.next.set(code, (next = fresh()));
      node = next;
    }
    node.weight = weight;
    node.kind = kind;
  }
  const order: Node[] = [root];
  const codes: number[] = [0];
  const children: number[] = [];
  for (let i = 0; i < order.length; i++) {
    children.push(order.length);
    for (const [code, next] of [...order[i]!.next].toSorted(([a], [b]) => a - b)) {
      order.push(next);
      codes.push(code);
    }
  }
  children.push(order.length);
  return {
    nodeCode: Uint16Array.from(codes),
    nodeChild: Uint32Array.from(children),
    nodeWeight: Uint8Array.from(order, (node) => node.weight),
    nodeClass: Uint8Array.from(order, (node) => node.kind),
  };
}
