import type { TradeCategory } from '@pingzhang/engine/trade';

/** What each category is called in a report. */
export const CATEGORY_NAMES: Readonly<Record<TradeCategory, string>> = {
  id_set: '证件套图',
  phone_list: '电话名单',
  face: '人脸核验素材',
  bank_set: '银行卡套件',
  doxxing: '公开他人隐私',
  lookup: '代查个人信息',
  location: '行踪定位',
  sgk: '泄露数据查询库',
  sim: '电话卡与验证码',
  account: '账号买卖',
  camera: '摄像头偷窥',
  insider: '招揽内部人员',
  tool: '窃取工具',
};
