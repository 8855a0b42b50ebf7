import type { Candidate, Detector } from '../candidate.ts';
import { IPV4, IPV6 } from '../screen/group.ts';
import { ipv4, ipv6 } from '../validate/network.ts';
import { isValid } from '../validate/validity.ts';
import { means, reason, weigh } from '../weigh.ts';
import { CLASS, LETTER, isWordCode } from '../view/char-class.ts';
import { namingOf, nearbyLabel } from '../view/context.ts';
import type { View } from '../view/view.ts';
import { DIGITS } from '../view/words.ts';

const IPV4_SHAPE = /^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}/;

/** Public IPv4 addresses. Four small numbers are as often a version: those need a word that speaks of addresses. */
export const ipv4Detector: Detector = {
  id: 'ipv4',
  group: IPV4,
  types: ['IPV4'],
  find(view) {
    const found: Candidate[] = [];
    const { words } = view.anchors;
    for (let i = 0; i < words.length; i += 3) {
      const start = words[i]!;
      if (words[i + 2] !== DIGITS || view.codes[words[i + 1]!] !== 0x2e || words[i + 1]! - start > 3) continue;
      if (view.codes[start - 1] === 0x2e) continue;
      const text = IPV4_SHAPE.exec(view.slice(start, start + 15))?.[0];
      if (text === undefined) continue;
      const candidate = read(view, start, start + text.length, text);
      if (candidate !== null) found.push(candidate);
    }
    return found;
  },
};

function read(view: View, start: number, end: number, text: string): Candidate | null {
  const { codes } = view;
  const after = codes[end] ?? 0;
  if (
    isWordCode(after) ||
    (after === 0x2e && isWordCode(codes[end + 1] ?? 0)) ||
    (after === 0x2d && isWordCode(codes[end + 1] ?? 0))
  )
    return null;
  const before = codes[start - 1] ?? 0;
  const validity = ipv4(text);
  if (!isValid(validity)) return null;
  const naming = namingOf(view, start);
  const named = means(naming, 'IP');
  if (!named && (before === 0x2d || before === 0x5f || before === 0x76 || before === 0x56)) return null;
  // `Chrome/146.0.0.0`, `nginx/1.25.3.1`: the version of a product.
  if (!named && before === 0x2f && CLASS[codes[start - 2] ?? 0] === LETTER) return null;
  const small = /^[1-4]?\d(?:\.\d{1,2}){3}$/.test(text);
  const versioned = nearbyLabel(view, start, ['version'], 12) !== null;
  const addressed = nearbyLabel(view, start, ['IP'], 40) !== null || view.codes[end] === 0x3a;
  const bare = versioned ? 0.3 : addressed ? 0.93 : small ? 0.35 : 0.8;
  return weigh(view, {
    type: 'IPV4',
    start,
    end,
    value: validity.value,
    proof: 'structure',
    bare,
    reasons: [reason('pattern', 'IPv4')],
  });
}

const IPV6_SHAPE = /^[0-9a-fA-F:]{6,39}/;

export const ipv6Detector: Detector = {
  id: 'ipv6',
  group: IPV6,
  types: ['IPV6'],
  find(view) {
    const found: Candidate[] = [];
    const { words } = view.anchors;
    const { codes } = view;
    let after = 0;
    for (let i = 0; i < words.length; i += 3) {
      const start = words[i]!;
      if (start < after || words[i + 1]! - start > 4 || codes[words[i + 1]!] !== 0x3a || codes[start - 1] === 0x3a)
        continue;
      const text = IPV6_SHAPE.exec(view.slice(start, start + 40))?.[0].replace(/:$/, '') ?? '';
      const end = start + text.length;
      const validity = ipv6(text);
      if (!isValid(validity) || isWordCode(codes[end] ?? 0)) continue;
      after = end;
      found.push(
        weigh(view, {
          type: 'IPV6',
          start,
          end,
          value: validity.value,
          proof: 'structure',
          bare: 0.93,
          reasons: [reason('pattern', 'IPv6')],
        }),
      );
    }
    return found;
  },
};
