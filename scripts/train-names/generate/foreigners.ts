import type { Lists } from '../lists/index.ts';
import type { Random } from '../random.ts';

const WESTERN_FIRST =
  '约翰 玛丽 大卫 戴维 迈克尔 罗伯特 威廉 詹姆斯 查尔斯 乔治 托马斯 亨利 爱德华 理查德 彼得 保罗 安德鲁 丹尼尔 马克 史蒂文 凯文 杰克 汤姆 哈里 艾伦 弗兰克 雷蒙德 沃尔特 弗雷德 路易 路易斯 菲利普 雅克 皮埃尔 让 弗朗索瓦 卡尔 汉斯 弗里德里希 沃尔夫冈 马丁 卢卡 马里奥 安东尼 安东尼奥 何塞 胡安 卡洛斯 佩德罗 费尔南多 弗拉基米尔 伊万 尼古拉 米哈伊尔 谢尔盖 亚历山大 德米特里 鲍里斯 阿卜杜拉 穆罕默德 艾哈迈德 哈桑 侯赛因 萨达姆 伊丽莎白 玛格丽特 安娜 凯瑟琳 简 露西 艾玛 爱丽丝 海伦 珍妮 珍妮弗 杰西卡 莎拉 丽莎 劳拉 琳达 芭芭拉 苏珊 南希 卡罗尔 黛安娜 维多利亚 索菲亚 奥莉维亚 伊莎贝拉 朱丽叶 玛丽亚 娜塔莎 塔季扬娜 叶卡捷琳娜 比尔 鲍勃 吉姆 乔 山姆 本 马特 尼克 里克 托尼 泰德 布鲁斯 布莱恩 布拉德 道格拉斯 唐纳德 罗纳德 肯尼斯 加里 格雷格 杰弗里 斯科特 埃里克 克里斯 克里斯托弗 克里斯蒂安 本杰明 约瑟夫 约书亚 塞缪尔 雅各布 以撒 亚伯拉罕 摩西 西蒙 文森特 奥斯卡 利奥 雨果 西奥多 富兰克林 温斯顿 阿尔伯特 艾萨克 查理 阿诺德'.split(
    ' ',
  );
const WESTERN_LAST =
  '史密斯 约翰逊 威廉姆斯 布朗 琼斯 米勒 戴维斯 加西亚 罗德里格斯 威尔逊 马丁内斯 安德森 泰勒 托马斯 摩尔 杰克逊 怀特 哈里斯 克拉克 刘易斯 罗宾逊 沃克 霍尔 艾伦 金 赖特 斯科特 格林 贝克 亚当斯 尼尔森 卡特 米切尔 罗伯茨 特纳 菲利普斯 坎贝尔 帕克 埃文斯 爱德华兹 柯林斯 斯图尔特 莫里斯 墨菲 库克 罗杰斯 摩根 彼得森 库珀 里德 贝利 贝尔 凯利 霍华德 沃德 布鲁克斯 格雷 詹姆斯 沃森 桑德斯 本内特 伍德 巴恩斯 罗斯 亨德森 科尔曼 詹金斯 佩里 鲍威尔 朗 帕特森 休斯 弗洛雷斯 华盛顿 巴特勒 西蒙斯 福斯特 布莱恩特 亚历山大 拉塞尔 格里芬 迪亚兹 海斯 穆勒 施密特 施耐德 费舍尔 韦伯 瓦格纳 贝克尔 舒尔茨 霍夫曼 伊万诺夫 彼得罗夫 斯米尔诺夫 库兹涅佐夫 索科洛夫 波波夫 列别杰夫 诺维科夫 莫罗佐夫 罗西 费拉里 埃斯波西托 比安基 罗马诺 杜邦 马丁 贝尔纳 勒鲁瓦 莫雷尔 富尼耶 汉森 拉尔森 卡尔松 尼尔松 林德伯格 科斯塔 席尔瓦 桑托斯 佩雷拉 费尔南德斯 冈萨雷斯 洛佩斯 桑切斯 托雷斯 拉米雷斯 阿里 哈桑 侯赛因 汗 辛格 夏尔马 帕特尔 古普塔 内尔 伯恩斯坦 爱因斯坦 罗森博格'.split(
    ' ',
  );
