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
