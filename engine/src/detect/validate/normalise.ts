import type { PiType } from '../../model/index.ts';
import { bankCard } from './bank-card.ts';
import { birthDate } from './birth-date.ts';
import { adId, imei, imsi, mac } from './device.ts';
import { email } from './email.ts';
import { foldText } from './fold-text.ts';
import { idCard, idCard15 } from './id-card.ts';
import { landline } from './landline.ts';
import { ipv4, ipv6 } from './network.ts';
import { driverFileNo, fprId, hkId, hkmoPermit, militaryId, passport, twId, twPermit } from './papers.ts';
import { phone } from './phone.ts';
import { uscc } from './uscc.ts';
import { invalid, valid } from './validity.ts';
import type { Validity } from './validity.ts';
import { plate, vin } from './vehicle.ts';

const shaped =
  (shape: RegExp, remove: RegExp = /\s/g) =>
  (text: string): Validity => {
    const value = text.replace(remove, '');
    return shape.test(value) ? valid(value) : invalid('shape');
  };

/** One validator per type; each takes the folded text of the value alone. */
const VALIDATORS: Readonly<Record<PiType, (text: string) => Validity>> = {
  NAME: shaped(/^(?:[\u3400-\u9fff·]{2,24}|[A-Za-z][A-Za-z.'’ -]{2,60})$/, /(?<=[\u3400-\u9fff])\s+|^\s+|\s+$/g),
  ID_CARD: idCard,
  ID_CARD_15: idCard15,
  HK_ID: hkId,
  TW_ID: twId,
  FPR_ID: fprId,
  PASSPORT: passport,
  HKMO_PERMIT: hkmoPermit,
  TW_PERMIT: twPermit,
  MILITARY_ID: militaryId,
  DRIVER_FILE_NO: driverFileNo,
  SOCIAL_SECURITY: shaped(/^[A-Z]{0,2}\d{7,20}[\dX]?$/i),
  PHONE: phone,
  LANDLINE: landline,
  EMAIL: email,
  WECHAT: shaped(/^[A-Za-z][\w-]{5,29}$/),
  QQ: shaped(/^[1-9]\d{4,10}$/),
  BANK_CARD: bankCard,
  PLATE: plate,
  VIN: vin,
  USCC: uscc,
  IMEI: imei,
  IMSI: imsi,
  MAC: mac,
  AD_ID: adId,
  IPV4: ipv4,
  IPV6: ipv6,
  ADDRESS: shaped(/[\u3400-\u9fff]{2}|\d/),
  BIRTH_DATE: birthDate,
  MEDICAL_RECORD_NO: shaped(/^[A-Za-z]{0,4}-?\d{4,14}(?:-\d{1,6})?$/),
  GEO: shaped(/^-?\d{1,3}\.\d+(?:,-?\d{1,3}\.\d+)?$/),
  CREDENTIAL: shaped(/^[!-~]{4,512}$/),
};

/** One value of a known type in canonical form, or why it is none. For columns already known to hold the type. */
export function normalise(type: PiType, text: string): Validity {
  return VALIDATORS[type](foldText(text));
}
