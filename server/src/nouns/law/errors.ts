import { errorCatalogue } from '@pingzhang/engine/model';

export const lawError = errorCatalogue({
  PZ_PACK_SIGNATURE: {
    zh: ['没有装载：规则包签名不符。', '现用版本不变；请取得完整的规则包与签名，并核对签名人。'],
    en: [
      'Not loaded: the signature of the rule pack is wrong.',
      'The one in use stays; get the whole pack with its signature, and check the signer.',
    ],
  },
  PZ_SIGNER_PURPOSE: {
    zh: ['没有接受：签名的密钥不是为此用途受信任的。', '规则包与词表的签名人分别列出；请安全管理员按用途信任此密钥。'],
    en: [
      'Not accepted: the key that signed is trusted for another purpose.',
      'Rule packs and term packs have signers of their own; the security administrator must trust this key for this purpose.',
    ],
  },
  PZ_PACK_INVALID: {
    zh: ['没有装载：规则包内容不合格（{where}）。', '现用版本不变；请把此信息告诉规则包的制作者。'],
    en: ['Not loaded: the rule pack is not valid ({where}).', 'The one in use stays; tell the maker of the pack.'],
  },
});
