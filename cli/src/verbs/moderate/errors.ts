import { errorCatalogue } from '@pingzhang/engine/model';

export const moderateError = errorCatalogue({
  PZ_MODERATE_LINE: {
    en: ['line {number} is not a post.', 'A post is {"id": …, "text": "…"} on one line of at most {limit} characters.'],
    zh: ['第 {number} 行不是帖子。', '每行应为 {"id": …, "text": "…"}，不超过 {limit} 个字符。'],
  },
  PZ_MODERATE_PACK: {
    en: ['the term pack {file} cannot be used: {reason}.', 'It needs id, version and terms by category and strength.'],
    zh: ['词表 {file} 无法使用：{reason}。', '词表须含 id、version，以及按类别与强度排列的 terms。'],
  },
  PZ_MODERATE_PACK_UNSIGNED: {
    en: [
      'the term pack {file} is not signed.',
      'Sign it: pingzhang moderate --sign-pack FILE --key KEYFILE --out SIGNED.',
    ],
    zh: ['词表 {file} 没有签名。', '请先签名：pingzhang moderate --sign-pack 词表 --key 私钥文件 --out 已签名词表。'],
  },
  PZ_MODERATE_PACK_SIGNATURE: {
    en: [
      'the term pack {file} has no valid signature by a key given.',
      'It was changed after signing, or --pack-key names another key: do not use it before that is cleared up.',
    ],
    zh: [
      '词表 {file} 没有所给公钥的有效签名。',
      '词表在签名后被改动，或 --pack-key 不是签名者的公钥：查清之前不要使用。',
    ],
  },
  PZ_MODERATE_PACK_KEY: {
    en: [
      'the key {file} cannot be used.',
      'Give a verifier key (name+id+base64) or a file of them; make a pair with --new-pack-key.',
    ],
    zh: ['密钥 {file} 无法使用。', '请给出验证公钥（名称+编号+Base64）或存有公钥的文件；用 --new-pack-key 生成一对。'],
  },
  PZ_MODERATE_PACK_OPTIONS: {
    en: ['{option} needs {other} beside it.', 'See pingzhang moderate --help.'],
    zh: ['{option} 须与 {other} 同时给出。', '参见 pingzhang moderate --help。'],
  },
  PZ_MODERATE_REVIEW_FROM: {
    en: ['--review-from {value} is no score.', 'Give a number between 0 and 1 of at most four digits, as 0.55.'],
    zh: ['--review-from {value} 不是分数。', '请给出 0 与 1 之间、至多四位小数的数，如 0.55。'],
  },
});
