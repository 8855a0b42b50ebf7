import { GIVEN } from '../lexicon/given-names.ts';
import { NEVER_GIVEN, SELDOM_GIVEN } from '../lexicon/not-names.ts';
import { COMMON_SURNAMES, RISKY_SURNAMES, SURNAMES } from '../lexicon/surnames.ts';

/** Surname rank: 0 none, 1 rare or an ordinary word, 2 known, 3 common. Low two bits of a class. */
export const SURNAME_BITS = 3;
/** Given-name rank in the next two bits: 0 unusual, 1 never, 2 seldom, 3 usual. */
export const GIVEN_SHIFT = 2;
/** Set for characters foreign names are written with. */
export const FOREIGN_BIT = 16;
/** Rank and use together, without the last bit. */
export const NAME_BITS = 15;

const FOREIGN =
  '阿艾爱安昂奥巴白班邦保鲍贝本比彼边宾波伯博布采查茨达戴丹道德登邓迪帝蒂丁东杜敦顿多厄恩尔法凡范菲费芬丰冯佛夫弗福盖甘冈高戈哥格葛根古圭哈海汉豪赫黑亨洪侯胡华怀惠霍基吉季加贾简江杰金京居喀卡凯坎康考柯科可克肯库夸奎昆拉莱赖兰朗劳勒雷蕾黎里理利莉丽连廉列林琳留柳龙隆卢鲁路露伦罗洛吕略马玛迈麦曼芒毛梅门蒙米密缅敏明摩莫默姆木穆纳乃奈南内嫩能尼妮年涅宁纽农努诺欧帕派潘庞佩彭皮平普奇齐契恰强乔切琴钦琼丘让热仁日荣儒若撒萨塞赛桑瑟森沙莎珊山尚绍舍申圣施什石史士舒斯丝松苏素孙索塔台泰坦汤唐陶特藤提汀廷通图托瓦万旺威韦维卫魏温文翁沃乌伍武西希锡悉席夏显香向肖谢欣辛兴休修许雪逊雅亚延扬耶叶伊依易因英永尤于约赞泽扎詹张哲珍芝直治朱卓滋子祖佐';

/** The class of every code unit; it is stored in the model, so that weights and classes stay together. */
export function characterClasses(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let code = 0; code < 0x10000; code++) if (GIVEN[code] === 1) table[code] = 3 << GIVEN_SHIFT;
  const rank = (characters: Iterable<string>, value: number): void => {
    for (const character of characters)
      table[character.charCodeAt(0)] = (table[character.charCodeAt(0)]! & ~(3 << GIVEN_SHIFT)) | (value << GIVEN_SHIFT);
  };
  rank(SELDOM_GIVEN, 2);
  rank(NEVER_GIVEN, 1);
  for (const surname of SURNAMES) {
    if (surname.length > 1) continue;
    const value = RISKY_SURNAMES.has(surname) ? 1 : COMMON_SURNAMES.has(surname) ? 3 : 2;
    table[surname.charCodeAt(0)]! |= value;
  }
  for (const character of FOREIGN) table[character.charCodeAt(0)]! |= FOREIGN_BIT;
  return table;
}
