import { errorCatalogue } from '@pingzhang/engine/model';

export const verifyVerbError = errorCatalogue({
  PZ_VERIFY_SEAL_KEY: {
    zh: ['密钥文件不是 64 位十六进制。', '请使用制作证据包时写出的密钥文件。'],
    en: ['The key file is not 64 hexadecimal digits.', 'Use the file written when the package was made.'],
  },
});
