import type { Candidate, Detector } from '../candidate.ts';
import { PLATE, VIN } from '../screen/group.ts';
import { isValid } from '../validate/validity.ts';
import { plate, vin } from '../validate/vehicle.ts';
import { means, reason, weigh } from '../weigh.ts';
import { namingOf } from '../view/context.ts';
import { isWordCode } from '../view/char-class.ts';
import { MIXED } from '../view/words.ts';

const PLATE_SHAPE =
  /^.\s?[A-Za-z][\s·.\-_]?[A-Za-z0-9](?:[\s·.-]?[A-Za-z0-9]){3,5}(?:[警挂学港澳领试超])?|^使[\s·.-]?\d{3}[\s·.-]?\d{3}/;

/** Number plates, from their province character. */
export const plateDetector: Detector = {
  id: 'plate',
  group: PLATE,
  types: ['PLATE'],
  find(view) {
    const found: Candidate[] = [];
    for (const start of view.anchors.plates) {
      const shape = PLATE_SHAPE.exec(view.slice(start, start + 16))?.[0];
      if (shape === undefined) continue;
      // The shape is greedy; a shorter one may be the plate: 京A12345 before a space and a word.
      for (let size = shape.length; size >= 7; size--) {
        const validity = plate(shape.slice(0, size));
        if (!isValid(validity) || isWordCode(view.codes[start + size] ?? 0)) continue;
        const end = start + size;
        // 京 A 12345: spaced out, only under a label.
        if (/^.\s/.test(shape) && !means(namingOf(view, start), 'PLATE')) break;
        found.push(
          weigh(view, {
            type: 'PLATE',
            start,
            end,
            value: validity.value,
            proof: 'structure',
            bare: 0.93,
            reasons: [reason('prefix', validity.value.slice(0, 2))],
          }),
        );
        break;
      }
    }
    return found;
  },
};

export const vinDetector: Detector = {
  id: 'vin',
  group: VIN,
  types: ['VIN'],
  find(view) {
    const found: Candidate[] = [];
    const { words } = view.anchors;
    for (let i = 0; i < words.length; i += 3) {
      const [start, end] = [words[i]!, words[i + 1]!];
      if (end - start !== 17 || words[i + 2] !== MIXED) continue;
      const validity = vin(view.slice(start, end));
      if (!isValid(validity)) continue;
      found.push(
        weigh(view, {
          type: 'VIN',
          start,
          end,
          value: validity.value,
          proof: 'checksum',
          bare: validity.value.startsWith('L') ? 0.95 : 0.7,
          reasons: [reason('checksum', 'GB 16735')],
        }),
      );
    }
    return found;
  },
};
