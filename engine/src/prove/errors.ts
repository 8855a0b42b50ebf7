import { errorCatalogue } from '../model/index.ts';

export const proveError = errorCatalogue({
  PZ_NOTE_MALFORMED: {
    zh: ['签名文书格式不符：{reason}。', '请向提供者索取原始文件，不要经过会改动换行或编码的软件。'],
    en: [
      'The signed note is malformed: {reason}.',
      'Ask for the original file; do not pass it through software that changes line ends or encoding.',
    ],
  },
  PZ_VKEY_MALFORMED: {
    zh: ['验证公钥格式不符：{reason}。', '公钥应形如 名称+八位十六进制+Base64。'],
    en: ['The verifier key is malformed: {reason}.', 'It should read name+eight hex digits+base64.'],
  },
  PZ_SIGNATURE_INVALID: {
    zh: ['密钥 {key} 的签名不成立。', '内容在签名之后被改动，或者公钥不对：不要采信。'],
    en: [
      'The signature by {key} does not verify.',
      'The content was changed after signing, or the key is wrong: do not rely on it.',
    ],
  },
  PZ_SIGNATURE_MISSING: {
    zh: ['没有任何受信任密钥的有效签名（要求：{wanted}）。', '请核对公钥或策略。'],
    en: ['No valid signature by a trusted key (wanted: {wanted}).', 'Check the verifier key or the policy.'],
  },
  PZ_CHECKPOINT_MALFORMED: {
    zh: ['检查点格式不符：{reason}。', '请索取原始文件。'],
    en: ['The checkpoint is malformed: {reason}.', 'Ask for the original file.'],
  },
  PZ_PROOF_MALFORMED: {
    zh: ['证明格式不符：{reason}。', '请索取原始文件。'],
    en: ['The proof is malformed: {reason}.', 'Ask for the original file.'],
  },
  PZ_PROOF_INVALID: {
    zh: ['证明不成立：{reason}。', '该条目不在所称的日志中，或者内容被改动：不要采信。'],
    en: ['The proof does not hold: {reason}.', 'The entry is not in the log named, or was changed: do not rely on it.'],
  },
  PZ_QUORUM_MISSING: {
    zh: ['见证人不足：策略要求 {wanted}，有效的是 {got}。', '请等待更多见证人签署后重试。'],
    en: [
      'Too few witnesses: the policy wants {wanted}, valid are {got}.',
      'Try again after more witnesses have signed.',
    ],
  },
  PZ_POLICY_MALFORMED: {
    zh: ['信任策略第 {line} 行有误：{reason}。', '请参照 C2SP tlog-policy 修改。'],
    en: ['Line {line} of the trust policy is wrong: {reason}.', 'Correct it after C2SP tlog-policy.'],
  },
  PZ_JSON_NOT_CANONICAL: {
    zh: ['无法写成规范 JSON：{reason}。', '请只使用普通对象、数组、字符串、有限数字、布尔值和 null。'],
    en: [
      'This cannot be written as canonical JSON: {reason}.',
      'Use plain objects, arrays, strings, finite numbers, booleans and null only.',
    ],
  },
  PZ_ENTRY_INVALID: {
    zh: ['留痕条目不合规：{field}（{reason}）。', '条目中只能有代码、类别和计数，不能有个人信息。'],
    en: [
      'The ledger entry is not acceptable: {field} ({reason}).',
      'Entries hold codes, classes and counts only, never personal information.',
    ],
  },
  PZ_DER_MALFORMED: {
    zh: ['时间戳的 DER 编码不符：{reason}。', '请向时间戳机构重新申请。'],
    en: ['The DER encoding of the timestamp is malformed: {reason}.', 'Request it again from the timestamp authority.'],
  },
});
