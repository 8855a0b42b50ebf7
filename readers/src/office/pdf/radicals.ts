/**
 * Printers to PDF map glyphs back to the wrong one of two equal looking characters: the radical instead of the
 * character made of it alone. Unicode decomposes the Kangxi radicals; those of the supplement (2E80 to 2EF3) that look
 * like a whole modern character are listed here.
 */
const SUPPLEMENT = new Map(
  Object.entries({
    '\u2e81': '厂',
    '\u2e84': '乙',
    '\u2e8b': '卩',
    '\u2e92': '巳',
    '\u2e97': '小',
    '\u2e9d': '月',
    '\u2ea0': '民',
    '\u2eb0': '纟',
    '\u2ebc': '月',
    '\u2ec1': '虎',
    '\u2ec4': '西',
    '\u2ec5': '见',
    '\u2ec6': '角',
    '\u2ec9': '贝',
    '\u2ecb': '车',
    '\u2ed3': '长',
    '\u2ed4': '门',
    '\u2ed9': '韦',
    '\u2eda': '页',
    '\u2edb': '风',
    '\u2edc': '飞',
    '\u2edd': '食',
    '\u2ee2': '马',
    '\u2ee3': '骨',
    '\u2ee4': '鬼',
    '\u2ee5': '鱼',
    '\u2ee6': '鸟',
    '\u2ee8': '麦',
    '\u2ee9': '黄',
    '\u2eec': '齐',
    '\u2eee': '齿',
    '\u2ef0': '龙',
    '\u2ef3': '龟',
  }),
);

/** The text of a glyph with whole characters in place of radicals, and compatibility ideographs made common ones. */
export function readable(text: string): string {
  if (!/[\u2e80-\u2fdf\uf900-\ufaff]/.test(text)) return text;
  return Array.from(text, (character) => SUPPLEMENT.get(character) ?? character.normalize('NFKC')).join('');
}
