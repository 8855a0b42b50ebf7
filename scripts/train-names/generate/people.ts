import type { Lists } from '../lists/index.ts';
import type { Random } from '../random.ts';
import { foreigners } from './foreigners.ts';

/** Surnames by how many bear them, roughly: each line is half as common as the one above. Our own arrangement. */
const SURNAMES = [
  '王李张刘陈杨赵黄周吴',
  '徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕',
  '苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文',
  '樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来嵺苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽邴',
];
const DOUBLE =
  '欧阳 上官 司马 诸葛 夏侯 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 长孙 宇文 端木 南宫 轩辕 独孤 西门 呼延 闻人 赫连 钟离'.split(
    ' ',
  );

const MALE =
  '伟强军勇杰涛超明刚平辉鹏华飞鑫波斌宇浩凯健俊帆帅旭宁龙林磊洋峰建国志海文永德新生金福成东荣祥庆春江山川云阳光晓小子少世家宏兴昌盛泽瑞轩晨博睿毅豪诚智远航翔腾达立学正义忠良才贵财根发喜胜利民亮天乐康嘉承振震威雄武松柏森炎昊铭栋梁泉源松年培元启仁礼信敬贤';
const FEMALE =
  '芳娜秀英敏静丽艳娟霞玲燕红梅玉萍兰桂凤洁琳云莲真环雪荣爱妹香月莺媛瑞凡佳嘉琼勤珍贞莉娣叶璧璐娅琦晶妍茜秋珊莎锦黛青倩婷姣婉娴瑾颖露瑶怡婵雁蓓纨仪荷丹蓉眉君琴蕊薇菁梦岚苑馨瑗琰韵融园艺咏卿聪澜纯悦昭冰爽琬茗羽希宁欣飘育滢馥筠柔竹霭凝晓欢霄枫芸菲寒伊亚宜可姬舒影荔枝思雨诗涵晗彤萱梓晴语淑惠春花美慧巧小晓文清心子若';
const ANY =
  '一丁万三上世东中丰临为主久义乃之乐九乾二云五亚亨京亭亮仁今介从代以仪任企伊会传伟伦伯伶何佐佑余作佩佳佶侃俊保信修倩健偲傲元充兆先光克全公兰共兴其典军冰冲决况凌凝凡凤凯凱利力劲励勇勋勤化北千升华卓南博占卫印卿厚原友双发可史叶司合吉同向君启周呈和咏品哲唯善喜嗣嘉国圆圣地坚坤培基堂塘境墨壮声夏大天太奇奎好如妙妤妮姗姿娇婕媚嫣子孔存孝孟季学宁宇守安宏宗定宜实宪容宽宾密富寅寒寿小少尔尚尧展山岐岑岗岩岭岳峥崇崑川州工左巧己帆希帷常平年幸广庆序应康庭延建开弘弟强彦彩彬影律得微德心必志忠快念怀思性恒恩恬悟悦情惟惠想意慈慎慕慧懿成承抒择拓振据捷敏文斯新方施旋无日旦旨旭时昀昂昆昊昌易昔星春昭是显晋晏晓晔晖晗晟晨普景晴智暄曙曦曼望朗木未本术机权材村束来杭杰松极林果枚枢柏染柔柯柱栋树校根格桂桐桥梁梓梦棋森植楚楠榕欢正步武殿毅民水永汉江池汝沁沐沙河沛治沼泉波泰泽洁洋洪洲浩海涌涛涵淇淑淳清渊渝温湘源溪滨漫澄澎濂灿炎炜炳炼烁焕焦然煜熙熠燕爱牧献玄玉玟珂珊珍珏珠班球理琛琦琨琪琳瑛瑜瑞瑶璇璐璞瓒生用田甲白百益盈直相真睿知石硕碧社祖祯祺禄福禹秀秋科秦程穆空立竞章端笑第简粟粤素索红纪纬纯纲经维绪续缘罡群羽翀翊翠翰翼耀耘聚肃育胜能舒航良艺芃芝芬芮芯芷苏苑若苗英茂范茜茵荃荣莉莎莘菊菡菱萌萍营萧蒙蓉蓓蓝蔚蕾薇藩藻虎虹蝶行衍西观言训诗谊谋谦谨象豪贝贤赋赞起超越跃路轶辰达迅迈运进远连迪适逸道遂邦郁采重野金钊钢钧铁铎银锋锐锦镇长闯闻阔阳陆陶隆雁雄雅雨雪雯雷震霁霄霏霓霖霞青靖静非韬韶项领颂颖风飞首香驰驹骁骅骏高鸣鸥鸿鹤麒麟齐龙';
