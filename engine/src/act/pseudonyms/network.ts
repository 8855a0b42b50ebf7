import type { Dissect } from './anatomy.ts';
import { characterwise, PLAIN } from './characters.ts';

const HEX = '0123456789abcdef';
const LOCAL = '0123456789abcdefghijklmnopqrstuvwxyz';
/** Local parts of one to four characters: 36 + 36² + 36³ + 36⁴, the first length past a million. */
const SHORT = 4;

/** MAC: the maker's half stays. Canonical values are twelve hex digits. */
export const mac: Dissect = (value) => {
  const bare = value.toLowerCase();
  return /^[0-9a-f]{12}$/.test(bare) ? characterwise(bare, 6, 12, [HEX]) : null;
};

/** Advertising identifier: hex digits change; the digits that give a UUID's version and variant stay. */
export const advertisingId: Dissect = (value) => {
  const bare = value.toLowerCase();
  if (/^[0-9a-f]{16,64}$/.test(bare)) return characterwise(bare, 0, bare.length, [HEX]);
  const dashed = /^[0-9a-f]{8}-[0-9a-f]{4}-([0-9a-f])[0-9a-f]{3}-([0-9a-f])[0-9a-f]{3}-[0-9a-f]{12}$/.exec(bare);
  if (dashed === null) return null;
  // The two marking digits are masked out as characters of no alphabet and written back.
  const marked = `${bare.slice(0, 14)}~${bare.slice(15, 19)}~${bare.slice(20)}`;
  const inner = characterwise(marked, 0, marked.length, [HEX]);
  return {
    free: inner.free,
    fixed: inner.fixed + dashed[1] + dashed[2],
    compose: (chosen) => inner.compose(chosen).replace('~', dashed[1]!).replace('~', dashed[2]!),
  };
};

/** Address blocks that are not somebody's public address: [name, first octets]; large enough ones keep to themselves. */
function ipv4Block(octets: readonly number[]): { name: string; keep: number } | null {
  const [a, b] = octets as [number, number];
  if (a === 10) return { name: '10/8', keep: 1 };
  if (a === 0 || a === 127 || a >= 224) return null;
  if ((a === 172 && b >= 16 && b < 32) || (a === 192 && b === 168) || (a === 169 && b === 254)) return null;
  if ((a === 100 && b >= 64 && b < 128) || (a === 198 && (b === 18 || b === 19))) return null;
  return { name: 'public', keep: 0 };
}

/** IPv4: public addresses trade places, those of 10/8 among themselves; smaller reserved blocks are too few to encipher. */
export const ipv4: Dissect = (value) => {
  const octets = value.split('.').map(Number);
  if (!/^\d{1,3}(\.\d{1,3}){3}$/.test(value) || octets.some((octet) => octet > 255)) return null;
  const block = ipv4Block(octets);
  if (block === null) return null;
  return {
    free: octets.slice(block.keep).map((chosen) => ({ chosen, of: 256 })),
    fixed: block.name,
    compose: (chosen) => [...octets.slice(0, block.keep), ...chosen].join('.'),
    accepts: (candidate) => ipv4Block(candidate.split('.').map(Number))?.name === block.name,
  };
};

/** IPv6: the first two groups (the provider) stay, six change; written without `::`. */
export const ipv6: Dissect = (value) => {
  const groups = expand(value.toLowerCase());
  if (groups === null) return null;
  return {
    free: groups.slice(2).map((group) => ({ chosen: parseInt(group, 16), of: 65536 })),
    fixed: groups.slice(0, 2).join(':'),
    compose: (chosen) => [...groups.slice(0, 2), ...chosen.map((group) => group.toString(16))].join(':'),
  };
};

function expand(address: string): string[] | null {
  const [head = '', tail] = address.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const missing = 8 - left.length - right.length;
  if (tail === undefined ? missing !== 0 : missing < 1) return null;
  const groups = [...left, ...Array.from({ length: Math.max(missing, 0) }, () => '0'), ...right];
  return groups.every((group) => /^[0-9a-f]{1,4}$/.test(group))
    ? groups.map((group) => group.replace(/^0+(?=.)/, ''))
    : null;
}

/** E-mail: the domain and the punctuation stay. A local part too short to encipher in its own length trades with other lengths. */
export const email: Dissect = (value) => {
  const at = value.lastIndexOf('@');
  const local = value.slice(0, at).toLowerCase();
  const domain = value.slice(at).toLowerCase();
  if (at < 1) return null;
  if (!/^[0-9a-z]{1,4}$/.test(local)) {
    const inner = characterwise(local, 0, local.length, [LOCAL]);
    return { free: inner.free, fixed: inner.fixed + domain, compose: (chosen) => inner.compose(chosen) + domain };
  }
  const starts = Array.from({ length: SHORT + 1 }, (_, length) => (36 ** (length + 1) - 36) / 35);
  return {
    free: [{ chosen: starts[local.length - 1]! + parseInt(local, 36), of: starts[SHORT]! }],
    fixed: domain,
    compose([index]) {
      const length = starts.findIndex((start) => index! < start);
      return (index! - starts[length - 1]!).toString(36).padStart(length, '0') + domain;
    },
  };
};

/** WeChat account: begins with a letter; `wxid_` is the system's own and stays. */
export const wechat: Dissect = (value) => {
  if (!/^[A-Za-z][-_A-Za-z0-9]{4,29}$/.test(value)) return null;
  return characterwise(value, value.startsWith('wxid_') ? 5 : 0, value.length, PLAIN);
};
