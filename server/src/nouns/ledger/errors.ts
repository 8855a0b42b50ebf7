import { errorCatalogue } from '@pingzhang/engine/model';

export const tracedError = errorCatalogue({
  PZ_TRACE_NOTHING: {
    zh: ['没有可以导出的条目。', '请给出条目编号，或者一个在留痕中出现过的对象编号。'],
    en: ['There is no entry to export.', 'Give entry numbers, or the number of an object the ledger knows.'],
  },
  PZ_TRACE_NOT_YET: {
    zh: ['此条目还没有被检查点覆盖。', '请稍后再试；检查点每秒生成。'],
    en: ['No checkpoint covers this entry yet.', 'Try again in a moment; one is made every second.'],
  },
});
