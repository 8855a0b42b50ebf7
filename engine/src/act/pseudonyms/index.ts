import type { PiType } from '../../model/index.ts';
import { FF1_MINIMUM_DOMAIN } from '../ff1.ts';
import type { EncryptBlock, Ff1 } from '../ff1.ts';
import { rank, unrank } from './anatomy.ts';
import type { Dissect } from './anatomy.ts';
import { advertisingId, email, ipv4, ipv6, mac, wechat } from './network.ts';
import { bankCard, imei, imsi, landline, mobile, qq } from './numbers.ts';
import {
  anyNumber,
  driverFile,
  foreignerId,
  hongKongId,
  letteredDocument,
  socialCreditCode,
  taiwanId,
} from './other-ids.ts';
import { permute } from './permute.ts';
import { residentId, residentId15 } from './resident-id.ts';
import { plate, vin } from './vehicles.ts';

/** How each type is taken apart. Types without an entry have too few values, or none that could be read back. */
const DISSECT: { readonly [T in PiType]?: Dissect } = {
  ID_CARD: residentId,
  ID_CARD_15: residentId15,
  HK_ID: hongKongId,
  TW_ID: taiwanId,
  FPR_ID: foreignerId,
  PASSPORT: letteredDocument,
  HKMO_PERMIT: letteredDocument,
  TW_PERMIT: letteredDocument,
  MILITARY_ID: anyNumber,
  DRIVER_FILE_NO: driverFile,
  SOCIAL_SECURITY: anyNumber,
  PHONE: mobile,
  LANDLINE: landline,
  EMAIL: email,
  WECHAT: wechat,
  QQ: qq,
  BANK_CARD: bankCard,
  PLATE: plate,
  VIN: vin,
  USCC: socialCreditCode,
  IMEI: imei,
  IMSI: imsi,
  MAC: mac,
  AD_ID: advertisingId,
  IPV4: ipv4,
  IPV6: ipv6,
  MEDICAL_RECORD_NO: anyNumber,
};

export interface PseudonymOptions {
  /** Parts of a resident ID that stay: `region`, `birth`, `sex`. */
  readonly keep?: ReadonlySet<string>;
  /** Separates pseudonyms of different purposes under one key; files that are to be joined use the same one. */
  readonly context?: string;
}

/**
 * The pseudonym of a canonical value, or with `decrypt` the value of a pseudonym: same type, same structure, right check
 * digits. Null when the type has no such form, the value is not of it, or fewer than a million values are possible
 * (SP 800-38G rev. 1 forbids those): the caller then takes a one-way operator.
 */
export function pseudonymise(
  encryptBlock: EncryptBlock,
  direction: keyof Ff1,
  type: PiType,
  value: string,
  { keep = new Set(), context = '' }: PseudonymOptions = {},
): string | null {
  const anatomy = DISSECT[type]?.(value, keep);
  if (!anatomy) return null;
  const { index, size } = rank(anatomy.free);
  if (size < FF1_MINIMUM_DOMAIN) return null;
  const compose = (candidate: bigint): string => anatomy.compose(unrank(anatomy.free, candidate));
  const accepted = (candidate: bigint): boolean => anatomy.accepts?.(compose(candidate)) ?? true;
  const tweak = utf8(['pz1', type, context, anatomy.fixed].join('\u001f'));
  return compose(permute(encryptBlock, tweak, size, direction, index, accepted));
}

/** The engine has no TextEncoder in its language library; this is all of UTF-8 that a tweak needs. */
function utf8(text: string): Uint8Array {
  const escaped = encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
  const bytes: number[] = [];
  for (let i = 0; i < escaped.length; i++) {
    const isEscape = escaped[i] === '%';
    bytes.push(isEscape ? parseInt(escaped.slice(i + 1, i + 3), 16) : escaped.charCodeAt(i));
    if (isEscape) i += 2;
  }
  return Uint8Array.from(bytes);
}