const SYLLABLES =
  '阿 艾 安 奥 巴 班 贝 本 比 伯 波 布 查 达 戴 丹 道 德 登 迪 蒂 丁 杜 多 厄 恩 尔 法 范 菲 费 芬 弗 福 盖 冈 戈 格 古 哈 海 汉 赫 亨 霍 基 吉 加 杰 金 卡 凯 坎 康 科 克 肯 库 奎 拉 莱 兰 劳 勒 雷 里 利 林 卢 鲁 伦 罗 洛 吕 马 迈 曼 梅 门 蒙 米 莫 默 姆 穆 纳 内 尼 努 诺 帕 佩 彭 皮 普 奇 齐 乔 切 琼 让 热 日 若 撒 萨 塞 桑 瑟 森 沙 莎 舍 施 史 斯 松 索 塔 泰 坦 汤 特 提 图 托 瓦 万 威 韦 维 温 沃 乌 西 希 夏 肖 谢 辛 休 雅 亚 扬 耶 伊 英 尤 约 扎 泽 詹 朱 兹'.split(
    ' ',
  );
const ENDINGS =
  '斯 尔 特 克 德 森 曼 顿 夫 斯基 诺夫 维奇 娃 娜 亚 拉 莎 利 里 尼 诺 托 多 罗 森 松 逊 伯格 斯坦 施泰因 纳 雷 勒 因 恩 兹 茨 蒂 迪 莱 丝 琳 妮 思 伦 登 根 顿'.split(
    ' ',
  );

const JAPANESE_FIRST =
  '佐藤 铃木 高桥 田中 伊藤 渡边 山本 中村 小林 加藤 吉田 山田 佐佐木 山口 松本 井上 木村 斋藤 清水 山崎 森 池田 桥本 阿部 石川 山下 中岛 石井 小川 前田 冈田 长谷川 藤田 后藤 近藤 村上 远藤 青木 坂本 西村 福田 太田 三浦 藤原 松田 冈本 中川 原田 小野 竹内 金子 和田 中山 石田 上田 森田 德川 丰臣 织田 武田 上杉 安倍 小泉 鸠山 宫崎 星野 水野 樱井 堀 岩崎 菅原'.split(
    ' ',
  );
const JAPANESE_LAST =
  '太郎 一郎 次郎 三郎 健 诚 隆 浩 翔太 大辅 拓也 健太 和也 直树 秀吉 信长 家康 正雄 正男 义雄 幸子 和子 惠子 洋子 美咲 美穗 由美 由纪 真由美 明美 优子 爱 樱 葵 阳菜 结衣 七海 纯一郎 晋三 康夫 角荣 龙之介 春树 由纪夫 英机 义昭 义元 信玄 谦信 俊介 圭佑 真司 骏 勋 明 彰 晃 茂 进 治 敦 亮 翼 光 直美 友美 彩 麻衣 千寻'.split(
    ' ',
  );

const KOREAN_SURNAMES =
  '金 李 朴 崔 郑 姜 赵 尹 张 林 韩 吴 申 徐 权 黄 安 宋 柳 洪 全 高 文 孙 裴 曹 白 许 南 卢 河 丁 成 车 具 禹 朱 任 田 闵 辛 池 严 元'.split(
    ' ',
  );
const KOREAN_GIVEN =
  '敏镐 秀贤 智贤 俊浩 宗铉 东旭 艺珍 敏英 秀智 恩惠 贤重 在石 钟国 智孝 孝利 泰熙 慧乔 仁成 宇成 秉宪 在勋 俊基 信惠 智恩 泰妍 允儿 胜贤 智龙 大成 永裴 胜利 在中 有天 俊秀 允浩 昌珉 始源 东海 银赫 圭贤 艺声 熙澈 晟敏 珍雨 民浩 相佑 尚宇 正恩 正日 大中 明博 槿惠 在寅 善英 美淑 英爱 英姬 贞淑 哲秀 成宰'.split(
    ' ',
  );
