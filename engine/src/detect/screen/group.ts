/** Groups of detectors that a text must earn: one bit each. */
export const NUMBER = 1 << 0;
export const MAC = 1 << 1;
export const AD_ID = 1 << 2;
export const PAPERS = 1 << 3;
export const RECORDS = 1 << 4;
export const MILITARY = 1 << 5;
export const USCC = 1 << 6;
export const VIN = 1 << 7;
export const PLATE = 1 << 8;
export const EMAIL = 1 << 9;
export const IPV4 = 1 << 10;
export const IPV6 = 1 << 11;
export const GEO = 1 << 12;
export const QQ = 1 << 13;
export const WECHAT = 1 << 14;
export const CREDENTIAL = 1 << 15;
export const BIRTH_DATE = 1 << 16;
export const MASKED = 1 << 17;
export const ADDRESS = 1 << 18;
export const NAME = 1 << 19;
/** Names again: where a label in the text may announce one in Han characters. */
export const ANNOUNCED = 1 << 20;
/** And where another detector has found something beside which a name may stand. */
export const BESIDE = 1 << 21;
export const EVERY = (1 << 22) - 1;
