/** What each UTF-16 unit is read as: writing tricks undone one unit at a time. `DROP` units are passed over. */
export const DROP = 0xffff;

/** Traditional characters that occur in labels and units; values are always quoted from the source. */
const TRADITIONAL =
  '號号證证電电話话機机碼码聯联繫系郵邮車车銀银戶户帳账賬账護护齡龄檔档駕驾駛驶臺台灣湾區区縣县鄉乡鎮镇號号樓楼棟栋單单層层門门箱箱國国訂订運运編编發发時时間间據据醫医險险繳缴貨货購购賣卖買买網网絡络錄录費费處处長长產产業业務务員员師师學学級级隊队際际會会員员為为與与請请電电給给個个';

/** Runs of consecutive code points that read as consecutive digits, from the digit given. */
const DIGIT_RUNS: readonly (readonly [from: number, to: number, digit: number])[] = [
  [0x2460, 0x2468, 1], // circled
  [0x2474, 0x247c, 1], // parenthesised
  [0x2488, 0x2490, 1], // with a full stop
  [0x24ea, 0x24ea, 0],
  [0x24f5, 0x24fd, 1],
  [0x24ff, 0x24ff, 0],
  [0x2776, 0x277e, 1],
  [0x2780, 0x2788, 1],
  [0x278a, 0x2792, 1],
  [0x0660, 0x0669, 0], // Arabic-Indic
  [0x06f0, 0x06f9, 0],
  [0x2070, 0x2070, 0],
  [0x00b9, 0x00b9, 1],
  [0x00b2, 0x00b3, 2],
  [0x2074, 0x2079, 4],
  [0x2080, 0x2089, 0],
];

/** Zero-width, direction and variation marks, and the enclosing keycap. */
const DROPPED: readonly (readonly [from: number, to: number])[] = [
  [0x00ad, 0x00ad],
  [0x034f, 0x034f],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0x2066, 0x2069],
  [0x20e3, 0x20e3],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];

function build(): Uint16Array {
  const table = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  for (let unit = 0xff01; unit <= 0xff5e; unit++) table[unit] = unit - 0xfee0;
  for (const space of [0x3000, 0x00a0, 0x202f, 0x205f, 0x2007]) table[space] = 0x20;
  for (let unit = 0x2000; unit <= 0x200a; unit++) table[unit] = 0x20;
  for (const dash of [0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0xfe63, 0xfe58]) table[dash] = 0x2d;
  for (const dot of [0x2022, 0x2027, 0x30fb, 0xff65, 0x22c5, 0x2219]) table[dot] = 0xb7;
  for (let i = 0; i < TRADITIONAL.length; i += 2) table[TRADITIONAL.charCodeAt(i)] = TRADITIONAL.charCodeAt(i + 1);
  for (const [from, to, digit] of DIGIT_RUNS) {
    for (let unit = from; unit <= to; unit++) table[unit] = 0x30 + digit + unit - from;
  }
  for (const [from, to] of DROPPED) table.fill(DROP, from, to + 1);
  return table;
}

export const FOLD = build();
