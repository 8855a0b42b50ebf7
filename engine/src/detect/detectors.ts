import type { Detector } from './candidate.ts';
import { qqDetector, wechatDetector } from './types/accounts.ts';
import { addressDetector } from './types/address.ts';
import { bankCardDetector } from './types/bank-card.ts';
import { birthDateDetector } from './types/birth-date.ts';
import { credentialDetector } from './types/credential.ts';
import { adIdDetector, deviceNumberDetector, macDetector } from './types/device.ts';
import { emailDetector } from './types/email.ts';
import { geoDetector } from './types/geo.ts';
import { idCardDetector } from './types/id-card.ts';
import { landlineDetector } from './types/landline.ts';
import { maskedDetector } from './types/masked.ts';
import { militaryIdDetector } from './types/military-id.ts';
import { nameDetector } from './types/name.ts';
import { ipv4Detector, ipv6Detector } from './types/network.ts';
import { papersDetector } from './types/papers.ts';
import { phoneDetector } from './types/phone.ts';
import { recordsDetector } from './types/records.ts';
import { usccDetector } from './types/uscc.ts';
import { plateDetector, vinDetector } from './types/vehicle.ts';

/** Every way of finding, in order: names come last because they lean on what stands beside them. */
export const DETECTORS: readonly Detector[] = [
  idCardDetector,
  phoneDetector,
  landlineDetector,
  bankCardDetector,
  deviceNumberDetector,
  macDetector,
  adIdDetector,
  papersDetector,
  recordsDetector,
  militaryIdDetector,
  usccDetector,
  vinDetector,
  plateDetector,
  emailDetector,
  ipv4Detector,
  ipv6Detector,
  geoDetector,
  qqDetector,
  wechatDetector,
  credentialDetector,
  birthDateDetector,
  maskedDetector,
  addressDetector,
  nameDetector,
];
