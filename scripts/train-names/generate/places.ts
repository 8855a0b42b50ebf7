import { DIVISIONS } from '../../../engine/src/detect/lexicon/divisions.ts';
import type { Lists } from '../lists/index.ts';
import type { Random } from '../random.ts';

interface County {
  readonly province: string;
  readonly city: string;
  readonly county: string;
}

const counties: readonly County[] = DIVISIONS.split('\n').flatMap((line) => {
  const [province, ...cities] = line.split('|');
  return cities.flatMap((entry) => {
    const [city, inside] = entry.split(':');
    const name = /^(?:市辖区|县|.*直辖.*)$/.test(city!.slice(2)) ? '' : city!.slice(2);
    return inside!.split(',').map((county) => ({ province: province!.slice(2), city: name, county: county.slice(2) }));
  });
});

/** Every division's name, full and short: the word list knows them as places. */
export const divisionNames: readonly string[] = [
  ...new Set(
    counties.flatMap(({ province, city, county }) =>
      [province, city, county].flatMap((name) => [name, short(name)]).filter((name) => name.length >= 2),
    ),
  ),
];

function short(name: string): string {
  const cut = name.replace(
    /(?:壮族|回族|维吾尔)?自治区$|特别行政区$|(?:[\u4e00-\u9fff]{1,3}族){1,3}自治[州县]$|[省市]$/,
    '',
  );
  return cut.length >= 2 ? cut : name;
}

const ROAD_NAMES =
  '中山 人民 解放 建设 新华 和平 胜利 文化 工农 青年 长江 黄河 淮海 南京 北京 上海 广州 天津 迎宾 滨河 滨江 滨海 环城 环湖 花园 育才 学府 科技 创业 创新 高新 兴业 富强 民主 幸福 光明 东风 红旗 朝阳 向阳 凤凰 金沙 银河 翠竹 桃园 梅园 兰亭 松江 柳河 桂花 玉兰 樱花 荷花 香樟 梧桐 银杏 龙腾 虎山 鹤山 鹿鸣 文昌 文汇 文苑 崇文 尚武 友谊 团结 复兴 中兴 振兴 兴隆 泰安 永安 长安 平安 安康 康宁 宁海 海滨 海景 湖滨 湖光 江滨 江南 江北 城南 城北 城东 城西 站前 站北 机场 港口 码头 工业 纬一 纬二 经三 经十 二七 五一 八一 九龙 三元 四平 五星 七里 八里 西湖 东湖 南湖 北湖 石桥 高桥 板桥 虹桥 金桥 白塔 古楼 鼓楼 钟楼 大庆 延安 井冈山 天山 泰山 华山 嵩山 黄山 庐山 珠江 湘江 汉江 赣江 闽江 嘉陵 岷江 乌江 漓江 钱塘 曲江 锦江 清河 沙河 文三 武宁 漕溪 龙华 天目山 莫干山 凤起 环北 莲花 丰庆 科苑 深南 滨海 龙昆 海秀 芙蓉 韶山 万家丽'.split(
    ' ',
  );
const ROADS =
  '路 路 路 路 街 大街 大道 大道 巷 胡同 东路 西路 南路 北路 中路 东街 西街 支路 一路 二路 南街 北街 横街 里 弄'.split(
    ' ',
  );
const TOWNS =
  '城关 新城 河口 石桥 白云 双河 龙泉 清水 柳林 大湾 平安 永兴 高桥 三河 青山 太平 新民 东风 红星 黄土 马家 李家 张家 沙河 大庙 五里 七里 十里 官庄 南关 北关 东关 西关 仙居 铜锣 金沙 梅溪 花桥 竹园 桃花 荷塘 茶亭 凤山 龙门 虎丘 麒麟 白马 黄龙 乌石 赤水 双桥 周家 朱家 杨柳 榆树 枣园 梨园 曹家 吴家 岔河 湾里 坝上 塘下 溪口 源头 木兰 长乐 仁和 义和 礼泉 信阳 孝义 忠义'.split(
    ' ',
  );
const VILLAGE_FRONT =
  '王家 李家 张家 刘家 陈家 杨家 赵家 黄家 周家 吴家 徐家 孙家 马家 朱家 胡家 郭家 何家 林家 罗家 高家 东 西 南 北 上 下 前 后 大 小 新 老 石 白 黑 红 青 黄 双 三 五 八 龙 凤 柳 槐 杨 榆 枣 桃 李 梅 竹 松 沙 水 河 湖 山 坡 岭 沟 洼'.split(
    ' ',
  );
const VILLAGE_BACK =
  '庄 屯 寨 沟 湾 坪 坡 岭 塘 桥 井 店 铺 集 营 堡 岗 洼 园 堰 坝 口 头 畈 冲 垭 峪 坞 墩 圩 田 坑 岩 洞 山 河'.split(
    ' ',
  );
const COMPOUND_FRONT =
  '锦绣 阳光 金色 碧桂 万科 恒大 保利 绿地 绿城 龙湖 华润 中海 世纪 东方 时代 幸福 和谐 温馨 翠湖 丽景 御景 江景 河畔 湖畔 山水 香榭 罗马 维也纳 枫丹 紫荆 紫金 金桂 银杏 梧桐 水岸 云顶 天悦 星河 学府 书香 文华 名门 盛世 凯旋 铂悦 春江 秋月 兰亭 桃源 荷塘 海棠 玫瑰 丁香 牡丹 茉莉 百合 康乐 安居 福苑 惠民 益民 新世纪 富力 融创 招商 首开 金地 远洋'.split(
    ' ',
  );
