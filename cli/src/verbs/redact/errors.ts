import { errorCatalogue } from '@pingzhang/engine/model';

/** Slots hold paths, types, places and counts the user gave or we counted; never a value. */
export const redactError = errorCatalogue({
  PZ_REDACT_USAGE: {
    zh: ['{option} 没有给出，或者不接受所给的值。', '应为：{detail}；见 pingzhang redact --help。'],
    en: ['{option} is missing, or does not take this value.', 'Expected: {detail}; see pingzhang redact --help.'],
  },
  PZ_REDACT_RESIDUE: {
    zh: [
      '{name} 处理后仍留有 {count} 处原值（{where}），没有写出文件。',
      '请换用更强的策略（如 remove），或将原件转换为其他格式后重试，并报告此问题。',
    ],
    en: [
      '{name}: {count} original values would remain after redaction ({where}); nothing was written.',
      'Use a stronger policy (such as remove) or convert the file to another format, and report this.',
    ],
  },
  PZ_REDACT_UNREAD_PART: {
    zh: ['{name} 中有读不出的部分（{part}，{code}），无法保证没有遗漏，没有写出文件。', '请先修复或去掉这一部分。'],
    en: [
      '{name} has a part that could not be read ({part}, {code}); what is in it is unknown, so nothing was written.',
      'Repair or remove that part first.',
    ],
  },
  PZ_REDACT_CHANGED: {
    zh: ['{name} 在处理过程中被改动，没有写出文件。', '请在没有其他程序写入时重试。'],
    en: [
      '{name} changed while it was being redacted; nothing was written.',
      'Try again when nothing else writes to it.',
    ],
  },
  PZ_REDACT_SAME: {
    zh: ['输出位置 {path} 与输入相同或在输入之内。', '请用 -o 指定输入之外的位置。'],
    en: ['The output {path} is the input or lies inside it.', 'Name a place outside the input with -o.'],
  },
  PZ_REDACT_KEY: {
    zh: ['密钥文件 {path} 不能用：{detail}。', '请用 openssl rand -hex 32 > 密钥文件 生成，并妥善保管。'],
    en: [
      'The key file {path} cannot be used: {detail}.',
      'Make one with openssl rand -hex 32 > FILE and keep it safe.',
    ],
  },
  PZ_REDACT_KEY_MISSING: {
    zh: ['策略 {policy} 需要密钥。', '用 --key 指定密钥文件；可用 openssl rand -hex 32 > 密钥文件 生成。'],
    en: ['The policy {policy} needs a key.', 'Name a key file with --key; openssl rand -hex 32 > FILE makes one.'],
  },
  PZ_REDACT_REVERSE: {
    zh: ['还原假名需要当初的密钥。', '用 --key 指定密钥文件。'],
    en: ['Taking pseudonyms back needs the key they were made with.', 'Name the key file with --key.'],
  },
  PZ_REDACT_POLICY: {
    zh: ['没有名为 {name} 的策略，也没有这个文件。', '现成的策略：{known}；或给出策略文件的路径。'],
    en: [
      'There is no policy named {name} and no such file.',
      'Ready-made: {known}; or give the path of a policy file.',
    ],
  },
  PZ_REDACT_POLICY_YAML: {
    zh: ['策略文件 {place} 起不是 YAML。', '请检查该处的缩进、引号和括号。'],
    en: ['The policy is not YAML from {place} on.', 'Check indents, quotes and brackets there.'],
  },
  PZ_REDACT_NO_FILES: {
    zh: ['{name} 中没有文件，没有写出任何东西。', '请检查路径。'],
    en: ['There are no files in {name}; nothing was written.', 'Check the path.'],
  },
  PZ_REDACT_INTERRUPTED: {
    zh: ['{name} 的处理被中断，没有写出文件。', '重新运行即可。'],
    en: ['The redaction of {name} was interrupted; nothing was written.', 'Run it again.'],
  },
  PZ_REDACT_QUASI: {
    zh: ['{name} 中没有含这些列名的表：{columns}。', '请按表头的写法给出列名，用逗号分开。'],
    en: [
      '{name} has no table with these columns: {columns}.',
      'Give the headings as the table writes them, separated by commas.',
    ],
  },
});
