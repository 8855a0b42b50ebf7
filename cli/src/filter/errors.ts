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
  PZ_FILTER_ARROW_BROKEN: {
    en: [
      'The Arrow stream cannot be read after batch {batches}; nothing further was done.',
      'Send an uncompressed Arrow IPC stream (not a file).',
    ],
    zh: ['Arrow 流在第 {batches} 批之后读不出来，其后的均未处理。', '请发送未压缩的 Arrow IPC 流（不是文件格式）。'],
  },
  PZ_FILTER_ARROW_CUT: {
    en: ['The Arrow stream stops after batch {batches} without its end mark.', 'See whether its sender failed.'],
    zh: ['Arrow 流在第 {batches} 批之后中断，没有结束标记。', '请检查发送方是否出错。'],
  },
  PZ_FILTER_ARROW_LARGE: {
    en: ['A batch of the Arrow stream is larger than {limit} bytes.', 'Send smaller batches.'],
    zh: ['Arrow 流中有一批超过 {limit} 字节。', '请减小每批的行数。'],
  },
  PZ_FILTER_ARROW_CELL: {
    en: ['Row {row} of a batch points outside its column.', 'The stream is damaged; nothing after it was done.'],
    zh: ['一批中的第 {row} 行指向列数据之外。', '数据流已损坏，其后的均未处理。'],
  },
  PZ_FILTER_ARROW_COLUMN: {
    en: ['There is no text column {column} (type: {type}).', 'Name columns of type utf8 or large_utf8 with --columns.'],
    zh: ['没有名为 {column} 的文本列（类型：{type}）。', '请用 --columns 指定 utf8 或 large_utf8 类型的列。'],
  },
  PZ_FILTER_ARROW_UNSEARCHED: {
    en: [
      'Columns that may hold text in a form that is not searched: {columns}.',
      'Convert them to utf8, or name the columns to treat with --columns.',
    ],
    zh: ['以下列可能含有无法查找的文本：{columns}。', '请先转换为 utf8 类型，或用 --columns 指定要处理的列。'],
  },
  PZ_FILTER_ARROW_TAKEN: {
    en: ['The stream already has a column {column}.', 'Rename it.'],
    zh: ['数据流中已有名为 {column} 的列。', '请改名。'],
  },
});
