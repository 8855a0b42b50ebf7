import type { Candidate, Detector } from '../candidate.ts';
import { AD_ID, MAC, NUMBER } from '../screen/group.ts';
import { adId, imei, imsi, mac } from '../validate/device.ts';
import { isValid } from '../validate/validity.ts';
import { means, reason, weigh } from '../weigh.ts';
import { namingOf } from '../view/context.ts';
import { isPiece } from '../view/surroundings.ts';
import { isWordCode } from '../view/char-class.ts';

/** IMEI by Luhn, IMSI by the Chinese network code. Both are 15 digits: without a label the reporting body decides. */
export const deviceNumberDetector: Detector = {
  id: 'device-number',
  group: NUMBER,
  types: ['IMEI', 'IMSI'],
  find(view) {
    const found: Candidate[] = [];
    for (const { start, end, digits, groups } of view.numbers) {
      if (digits.length !== 15 || groups.length > 4) continue;
      const naming = namingOf(view, start);
      const piece = isPiece(view, start, end);
      const subscriber = imsi(digits);
      if (isValid(subscriber) && groups.length === 1) {
        const bare = piece ? 0.2 : 0.75;
        found.push(
          weigh(view, {
            type: 'IMSI',
            start,
            end,
            value: subscriber.value,
            proof: 'structure',
            bare,
            reasons: [reason('prefix', digits.slice(0, 5))],
          }),
        );
      }
      const device = imei(digits);
      if (isValid(device) && !means(naming, 'ID_CARD', 'BANK_CARD', 'IMSI')) {
        const bare = piece || groups.length > 1 ? 0.3 : /^(?:35|86|01|99)/.test(digits) ? 0.75 : 0.4;
        found.push(
          weigh(view, {
            type: 'IMEI',
            start,
            end,
            value: device.value,
            proof: 'checksum',
            bare,
            reasons: [reason('checksum', 'Luhn')],
          }),
        );
      }
    }
    return found;
  },
};

const HEX_WORD = /^[0-9a-fA-F]+$/;
const MAC_SHAPE = /^(?:[0-9a-f]{2}([:-]))(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}|^(?:[0-9a-f]{4}\.){2}[0-9a-f]{4}/i;

/** MAC addresses: six pairs, Cisco's three groups, or twelve hexadecimal digits under a label. */
export const macDetector: Detector = {
  id: 'mac',
  group: MAC,
  types: ['MAC'],
  find(view) {
    const found: Candidate[] = [];
    const { words } = view.anchors;
    for (let i = 0; i < words.length; i += 3) {
      const start = words[i]!;
      const size = words[i + 1]! - start;
      if (size !== 2 && size !== 4 && size !== 12) continue;
      const sign = view.codes[start + size];
      if (size === 12 ? !HEX_WORD.test(view.slice(start, start + 12)) : sign !== 0x3a && sign !== 0x2d && sign !== 0x2e)
        continue;
      // `10:11:12`, `2025-01-02`: the sign that parts the first group has to part the second.
      if (size < 12 && view.codes[start + 2 * size + 1] !== sign) continue;
      if (
        size < 12 &&
        i > 0 &&
        words[i - 2] === start - 1 &&
        view.codes[start - 1] === sign &&
        HEX_WORD.test(view.slice(words[i - 3]!, words[i - 2]!))
      )
        continue;
      const text =
        size === 12 ? view.slice(start, start + 12) : (MAC_SHAPE.exec(view.slice(start, start + 17))?.[0] ?? '');
      const validity = mac(text);
      const end = start + text.length;
      if (
        !isValid(validity) ||
        isWordCode(view.codes[end] ?? 0) ||
        (size < 12 && view.codes[end] === sign && isWordCode(view.codes[end + 1] ?? 0))
      )
        continue;
      if (size === 12 && !means(namingOf(view, start), 'MAC')) continue;
      found.push(
        weigh(view, {
          type: 'MAC',
          start,
          end,
          value: validity.value,
          proof: text.length > 12 ? 'checksum' : 'structure',
          bare: /[a-f]/.test(validity.value) || text.includes(':') ? 0.9 : 0.4,
          reasons: [reason('pattern', 'EUI-48')],
        }),
      );
    }
    return found;
  },
};

const AD_ID_SHAPE = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|^[0-9a-f]{64}|^[0-9a-f]{32}|^[0-9a-f]{16}/i;

/** Advertising identifiers look like any hash or UUID: only their label tells. */
export const adIdDetector: Detector = {
  id: 'ad-id',
  group: AD_ID,
  types: ['AD_ID'],
  find(view) {
    const found: Candidate[] = [];
    const { words } = view.anchors;
    for (let i = 0; i < words.length; i += 3) {
      const start = words[i]!;
      const size = words[i + 1]! - start;
      if (size !== 8 && size !== 16 && size !== 32 && size !== 64) continue;
      if (!means(namingOf(view, start), 'AD_ID')) continue;
      const text = AD_ID_SHAPE.exec(view.slice(start, start + 64))?.[0] ?? '';
      const validity = adId(text);
      const end = start + text.length;
      if (!isValid(validity) || isWordCode(view.codes[end] ?? 0)) continue;
      found.push(
        weigh(view, {
          type: 'AD_ID',
          start,
          end,
          value: validity.value,
          proof: 'shape',
          bare: 0.3,
          reasons: [reason('pattern')],
        }),
      );
    }
    return found;
  },
};
