import type { Random } from '../random.ts';

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
  surname(): string;
  given(): string;
}

/** `words` are not given as names, save now and then: a name that is also a word is the exception. */
export function people(random: Random, words: ReadonlySet<string>): People {
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
  const syllables = (): string => {
    let name = '';
    const size = 1 + random.below(3);
    for (let i = 0; i < size; i++) name += random.pick(SYLLABLES);
    return name + random.pick(ENDINGS);
  };
  const western = (list: readonly string[]): string => (random.chance(0.45) ? syllables() : random.pick(list));
  const foreign = (): string => {
    const at = random.next();
    if (at < 0.4) return western(WESTERN_LAST);
    if (at < 0.68) return `${western(WESTERN_FIRST)}·${western(WESTERN_LAST)}`;
    if (at < 0.72) return `${western(WESTERN_FIRST)}·${random.pick(WESTERN_FIRST)}·${western(WESTERN_LAST)}`;
    if (at < 0.8) return random.pick(WESTERN_FIRST);
    return random.pick(JAPANESE_FIRST) + random.pick(JAPANESE_LAST);
  };
  const minority = (): string => {
    const at = random.next();
    if (at < 0.5) return `${random.pick(UYGHUR)}·${random.pick(UYGHUR)}`;
    if (at < 0.8) return random.pick(TIBETAN) + random.pick(TIBETAN);
    return at < 0.92 ? random.pick(MONGOL) : random.pick(UYGHUR);
  };
  return {
    chinese,
    foreign,
    surname,
    given,
    any() {
      const at = random.next();
      if (at < 0.86) return chinese();
      if (at < 0.94) return foreign();
      if (at < 0.985) return minority();
      return random.chance(0.5) ? surname() + chinese() : random.pick(STAGE) + character();
    },
  };
}
