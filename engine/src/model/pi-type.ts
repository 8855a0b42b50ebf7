/** The kinds of personal information the detectors name. The Chinese names and legal classes are data in `law/categories`. */
export const PI_TYPES = [
  'NAME',
  'ID_CARD',
  'ID_CARD_15',
  'HK_ID',
  'TW_ID',
  'FPR_ID',
  'PASSPORT',
  'HKMO_PERMIT',
  'TW_PERMIT',
  'MILITARY_ID',
  'DRIVER_FILE_NO',
  'SOCIAL_SECURITY',
  'PHONE',
  'LANDLINE',
  'EMAIL',
  'WECHAT',
  'QQ',
  'BANK_CARD',
  'PLATE',
  'VIN',
  'USCC',
  'IMEI',
  'IMSI',
  'MAC',
  'AD_ID',
  'IPV4',
  'IPV6',
  'ADDRESS',
  'BIRTH_DATE',
  'MEDICAL_RECORD_NO',
  'GEO',
  'CREDENTIAL',
] as const;

export type PiType = (typeof PI_TYPES)[number];

/** A value already de-identified, such as `138****5678`: reported so that a compliant notice counts as compliant. */
export type MaskedType = `MASKED_${PiType}`;

export type FindingType = PiType | MaskedType;

export function isMasked(type: FindingType): type is MaskedType {
  return type.startsWith('MASKED_');
}
