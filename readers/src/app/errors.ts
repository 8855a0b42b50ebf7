import { errorCatalogue } from '@pingzhang/engine/model';

/** What a package can refuse to tell. */
export const appError = errorCatalogue({
  PZ_APP_NOT_A_PACKAGE: {
    en: [
      '{name} is not an app package known here.',
      'Give an APK, XAPK, APKS, AAB, IPA, HAP, APP, wxapkg or a source folder.',
    ],
    zh: ['{name} 不是可识别的应用安装包。', '请提供 APK、XAPK、APKS、AAB、IPA、HAP、APP、wxapkg 或源码目录。'],
  },
  PZ_APP_BROKEN: {
    en: ['{name} is damaged: {what}.', 'Obtain the package again; what could be read before the fault is not used.'],
    zh: ['{name} 已损坏：{what}。', '请重新获取安装包；损坏处之前的内容不作为依据。'],
  },
  PZ_APP_LIMIT: {
    en: ['{name} goes beyond a limit: {what}.', 'If the package is trusted, raise the limit.'],
    zh: ['{name} 超出限制：{what}。', '如确认安装包可信，请提高限制。'],
  },
  PZ_APP_RUN: {
    en: [
      '{name} is not a run record known here: {what}.',
      'Give JSONL, HAR, pcap, a table of camille or PrivacySentry, or a screen questionnaire.',
    ],
    zh: [
      '{name} 不是可识别的运行记录：{what}。',
      '请提供 JSONL、HAR、pcap、camille 或 PrivacySentry 导出的表格，或者界面问卷。',
    ],
  },
  PZ_APP_ENCRYPTED: {
    en: ['{name} is encrypted: {what}.', 'Provide the decrypted package.'],
    zh: ['{name} 已加密：{what}。', '请提供解密后的安装包。'],
  },
});

/** Thrown inside a parser; the reader turns it into PZ_APP_BROKEN with the package's name. */
export class Malformed extends Error {
  override readonly name = 'Malformed';
}