const PAIRS =
  '建国 建军 国庆 志强 志明 志刚 志勇 志伟 秀英 秀兰 秀珍 桂英 桂兰 玉兰 玉梅 玉珍 淑珍 淑英 淑华 淑芳 凤英 凤兰 春梅 春燕 春花 海燕 海波 海涛 海霞 丽华 丽娟 丽丽 小红 小明 小军 小龙 小燕 小芳 晓东 晓明 晓燕 晓丽 晓红 晓峰 文博 文杰 文静 文华 文军 永强 永刚 永红 永生 国强 国华 国栋 国平 建平 建华 建明 建新 德华 德明 德胜 金花 金凤 金龙 金宝 美玲 美华 美丽 雪梅 雪莲 红梅 红霞 红军 红卫 卫东 卫国 卫红 爱国 爱民 爱华 子轩 子涵 子墨 子豪 梓涵 梓轩 梓萱 一诺 一鸣 浩然 浩宇 浩轩 宇轩 宇航 雨涵 雨欣 雨桐 雨轩 欣怡 欣妍 诗涵 思涵 思远 思雨 佳怡 佳琪 佳豪 嘉怡 嘉欣 嘉豪 俊杰 俊豪 俊熙 博文 奕辰 奕泽 沐宸 沐阳 可欣 可馨 语嫣 梦瑶 梦琪 若曦 若彤 艺涵 天佑 天宇 天翔 明轩 明远 明辉 明亮 振华 振国 振东 世杰 世昌 家豪 家骏 家辉 立群 立新 立军 学军 学文 学明 大伟 大勇 大鹏 冰冰 圆圆 丹丹 婷婷 媛媛 娜娜 莉莉 倩倩 薇薇 晶晶 毛毛 豆豆 静怡 静雯 慧敏 慧玲 慧芳 少华 少军 少华 长江 长青 长贵 长明 东升 东海 南山 新华 新民 新宇 光明 光荣 光辉 洪波 洪涛 洪亮 跃进 援朝 抗美 解放 胜利 和平 进步 富贵 来福 根生 水生 火生 木生 土生 福生 金生 云飞 云龙 云鹏 云峰 鹏飞 鹏程 凌云 青山 青松 青云'.split(
    ' ',
  );

const UYGHUR =
  '阿依古丽 古丽娜尔 迪丽努尔 阿依夏木 热依汗 买买提 艾合买提 吐尔逊 阿不都 阿卜杜拉 卡德尔 玉素甫 艾尼瓦尔 库尔班 努尔 帕提古丽 古丽巴哈尔 阿迪力 艾力 吾甫尔 热合曼 麦麦提 依明 托合提 肉孜 司马义 铁木尔 赛买提 亚森 阿布都热依木 米热古丽 迪力木拉提 祖丽胡玛尔 地里夏提 艾孜买提 木拉提 沙依拉 巴哈提 叶尔肯 哈力克 阿曼古丽'.split(
    ' ',
  );
const TIBETAN =
  '扎西 次仁 卓玛 达瓦 尼玛 巴桑 格桑 央金 拉姆 德吉 索南 多吉 丹增 平措 旺堆 洛桑 罗布 白玛 曲珍 强巴 顿珠 仁青 才让 项秋 加措 旦增 普布 米玛 边巴 嘎玛 益西 群培 旺姆 措姆 桑吉 才旦 南卡'.split(
    ' ',
  );
const MONGOL =
  '巴特尔 其其格 乌兰 苏和 巴图 娜仁 萨仁 高娃 斯琴 图雅 格日勒 朝鲁 宝音 额尔敦 布和 那日苏 乌云 托娅 阿拉坦 哈斯 呼和 孟和 敖登 塔娜 苏日娜 乌日娜 查干 特木尔 巴雅尔 达日罕 吉日嘎拉 道尔吉 旺钦'.split(
    ' ',
  );
const STAGE = '小 阿 大'.split(' ');

export interface People {
  /** A full name of any kind, the ordinary Chinese one most often. */
  any(): string;
  chinese(): string;
  foreign(): string;
  /** 查理五世, 明太祖, 道光帝 */
  ruler(): string;
  surname(): string;
  given(): string;
}

/** `words` are not given as names, save now and then: a name that is also a word is the exception. */
export function people(random: Random, words: ReadonlySet<string>, lists: Lists): People {
  const others = foreigners(random, lists, () => chinese());
  const known = [...lists.people.keys()];
  const chars = (line: string): string[] => Array.from(line);
  const tiers = SURNAMES.map(chars);
  const [male, female, any] = [MALE, FEMALE, ANY].map(chars) as [string[], string[], string[]];
  const surname = (): string => {
    if (random.chance(0.015)) return random.pick(DOUBLE);
    const at = random.next();
    return random.pick(tiers[at < 0.38 ? 0 : at < 0.66 ? 1 : at < 0.87 ? 2 : 3]!);
  };
  const character = (): string => {
    const at = random.next();
    const list = at < 0.35 ? male : at < 0.65 ? female : any;
    // The front of a list is common: the square leans to it.
    return list[Math.floor(random.next() * (random.chance(0.5) ? random.next() : 1) * list.length)]!;
  };
  const given = (): string => {
    const at = random.next();
    if (at < 0.2) return random.pick(PAIRS);
    if (at < 0.48) return character();
    if (at < 0.51) return character().repeat(2);
    return character() + character();
  };
  const chinese = (): string => {
    const name = surname() + given();
    return words.has(name) && random.chance(0.97) ? chinese() : name;
  };
  const minority = (): string => {
    const at = random.next();
    if (at < 0.5) return `${random.pick(UYGHUR)}·${random.pick(UYGHUR)}`;
    if (at < 0.8) return random.pick(TIBETAN) + random.pick(TIBETAN);
    return at < 0.92 ? random.pick(MONGOL) : random.pick(UYGHUR);
  };
  return {
    chinese,
    foreign: () => others.foreign(),
    ruler: () => others.ruler(),
    surname,
    given,
    any() {
      const at = random.next();
      if (at < 0.1) return random.pick(known);
      if (at < 0.13) return others.ruler();
      if (at < 0.15) return others.japanese();
      if (at < 0.17) return others.foreign(true);
      if (at < 0.2) return others.latin();
      if (at < 0.82) return chinese();
      if (at < 0.94) return others.foreign();
      if (at < 0.985) return minority();
      return random.chance(0.5) ? surname() + chinese() : random.pick(STAGE) + character();
    },
  };
}
