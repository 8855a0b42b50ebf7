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

/** Names of reigns and eras, and states as they are called on either side of the strait: neither names a person. */
const ERAS =
  '建安 贞观 开元 天宝 元和 太和 建炎 绍兴 淳熙 嘉定 至元 洪武 建文 永乐 洪熙 宣德 正统 景泰 天顺 成化 弘治 正德 嘉靖 隆庆 万历 泰昌 天启 崇祯 弘光 隆武 绍武 永历 天命 天聪 崇德 顺治 康熙 雍正 乾隆 嘉庆 道光 咸丰 同治 光绪 宣统 民国 明治 大正 昭和 平成 令和 文禄 庆长 永禄 天正 享保 延宝 宽永 元禄 文化 文政 天保 嘉永 安政 文久 庆应'.split(
    ' ',
  );
const STATES =
  '亚美尼亚 亚塞拜然 阿塞拜疆 塞尔维亚 克罗埃西亚 克罗地亚 斯洛维尼亚 斯洛文尼亚 斯洛伐克 波士尼亚 波斯尼亚 黑山 蒙特内哥罗 马其顿 阿尔巴尼亚 保加利亚 罗马尼亚 摩尔多瓦 摩尔达维亚 乌克兰 白俄罗斯 立陶宛 拉脱维亚 爱沙尼亚 爱沙尼亚 乔治亚 格鲁吉亚 哈萨克 哈萨克斯坦 吉尔吉斯 吉尔吉斯斯坦 塔吉克 塔吉克斯坦 乌兹别克 乌兹别克斯坦 土库曼 土库曼斯坦 阿富汗 巴基斯坦 孟加拉 斯里兰卡 尼泊尔 不丹 马尔地夫 马尔代夫 印尼 印度尼西亚 菲律宾 马来西亚 新加坡 汶莱 文莱 东帝汶 寮国 老挝 柬埔寨 缅甸 泰国 越南 约旦 黎巴嫩 叙利亚 伊拉克 伊朗 科威特 巴林 卡达 卡塔尔 阿曼 也门 叶门 沙乌地阿拉伯 沙特阿拉伯 阿联酋 以色列 巴勒斯坦 赛普勒斯 塞浦路斯 马尔他 马耳他 希腊 土耳其 意大利 义大利 西班牙 葡萄牙 安道尔 摩纳哥 列支敦斯登 列支敦士登 卢森堡 比利时 荷兰 丹麦 挪威 瑞典 芬兰 冰岛 爱尔兰 苏格兰 威尔士 威尔斯 英格兰 奥地利 瑞士 匈牙利 捷克 波兰 普鲁士 萨克森 巴伐利亚 奥匈 埃及 利比亚 突尼斯 突尼西亚 阿尔及利亚 摩洛哥 苏丹 衣索比亚 埃塞俄比亚 厄利垂亚 厄立特里亚 索马利亚 索马里 吉布地 吉布提 肯亚 肯尼亚 乌干达 卢安达 卢旺达 蒲隆地 布隆迪 坦尚尼亚 坦桑尼亚 莫三比克 莫桑比克 马拉威 尚比亚 赞比亚 辛巴威 津巴布韦 波札那 博茨瓦纳 纳米比亚 南非 赖索托 莱索托 史瓦济兰 斯威士兰 马达加斯加 模里西斯 毛里求斯 葛摩 科摩罗 塞席尔 塞舌尔 安哥拉 刚果 加彭 加蓬 喀麦隆 查德 乍得 尼日 尼日尔 尼日利亚 奈及利亚 贝南 贝宁 多哥 迦纳 加纳 象牙海岸 科特迪瓦 赖比瑞亚 利比里亚 狮子山 塞拉利昂 几内亚 塞内加尔 甘比亚 冈比亚 茅利塔尼亚 毛里塔尼亚 马利 马里 布吉纳法索 布基纳法索 墨西哥 瓜地马拉 危地马拉 贝里斯 伯利兹 宏都拉斯 洪都拉斯 萨尔瓦多 尼加拉瓜 哥斯大黎加 哥斯达黎加 巴拿马 古巴 牙买加 海地 多明尼加 多米尼加 波多黎各 千里达 特立尼达 巴贝多 巴巴多斯 格瑞那达 格林纳达 哥伦比亚 委内瑞拉 盖亚那 圭亚那 苏利南 苏里南 厄瓜多 厄瓜多尔 秘鲁 玻利维亚 巴拉圭 乌拉圭 阿根廷 智利 巴西 纽西兰 新西兰 斐济 萨摩亚 东加 汤加 万那杜 瓦努阿图 索罗门 所罗门 巴布亚 诺鲁 瑙鲁 帛琉 帕劳 吉里巴斯 基里巴斯 加泰隆尼亚 加泰罗尼亚 卡斯蒂利亚 阿拉贡 纳瓦拉 伦巴底 伦巴第 托斯卡尼 托斯卡纳 西西里 亚尔萨斯 阿尔萨斯 洛林 勃艮第 诺曼第 诺曼底 布列塔尼 车臣 达吉斯坦 克里米亚 西伯利亚 维吉尼亚 弗吉尼亚 宾夕法尼亚 麻萨诸塞 马萨诸塞 康乃狄克 康涅狄格 乔治亚州 田纳西 肯塔基 印第安纳 伊利诺 伊利诺伊 密西根 密歇根 威斯康辛 明尼苏达 奥克拉荷马 俄克拉荷马 内布拉斯加 科罗拉多 蒙大拿 爱达荷 奥勒冈 俄勒冈 内华达 犹他 亚利桑那 新墨西哥 路易斯安那 密西西比 阿拉巴马 佛罗里达 卡罗莱纳 马里兰 德拉瓦 特拉华 罗德岛 佛蒙特 缅因 魁北克 安大略 曼尼托巴 亚伯达 阿尔伯塔'.split(
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
    [ERAS, WORD.time],
    [STATES, WORD.place],
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