const NUMERALS = '一 二 三 四 五 六 七 八 十 十四 十五 十六'.split(' ');
const NUMBERED = '路易 查理 亨利 奥斯曼 卡尔 古斯塔夫'.split(' ');
const RANKS = '公主 王子 国王 女王 皇帝 大帝 大公 王后 公爵 伯爵夫人 夫人'.split(' ');
const DYNASTIES = '汉 魏 晋 隋 唐 宋 辽 金 元 明 清 梁 陈 蜀汉 北魏 后唐 南唐'.split(' ');
const TEMPLE_NAMES =
  '太祖 高祖 太宗 世宗 高宗 中宗 武帝 文帝 明帝 宣宗 仁宗 神宗 光武帝 昭烈帝 孝文帝 景帝 世祖 圣祖 穆宗 玄宗 哀帝'.split(
    ' ',
  );
const REIGNS = '道光 康熙 雍正 乾隆 嘉靖 万历 崇祯 咸丰 同治 光绪 宣统 永乐 洪武 弘治 建文 景泰 天启'.split(' ');
const MASTERS = '老 孔 孟 庄 荀 墨 曾 韩非 孙 鬼谷 列'.split(' ');

export interface Foreigners {
  /** `single`: one part that a list knows. */
  foreign(single?: boolean): string;
  /** A Japanese given name or surname alone. */
  japanese(): string;
  latin(): string;
  ruler(): string;
}

/** Names that are no surname and given name of Chinese; half of them stand in the lists, half do not. */
export function foreigners(random: Random, lists: Lists, chinese: () => string): Foreigners {
  const known = [...lists.foreign];
  const surnames = [...lists.japaneseSurnames].filter((name) => name.length === 2);
  const given = [...lists.japaneseGiven];
  const syllables = (): string => {
    let name = '';
    const size = 1 + random.below(3);
    for (let i = 0; i < size; i++) name += random.pick(SYLLABLES);
    return name + random.pick(ENDINGS);
  };
  const western = (list: readonly string[]): string => {
    if (random.chance(0.55)) return random.pick(known);
    return random.chance(0.45) ? syllables() : random.pick(list);
  };
  return {
    foreign(single = false) {
      if (single) return random.pick(known);
      const at = random.next();
      if (at < 0.4) return western(WESTERN_LAST);
      if (at < 0.68) return `${western(WESTERN_FIRST)}·${western(WESTERN_LAST)}`;
      if (at < 0.72) return `${western(WESTERN_FIRST)}·${random.pick(WESTERN_FIRST)}·${western(WESTERN_LAST)}`;
      if (at < 0.76) return random.pick(WESTERN_FIRST);
      if (at < 0.82) return random.pick(KOREAN_SURNAMES) + random.pick(KOREAN_GIVEN);
      if (random.chance(0.6)) return random.pick(surnames) + random.pick(given);
      return random.pick(JAPANESE_FIRST) + random.pick(JAPANESE_LAST);
    },
    japanese: () => random.pick(random.chance(0.6) ? given : surnames),
    latin() {
      const one = (): string => random.pick(lists.latin);
      const at = random.next();
      if (at < 0.4) return one();
      if (at < 0.85) return `${one()} ${one()}`;
      return at < 0.93 ? `${one()} ${one()} ${one()}` : `${one()} ${one()[0]}. ${one()}`;
    },
    ruler() {
      switch (random.below(8)) {
        case 0:
        case 1:
          return `${western(WESTERN_FIRST) + random.pick(NUMERALS)}世`;
        case 2:
          return random.pick(NUMBERED) + random.pick(NUMERALS) + (random.chance(0.3) ? '世' : '');
        case 3:
          return western(WESTERN_FIRST) + random.pick(RANKS);
        case 4:
          return random.pick(DYNASTIES) + random.pick(TEMPLE_NAMES) + (random.chance(0.25) ? chinese() : '');
        case 5:
          return random.pick(REIGNS) + random.pick(['帝', '皇帝', '', '帝']);
        case 6:
          return random.pick(TEMPLE_NAMES);
        default:
          return `${random.pick(MASTERS)}子`;
      }
    },
  };
}
