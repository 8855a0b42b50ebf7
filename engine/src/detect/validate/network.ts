import { invalid, valid } from './validity.ts';
import type { Validity } from './validity.ts';

/** A public IPv4 address; loopback, private, link-local, multicast, documentation and public resolvers are reserved. */
export function ipv4(text: string): Validity {
  const octets = OCTETS.exec(text);
  if (octets === null) return invalid('shape');
  const [a, b, c] = [Number(octets[1]), Number(octets[2]), Number(octets[3])];
  if (a === 0 || a === 10 || a === 127 || a >= 224) return invalid('reserved');
  if ((a === 172 && b >= 16 && b <= 31) || (a === 192 && b === 168) || (a === 169 && b === 254))
    return invalid('reserved');
  if (a === 100 && b >= 64 && b <= 127) return invalid('reserved'); // carrier-grade NAT
  if ((a === 192 && b === 0 && (c === 0 || c === 2)) || (a === 198 && (b === 18 || b === 19)))
    return invalid('reserved');
  if ((a === 198 && b === 51 && c === 100) || (a === 203 && b === 0 && c === 113)) return invalid('documentation');
  return RESOLVERS.has(text) ? invalid('reserved') : valid(text);
}

const OCTET = '(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const OCTETS = new RegExp(`^${OCTET}\\.${OCTET}\\.${OCTET}\\.${OCTET}$`);

const RESOLVERS = new Set(
  '8.8.8.8 8.8.4.4 1.1.1.1 1.0.0.1 9.9.9.9 114.114.114.114 114.114.115.115 223.5.5.5 223.6.6.6 119.29.29.29 180.76.76.76 1.2.3.4 1.2.4.8 4.4.4.4'.split(
    ' ',
  ),
);

export function ipv6(text: string): Validity {
  const value = text.toLowerCase();
  const halves = value.split('::');
  if (halves.length > 2) return invalid('shape');
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  if (groups.some((group) => !/^[0-9a-f]{1,4}$/.test(group))) return invalid('shape');
  if (halves.length === 1 ? groups.length !== 8 : groups.length > 7) return invalid('shape');
  if (groups.length < 3) return invalid('reserved');
  if (/^(?:fe[89ab]|ff|2001:0?db8|fc|fd|0*:|::|64:ff9b)/.test(value)) return invalid('reserved');
  return groups.every((group) => Number.parseInt(group, 16) < 2) ? invalid('reserved') : valid(value);
}