const COMPOUND_BACK =
  '花园 小区 家园 苑 公寓 大厦 华庭 名城 公馆 新村 华府 府邸 佳园 嘉园 豪庭 名邸 广场 城 国际 山庄 雅苑 花苑 新城 湾 郡 里 府 园 一期 二期 东区 西区 南区 北区'.split(
    ' ',
  );

const SYLLABLES = Array.from(
  '阿艾安奥巴班贝本比伯波布查达戴丹道德登迪蒂丁杜多厄恩尔法菲费弗福盖冈戈格古哈海汉赫亨霍基吉加杰卡凯坎康科克库奎拉莱兰劳勒雷里利林卢鲁伦罗洛马迈曼梅门蒙米莫默姆纳内尼努诺帕佩皮普奇乔切让热日萨塞桑沙斯松索塔泰坦特提图托瓦万威韦维温沃乌西希夏谢辛亚扬伊约扎泽',
);
const FOREIGN_KINDS = '州 市 省 岛 河 湖 山 镇 县 半岛 海峡 群岛 港 地区 大街 广场 公国 王国 共和国'.split(' ');

export interface Places {
  /** A place abroad, in transliteration. */
  foreign(): string;
  /** A division by name, as sentences mention it. */
  division(): string;
  /** Down to a street, village or door. */
  address(): string;
  /** A road, compound or village alone. */
  spot(): string;
}

export function places(random: Random, { abroad }: Lists): Places {
  const number = (limit: number): string => String(1 + random.below(limit));
  const road = (): string => {
    const name = random.chance(0.85) ? random.pick(ROAD_NAMES) : random.pick(VILLAGE_FRONT) + random.pick(VILLAGE_BACK);
    return name + random.pick(ROADS);
  };
  const village = (): string =>
    random.pick(VILLAGE_FRONT) + random.pick(VILLAGE_BACK) + (random.chance(0.75) ? '村' : '');
  const compound = (): string =>
    (random.chance(0.8) ? random.pick(COMPOUND_FRONT) : random.pick(ROAD_NAMES)) + random.pick(COMPOUND_BACK);
  const dash = (): string => random.pick(['-', '—', '-']);
  const door = (): string => {
    const floor = 1 + random.below(32);
    const room = `${floor}0${1 + random.below(8)}`;
    switch (random.below(8)) {
      case 0:
        return `${number(30)}号楼${number(5)}单元${room}`;
      case 1:
        return `${number(30)}栋${number(5)}单元${room}室`;
      case 2:
        return `${number(30)}幢${room}室`;
      case 3:
        return `${number(30)}${dash()}${number(4)}${dash()}${room}`;
      case 4:
        return `${random.pick(['A', 'B', 'C', 'D'])}座${room}`;
      case 5:
        return `${random.pick(['一', '二', '三', '四', '五', '六', '东', '西'])}栋${room}房`;
      case 6:
        return `${number(30)}号楼${room}${random.pick(['室', '', '户'])}`;
      default:
        return `${number(20)}座${number(30)}楼${random.pick(['A', 'B', 'C'])}室`;
    }
  };
  const local = (): string => {
    switch (random.below(7)) {
      case 0:
        return `${road()}${number(999)}号`;
      case 1:
        return `${road()}${number(999)}号${compound()}${door()}`;
      case 2:
        return `${compound()}${door()}`;
      case 3:
        return `${random.pick(TOWNS)}${random.pick(['镇', '乡', '街道'])}${village()}${random.chance(0.6) ? `${number(12)}${random.pick(['组', '社', '队'])}` : ''}${random.chance(0.4) ? `${number(200)}号` : ''}`;
      case 4:
        return `${random.pick(TOWNS)}${random.pick(['镇', '街道'])}${road()}${number(500)}号`;
      case 5:
        return `${road()}${number(999)}弄${number(90)}号${number(30)}0${number(6)}室`;
      default:
        return `${village()}${random.pick(['', `${number(12)}组`, `${number(300)}号`])}`;
    }
  };
  const above = (): string => {
    const { province, city, county } = random.pick(counties);
    switch (random.below(7)) {
      case 0:
        return province + city + county;
      case 1:
        return short(province) + short(city) + county;
      case 2:
        return (city === '' ? short(province) : short(city)) + county;
      case 3:
        return (city || province) + county;
      case 4:
        return county;
      case 5:
        return `${province} ${city} ${county} `.replace('  ', ' ');
      default:
        return province + city + county;
    }
  };
  return {
    foreign() {
      if (random.chance(0.5)) return random.pick(abroad) + (random.chance(0.75) ? '' : random.pick(FOREIGN_KINDS));
      const size = 2 + random.below(4);
      let name = '';
      for (let i = 0; i < size; i++) name += random.pick(SYLLABLES);
      return random.chance(0.3) ? name : name + random.pick(FOREIGN_KINDS);
    },
    division() {
      const { province, city, county } = random.pick(counties);
      switch (random.below(8)) {
        case 0:
          return province;
        case 1:
          return short(province);
        case 2:
          return city || province;
        case 3:
          return short(city || province);
        case 4:
          return county;
        case 5:
          return short(county);
        case 6:
          return (city || province) + county;
        default:
          return province + (city || county);
      }
    },
    spot: () => random.pick([road, compound, village])(),
    address() {
      const at = random.next();
      if (at < 0.75) return above() + local();
      return local();
    },
  };
}
