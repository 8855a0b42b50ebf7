import { errorCatalogue } from '@pingzhang/engine/model';

export const appVerbError = errorCatalogue({
  PZ_APP_USAGE: {
    zh: ['没有给出安装包。', '用法：pingzhang app 安装包 [--policy 政策] [--run 运行记录]。'],
    en: ['No package was given.', 'Usage: pingzhang app PACKAGE [--policy FILE] [--run FILE].'],
  },
  PZ_APP_EDITION: {
    zh: ['给了 --policy-before，没有给 --policy。', '请同时用 --policy 给出现在的政策。'],
    en: ['--policy-before was given without --policy.', 'Give the present policy with --policy as well.'],
  },
  PZ_APP_TYPE: {
    zh: ['没有这一类 App：{type}。', '请给 T01 至 T39 之一，或者规定里的中文名，如 --type 短视频。'],
    en: ['There is no app type {type}.', 'Give one of T01 to T39, or its Chinese name.'],
  },
  PZ_APP_DAY: {
    zh: ['{day} 不是日期。', '请写成 YYYY-MM-DD。'],
    en: ['{day} is no day.', 'Write it as YYYY-MM-DD.'],
  },
  PZ_APP_FAIL_ON: {
    zh: ['--fail-on 只认 违反 或者 疑似。', '请改为其中之一。'],
    en: ['--fail-on takes 违反 (violation) or 疑似 (suspected).', 'Give one of them.'],
  },
  PZ_APP_FILE: {
    zh: ['{name} 不能用作{what}：{detail}。', '请按 docs/zh/app.md 的格式改正后重试。'],
    en: ['{name} cannot serve as {what}: {detail}.', 'Correct it after docs/en/app.md and try again.'],
  },
  PZ_APP_ONE: {
    zh: ['{option} 一次只能用于一个安装包。', '请逐个检查，或者去掉该选项。'],
    en: ['{option} is for one package at a time.', 'Check them one by one or leave the option out.'],
  },
});
