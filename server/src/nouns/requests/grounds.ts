/** Grounds on which a request may be refused. A refusal without one cannot be sent; each cites what allows it. */
export const GROUNDS = [
  {
    id: 'not-the-person',
    zh: '身份没有核对上，也没有提供可以核对的信息',
    en: 'The identity could not be matched with what is held',
    basis: '个人信息保护法第五十条',
  },
  {
    id: 'kept-by-law',
    zh: '法律、行政法规规定的保存期限没有届满；停止存储和安全措施以外的处理',
    en: 'A period of keeping set by law has not ended; nothing but storing and protecting is done',
    basis: '个人信息保护法第四十七条第二款',
  },
  {
    id: 'technically-hard',
    zh: '技术上难以删除；停止存储和安全措施以外的处理',
    en: 'It cannot technically be deleted; nothing but storing and protecting is done',
    basis: '个人信息保护法第四十七条第二款',
  },
  {
    id: 'secrecy-by-law',
    zh: '法律、行政法规规定应当保密或者不需要告知',
    en: 'The law requires secrecy or dispenses with telling',
    basis: '个人信息保护法第四十五条第一款、第十八条第一款',
  },
  {
    id: 'nothing-held',
    zh: '没有保存与请求有关的个人信息',
    en: 'Nothing concerned by the request is held',
    basis: '个人信息保护法第四十五条',
  },
  {
    id: 'abuse',
    zh: '明显重复或者没有合理理由的请求',
    en: 'Plainly repeated or without reason',
    basis: '个人信息保护法第五十条第二款（拒绝应当说明理由，个人可以起诉）',
  },
] as const;
export type GroundId = (typeof GROUNDS)[number]['id'];
export const GROUND_IDS = GROUNDS.map(({ id }) => id) as [GroundId, ...GroundId[]];
