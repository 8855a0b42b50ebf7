import { errorCatalogue } from '@pingzhang/engine/model';

export const lawError = errorCatalogue({
  PZ_PACK_SIGNATURE: {
    zh: ['没有装载：规则包签名不符。', '现用版本不变；请取得完整的规则包与签名，并核对签名人。'],
    en: [
      'Not loaded: the signature of the rule pack is wrong.',
      'The one in use stays; get the whole pack with its signature, and check the signer.',
    ],
  },
  PZ_PACK_INVALID: {
    zh: ['没有装载：规则包内容不合格（{where}）。', '现用版本不变；请把此信息告诉规则包的制作者。'],
    en: ['Not loaded: the rule pack is not valid ({where}).', 'The one in use stays; tell the maker of the pack.'],
  },
});
