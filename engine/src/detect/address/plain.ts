import type { View } from '../view/view.ts';

/** What the grammar of addresses reads of a view. */
export type Reading = Pick<View, 'codes' | 'length' | 'slice'>;

/** Characters that addresses in traditional script are made of, each with its simplified one. */
const PAIRS =
  '區区縣县號号樓楼鄉乡鎮镇東东門门戶户層层組组隊队莊庄灣湾廣广廈厦園园國国際际寶宝會会時时頭头橋桥學学單单間间場场莊庄裡里裏里邊边貳贰陸陆龍龙鳳凤華华興兴榮荣麗丽陽阳陰阴漢汉義义蘭兰葉叶馬马鳥鸟魚鱼黃黄溫温濟济濱滨滄沧潤润瀋沈灘滩嶺岭島岛峽峡崗岗壩坝塢坞牆墙壢坜圍围豐丰雲云電电長长開开關关錦锦銅铜鑼锣鐵铁鋼钢銀银鍾钟錢钱鄭郑鄰邻鄧邓達达遠远進进運运連连邁迈遼辽鵝鹅鶴鹤雞鸡蘆芦蘇苏萬万藍蓝蓮莲薈荟衛卫衝冲觀观視视貴贵賢贤贛赣輝辉農农遙遥選选樹树業业樂乐標标櫻樱歐欧歷历歸归氣气滿满無无煙烟燈灯爾尔獅狮瑪玛瓊琼畢毕異异療疗皇皇盧卢碼码礦矿禮礼稅税種种窩窝節节簡简紅红純纯細细紹绍經经維维綠绿網网緯纬線线縱纵總总績绩織织羅罗義义聖圣聯联臨临舊旧藝艺處处虛虚許许詩诗誠诚調调謝谢譚谭護护讓让豬猪財财貨货賓宾賽赛趙赵車车軍军軒轩輪轮農农鄉乡醫医針针鎖锁閘闸閩闽閣阁隴陇陳陈陝陕隨随雙双離离靈灵靜静頂顶順顺須须項项領领頤颐題题顧顾風风飛飞館馆駐驻騰腾驛驿體体鬥斗鮮鲜鴻鸿鷺鹭鹽盐麥麦黨党齊齐臺台灣湾濱滨瑩莹塚冢榆榆嘉嘉埔埔';

const SIMPLE: ReadonlyMap<number, number> = new Map(
  Array.from({ length: PAIRS.length >> 1 }, (_, i) => [PAIRS.charCodeAt(2 * i), PAIRS.charCodeAt(2 * i + 1)] as const),
);

/** Signs without which no address is in traditional script. */
const SIGNS = new Uint8Array(0x10000);
for (const sign of '區縣號樓鄉鎮層戶莊園廈') SIGNS[sign.charCodeAt(0)] = 1;

/** The view itself, or the view as simplified script writes it: one unit for each unit. */
export function plainReading(view: View): Reading {
  const { codes, length } = view;
  let at = 0;
  while (at < length && SIGNS[codes[at]!] === 0) at++;
  if (at === length) return view;
  const simple = codes.slice(0, length);
  for (let i = 0; i < length; i++) simple[i] = SIMPLE.get(simple[i]!) ?? simple[i]!;
  return {
    codes: simple,
    length,
    slice: (start, end) => String.fromCharCode(...simple.subarray(start, Math.min(end, length))),
  };
}
