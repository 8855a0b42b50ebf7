/** Common surnames, characters of given names, and road names: general vocabulary, nobody in particular. Frozen: they are pseudonyms' other half. */
export const SURNAMES: readonly string[] = Array.from(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤',
);

export const GIVEN: readonly string[] = Array.from(
  '安柏彬冰波晨成初川春达丹德东恩帆方芳飞枫福刚歌格光广桂国海涵航禾和恒宏洪华欢辉惠吉佳嘉建健江杰洁晶景静军君俊凯康可坤兰岚乐磊立丽莉利良林琳玲凌龙路露洛满茂梅美萌敏明铭木娜楠宁攀培朋鹏平萍琪奇启强青清晴庆秋泉然仁荣蓉如瑞润森珊杉尚生胜诗石书淑舒树双爽松素涛天田婷同彤维伟文雯武曦霞贤香晓欣新鑫星兴秀旭璇雪雅亚言彦阳洋怡宜艺毅英莹颖永勇友宇雨语玉元园远媛月悦云芸泽展哲珍真振正之知志智中舟竹卓子紫',
);

export const LATIN_GIVEN: readonly string[] = (
  'Adam Alan Alice Amy Anna Ben Carl Carol Chris Clara David Diana Eric Erin Eva Frank Gina Grace Hugo Ian Ivy Jack Jane ' +
  'John Julia Karen Kate Leo Lily Lucy Mark Mary Max Mia Nina Noah Oscar Owen Paul Peter Rita Rose Ruth Sam Sara Simon Tom Vera'
).split(' ');

export const LATIN_FAMILY: readonly string[] = (
  'Adler Baker Barton Bell Bennett Brooks Carter Clark Cole Cooper Dalton Davis Dixon Ellis Evans Fisher Foster Gibson Grant ' +
  'Green Hall Harris Hayes Hill Holt Hunter Irwin James Jensen Kelly Lane Larsen Lloyd Mason Miller Moore Nolan Parker Porter ' +
  'Quinn Reed Rogers Scott Shaw Stone Taylor Turner Wade Walker Ward Webb West White Wood Young'
).split(' ');

export const ROADS: readonly string[] = (
  '和平路 建设路 人民路 解放路 中山路 长江路 黄河路 文化路 学府路 新华路 胜利路 光明路 幸福路 友谊路 团结路 工业路 青年路 朝阳路 ' +
  '迎宾路 振兴路 滨河路 湖滨路 花园路 公园路 体育路 科技路 创业路 兴业路 丰收路 红旗路 东风路 向阳路 春风路 金桥路 银杏路 梧桐路'
).split(' ');

/** Parts of names joined by a dot, in transliteration. */
export const FOREIGN_GIVEN: readonly string[] = (
  '阿丽娜 阿迪力 艾德琳 安德烈 巴哈尔 贝尔纳 伯尼 布鲁诺 达里娅 迪娜拉 多琳 恩佐 菲奥娜 弗洛拉 格蕾塔 古丽娅 哈里德 赫尔曼 霍尔顿 伊琳娜 加布里 贾米拉 卡米尔 科琳娜 库尔特 莱昂纳 罗莎琳 玛尔塔 梅丽尔 米哈伊 莫妮克 纳迪娅 ' +
  '尼古丽 诺拉 欧文 帕特里 佩内洛 奇科 热娜 萨比尔 塞琳 索菲娜 塔伊尔 特丽莎 托马索 瓦莱丽 维克托 沃尔夫 西蒙娜 雅克琳 尤里安 泽娜'
).split(' ');

export const FOREIGN_FAMILY: readonly string[] = (
  '阿贝尔 阿米尔 艾哈迈 巴雷特 贝克曼 伯纳迪 布兰德 查普林 达尔顿 德克森 杜瓦尔 埃里克森 法雷尔 费德曼 弗兰森 加拉格 戈麦兹 格兰特 哈特曼 海德格 霍林斯 伊萨克 贾法尔 卡普兰 科尔特 克劳森 拉赫曼 兰道尔 勒布伦 林奎斯 洛伦兹 马尔森 ' +
  '曼苏尔 梅尔顿 莫罗尼 穆萨耶 纳赛尔 诺里斯 帕尔默 佩莱斯 齐默尔 热合曼 萨迪克 沙赫特 斯托克 索伦森 塔希尔 特雷弗 图尔逊 瓦西里 韦斯顿 沃伦斯 希尔顿 亚库普 尤努斯 扎伊德'
).split(' ');
