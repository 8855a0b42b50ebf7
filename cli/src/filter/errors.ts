import { errorCatalogue } from '@pingzhang/engine/model';

/** What the stream filters can say. A row is named by its number, never quoted. */
export const filterError = errorCatalogue({
  PZ_FILTER_BAD_ROW: {
    en: ['Row {row} is not UTF-8.', 'Convert the stream to UTF-8 first; the row kept its place.'],
    zh: ['第 {row} 行不是 UTF-8。', '请先把数据转换为 UTF-8；该行仍在原位。'],
  },
  PZ_FILTER_LONG_ROW: {
    en: ['Row {row} is longer than {limit} bytes.', 'Cut it into several rows; its place was kept.'],
    zh: ['第 {row} 行超过 {limit} 字节。', '请拆成多行；该行仍在原位。'],
  },
  PZ_FILTER_BAD_JSON: {
    en: ['Row {row} is not a JSON object.', 'Write one object per line; the row kept its place.'],
    zh: ['第 {row} 行不是 JSON 对象。', '请每行写一个对象；该行仍在原位。'],
  },
});
