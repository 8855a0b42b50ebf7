import { errorCatalogue } from '../model/index.ts';

/** What can be wrong with a policy or a key. `{place}` is file and line; policy texts hold no personal information. */
export const actError = errorCatalogue({
  PZ_POLICY_FORM: {
    zh: ['策略文件 {place} 写法不对：{detail}。', '请对照 docs/zh/redact.md 的策略写法修改。'],
    en: ['The policy is malformed at {place}: {detail}.', 'Compare it with the policy reference in docs/en/redact.md.'],
  },
  PZ_POLICY_TYPE: {
    zh: ['策略文件 {place} 写了不认识的类型“{name}”。', '可用的类型见 docs/zh/redact.md。'],
    en: ['The policy names an unknown type "{name}" at {place}.', 'See docs/en/redact.md for the types.'],
  },
  PZ_POLICY_OPERATOR: {
    zh: ['策略文件 {place} 写了不认识的处理方式“{name}”。', '可用：{known}。'],
    en: ['The policy names an unknown operator "{name}" at {place}.', 'Known operators: {known}.'],
  },
  PZ_POLICY_PARAMETER: {
    zh: ['策略文件 {place} 的参数“{name}”不可用：{detail}。', '请修改该参数，或删去它以用默认值。'],
    en: ['The parameter "{name}" at {place} cannot be used: {detail}.', 'Correct it, or leave it out for the default.'],
  },
  PZ_FF1_DOMAIN: {
    zh: [
      '可加密的取值只有 {size} 个，少于 NIST SP 800-38G 第1次修订要求的 1000000 个。',
      '这样短的值请改用 hash 或 replace。',
    ],
    en: [
      'Only {size} values are possible; NIST SP 800-38G rev. 1 asks for at least 1000000.',
      'Use hash or replace for values this short.',
    ],
  },
});
