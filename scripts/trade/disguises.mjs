// Ways to hide a word, applied at random to generated posts. They go the other way than the tables of the engine.
const WIDE = (text) => text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
const SWAPS = {
  查: '査',
  证: '証',
  过: '過',
  脸: '臉',
  机: '機',
  库: '庫',
  号: '號',
  料: '枓',
  实: '實',
  数: '數',
  据: '據',
  头: '頭',
  单: '單',
  开: '開',
  户: '戶',
  记: '記',
  录: '錄',
  收: '収',
  卖: '賣',
  资: '資',
  认: '認',
};
const SOUNDS = {
  查: '察',
  档: '裆',
  社: '射',
  库: '裤',
  微: '薇',
  信: '芯',
  定: '订',
  位: '味',
  籍: '集',
  户: '护',
  料: '廖',
  套: '陶',
  保: '宝',
  号: '浩',
  实: '时',
  名: '明',
  卡: '咔',
};
const EMOJI = { 机: '🐔', 码: '🐴', 库: '🗄️', 查: '🔍', 卡: '💳', 户: '🏠', 盒: '📦', 钱: '💰' };
const HALVES = { 查: '木旦', 料: '米斗', 码: '石马', 库: '广车', 脸: '月佥', 证: '讠正', 信: '亻言', 价: '亻介' };
const LATIN = { a: 'а', e: 'е', o: 'о', c: 'с', p: 'р', x: 'х', s: 'ѕ' };

const WAYS = [
  (text) => WIDE(text),
  (text) => swap(text, SWAPS),
  (text, next) => insert(text, next, ['\u200b', '\u200d', '\ufeff']),
  (text, next) => insert(text, next, [' ', '.', '-', '*', '·', '_', '/', '、']),
  (text) => swap(text, EMOJI),
  (text) => text.replace(/\d/g, (d) => '⓪①②③④⑤⑥⑦⑧⑨'[Number(d)]),
  (text) => swap(text, LATIN),
  (text) => text.toUpperCase(),
  (text, next) => text.replace(/[\u4e00-\u9fff]/, (c) => (next() < 0.9 ? c + c + c : c)),
  (text) => swap(text, HALVES),
  (text) => swap(text, SOUNDS),
];

export function disguise(text, next, pick) {
  const once = pick(WAYS)(text, next);
  return next() < 0.25 ? pick(WAYS)(once, next) : once;
}

function swap(text, table) {
  return Array.from(text, (char) => table[char] ?? char).join('');
}

function insert(text, next, marks) {
  const mark = marks[Math.floor(next() * marks.length)];
  const share = next() < 0.5 ? 1 : 0.4;
  return Array.from(text, (char) => (next() < share ? char + mark : char)).join('');
}
