import type { PiType } from '../../model/index.ts';
import type { Candidate } from '../candidate.ts';
import { bankCardDetector } from '../types/bank-card.ts';
import { deviceNumberDetector, macDetector } from '../types/device.ts';
import { emailDetector } from '../types/email.ts';
import { idCardDetector } from '../types/id-card.ts';
import { landlineDetector } from '../types/landline.ts';
import { ipv4Detector, ipv6Detector } from '../types/network.ts';
import { papersDetector } from '../types/papers.ts';
import { phoneDetector } from '../types/phone.ts';
import { usccDetector } from '../types/uscc.ts';
import { plateDetector, vinDetector } from '../types/vehicle.ts';
import type { LabelHits } from '../view/labels.ts';
import { View } from '../view/view.ts';

/** Types whose check digit or form decides without a label, in the order of the kernel's numbers. */
export const STRUCTURED_TYPES = [
  'ID_CARD',
  'ID_CARD_15',
  'FPR_ID',
  'PHONE',
  'LANDLINE',
  'BANK_CARD',
  'IMSI',
  'IMEI',
  'MAC',
  'HK_ID',
  'TW_ID',
  'PASSPORT',
  'USCC',
  'VIN',
  'PLATE',
  'EMAIL',
  'IPV4',
  'IPV6',
] as const satisfies readonly PiType[];

const DETECTORS = [
  idCardDetector,
  phoneDetector,
  landlineDetector,
  bankCardDetector,
  deviceNumberDetector,
  macDetector,
  papersDetector,
  usccDetector,
  vinDetector,
  plateDetector,
  emailDetector,
  ipv4Detector,
  ipv6Detector,
];

const NO_LABELS: LabelHits = { start: [], end: [], label: [] };

/** A text read as if no word in it meant anything. */
class Unlabelled extends View {
  override get labels(): LabelHits {
    return NO_LABELS;
  }
  override get fields(): readonly [] {
    return [];
  }
}

/** What the engine's own detectors propose without context; offsets are of `text`. */
export function contextFree(text: string): Candidate[] {
  const view = new Unlabelled(text);
  const found: Candidate[] = [];
  for (const detector of DETECTORS) for (const candidate of detector.find(view, [])) found.push(candidate);
  return found.map((candidate) => ({
    ...candidate,
    start: view.sourceStart(candidate.start),
    end: view.sourceEnd(candidate.end),
  }));
}
