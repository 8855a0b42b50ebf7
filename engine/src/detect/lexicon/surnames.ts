/** Surnames in use, the commonest first; our own list after the census publications. */
const SINGLE =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤施康易乔赖文洪季温芦邢路齐梅鲁葛安申牛庞庄殷鲍聂欧符岳焦代翟柳关詹祝章俞骆樊邬裴兰霍阮柯柴甘包祁喻倪耿颜伍米项裘戚靳管苗费岑屈游冉时车童涂卓盛冷辛司牟凌蒲解景娄应简闵谷商占桂宗房瞿佟麦丘麻古饶岩艾池宁曲封舒奚成盖冀褚左郎党尤窦屠傅卞阳查阎敖桑靖官丛滕边容臧储扈冼乐仇原衣湛揭明巩匡宫华尚刁植晏丰蔺战郁伏满鹿楚宿翁萧计仲位卜燕佘皮元隋母权连郗闻毕练全巴晋缪支苟荆漆粟平洛藏惠逄师强荣谈年居密干矫补仝过栗仉谌展禹国邝苑鄢庾宓蒙卿农迟茅隆都鞠咸相南竺暴甄加沙逯经邸么山索寇赫幸虞胥羊保阚撒税寿泮双修钮钭敬候纪麴祖智桓岁沃喜雍訾奎隗锁况仰杭姬呼阴云邰折闭银佴凤花薄茹公郏郜黑卫柏昌酆廉穆狄贝危蓝席昝宣贲单诸嵇荀於芮羿汲邴糜井富巫乌弓牧秋栾厉戎束韶蓟印怀籍苍莘贡劳扶堵宰郦却璩濮浦慕宦鱼慎戈暨衡步弘禄阙殳蔚夔晁勾融那毋乜巢粘庹亓俎冶区吉员哈尧帖忻恭斐斛朴檀枚沐淦渠眭睢禚笪翦苌茆菅蒿谯贯辜迮逢邛郐郯闪闾隽雒鲜楼绳线缑扬淡由虢亢';
const DOUBLE =
  '欧阳 上官 司马 诸葛 夏侯 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 长孙 宇文 端木 百里 南宫 轩辕 独孤 澹台 西门 呼延 淳于 单于 太史 申屠 公冶 宗政 濮阳 公羊 闻人 赫连 拓跋 钟离 仲孙 司空 闾丘 东郭 南门 羊舌 万俟 公西 完颜 耶律 纳兰 第五 梁丘 左丘 东门 司寇 歐陽 司馬 諸葛';

/** Traditional forms, for texts from Hong Kong and Taiwan. */
const TRADITIONAL =
  '張劉陳楊黃趙吳孫馬羅鄭謝許韓鄧馮蕭葉呂盧薑鍾譚陸範賈鄒侖龍賀顧龔邵萬錢戴嚴湯賴莊龐聶齊魯樂紀單簡閔嚴';

/** One- and two-character surnames. */
export const SURNAMES: ReadonlySet<string> = new Set([...Array.from(SINGLE + TRADITIONAL), ...DOUBLE.split(' ')]);

/** The two hundred and fifty that name most people; the rest are as often ordinary words. */
export const COMMON_SURNAMES: ReadonlySet<string> = new Set([
  ...Array.from(SINGLE.slice(0, 261)),
  ...DOUBLE.split(' ').slice(0, 12),
]);

/** Surnames that open ordinary words far oftener than names: they need a sign or a column before them. */
export const RISKY_SURNAMES: ReadonlySet<string> = new Set(
  Array.from(
    '师都占应双解过车全连年加国费公相和成区员水向官母衣植位计权密居步那哈才完印怀扶堵别达多大老任曾于经法文农良光同圆无由节部',
  ),
);

/** By code unit: whether a surname starts with it. */
export const SURNAME_START: Uint8Array = (() => {
  const table = new Uint8Array(0x10000);
  for (const surname of SURNAMES) table[surname.charCodeAt(0)] = 1;
  return table;
})();
