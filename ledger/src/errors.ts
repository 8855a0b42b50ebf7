import { errorCatalogue } from '@pingzhang/engine/model';

export const ledgerError = errorCatalogue({
  PZ_TIMESTAMP_INVALID: {
    zh: ['时间戳不成立：{reason}。', '请核对时间戳机构的根证书，或重新申请时间戳。'],
    en: [
      'The timestamp does not hold: {reason}.',
      "Check the authority's root certificate, or request the timestamp again.",
    ],
  },
  PZ_BUNDLE_INVALID: {
    zh: ['证据不成立：{reason}。', '内容不完整或被改动：不要采信。'],
    en: ['The evidence does not hold: {reason}.', 'It is incomplete or was changed: do not rely on it.'],
  },
});
