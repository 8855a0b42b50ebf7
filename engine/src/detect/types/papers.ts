import type { Candidate, Detector } from '../candidate.ts';
import { PAPERS as GROUP } from '../screen/group.ts';
import { driverFileNo, fprId, hkId, hkmoPermit, passport, twId, twPermit } from '../validate/papers.ts';
import { isValid } from '../validate/validity.ts';
import type { Validity } from '../validate/validity.ts';
import type { PiType } from '../../model/index.ts';
import { isDenied, means, reason, weigh } from '../weigh.ts';
import type { Proof } from '../weigh.ts';
import { namingOf, nearbyLabel } from '../view/context.ts';
import { isPiece, touchesMask } from '../view/surroundings.ts';
import type { View } from '../view/view.ts';
import { LETTERS } from '../view/words.ts';

/** How a paper's number looks, and what it is worth without a label. */
interface Paper {
  readonly type: PiType;
  readonly shape: RegExp;
  readonly validate: (text: string) => Validity;
  readonly proof: Proof;
  readonly bare: number;
  readonly detail: string;
}

const PAPERS: readonly Paper[] = [
  { type: 'HK_ID', shape: /^[A-Z]{1,2}\d{6}\([\dA]\)/i, validate: hkId, proof: 'checksum', bare: 0.9, detail: 'HKID' },
  {
    type: 'HK_ID',
    shape: /^[A-Z]{1,2}\d{6}[\dA](?![\dA-Z])/i,
    validate: hkId,
    proof: 'shape',
    bare: 0.2,
    detail: 'HKID',
  },
  {
    type: 'TW_ID',
    shape: /^[A-Z][1289]\d{8}(?![\dA-Z])/i,
    validate: twId,
    proof: 'checksum',
    bare: 0.55,
    detail: 'TW ID',
  },
  {
    type: 'FPR_ID',
    shape: /^[A-Z]{3}\d{12}(?![\dA-Z])/,
    validate: fprId,
    proof: 'shape',
    bare: 0.3,
    detail: 'GA 2004',
  },
  {
    type: 'PASSPORT',
    shape: /^(?:E[A-HJ-NP-Z]\d{7}|[EG]\d{8})(?![\dA-Z])/i,
    validate: passport,
    proof: 'shape',
    bare: 0.5,
    detail: 'passport',
  },
  {
    type: 'HKMO_PERMIT',
    shape: /^(?:[HM]\d{8}(?:\d\d)?|[CW]\d{8}|C[A-Z]\d{7})(?![\dA-Z])/i,
    validate: hkmoPermit,
    proof: 'shape',
    bare: 0.3,
    detail: 'permit',
  },
  {
    type: 'TW_PERMIT',
    shape: /^(?:[LT]\d{8}|\d{8}(?:\d\d)?)(?![\dA-Z])/i,
    validate: twPermit,
    proof: 'shape',
    bare: 0.1,
    detail: 'permit',
  },
  {
    type: 'PASSPORT',
    shape: /^[A-Z]{0,2}\d{6,9}(?![\dA-Z])/i,
    validate: passport,
    proof: 'shape',
    bare: 0.1,
    detail: 'foreign',
  },
  {
    type: 'DRIVER_FILE_NO',
    shape: /^\d{12}(?![\dA-Z])/,
    validate: driverFileNo,
    proof: 'shape',
    bare: 0.1,
    detail: 'GA 482',
  },
];

/** Identity papers whose shape alone says little: the label decides, a check digit where there is one. */
export const papersDetector: Detector = {
  id: 'papers',
  group: GROUP,
  types: ['HK_ID', 'TW_ID', 'FPR_ID', 'PASSPORT', 'HKMO_PERMIT', 'TW_PERMIT', 'DRIVER_FILE_NO'],
  find(view) {
    const found: Candidate[] = [];
    const { words } = view.anchors;
    for (let i = 0; i < words.length; i += 3) {
      const [start, end] = [words[i]!, words[i + 1]!];
      if (words[i + 2] === LETTERS || end - start < 7 || end - start > 15) continue;
      const text = view.slice(start, end + 3);
      for (const paper of PAPERS) {
        const candidate = read(view, start, text, paper);
        if (candidate !== null) found.push(candidate);
      }
    }
    return found;
  },
};

function read(view: View, start: number, text: string, paper: Paper): Candidate | null {
  const shape = paper.shape.exec(text)?.[0];
  if (shape === undefined) return null;
  const validity = paper.validate(shape);
  if (!isValid(validity)) return null;
  const end = start + shape.length;
  if (touchesMask(view, start, end)) return null;
  const { type, proof, detail } = paper;
  const naming = namingOf(view, start);
  // 通行证, 证件: any paper may follow, so its shape must be the paper's own.
  const general = means(naming, 'DOCUMENT') && !means(naming, type as 'PASSPORT');
  if (
    general &&
    ((detail === 'foreign' && !(naming!.via === 'column' && /^[A-Z]/i.test(shape))) ||
      (type === 'HK_ID' && proof === 'shape') ||
      (detail === 'passport' && !/^[EG]/i.test(shape)) ||
      type === 'DRIVER_FILE_NO')
  )
    return null;
  let bare = paper.bare;
  if (bare < 0.5 && naming === null && nearbyLabel(view, start, [type as 'PASSPORT'], 12) !== null) bare = 0.7;
  if (isPiece(view, start, end)) bare *= 0.4;
  if (naming !== null && isDenied(naming, proof)) bare *= 0.5;
  return weigh(view, {
    type,
    start,
    end,
    value: validity.value,
    proof,
    bare,
    reasons: [reason(proof === 'checksum' ? 'checksum' : 'pattern', detail)],
  });
}
