import { isIP } from 'node:net';

/**
 * The client's address. X-Forwarded-For is believed from the right, hop by hop, while the hop is a trusted proxy: what
 * stands further left anybody may have written.
 */
export function clientAddress(socket: string, forwarded: string | undefined, trusted: ReadonlySet<string>): string {
  const hops = (forwarded ?? '').split(',').map((part) => part.trim());
  let address = plain(socket);
  while (trusted.has(address) && hops.length > 0) {
    const next = plain(hops.pop() ?? '');
    if (isIP(next) === 0) break;
    address = next;
  }
  return address;
}

/** Whose address it is, as far as limits go: of IPv6 a household has at least a /64, and may use every address in it. */
export function networkOf(address: string): string {
  if (isIP(address) !== 6) return address;
  const [head = '', tail] = address.split('%', 1)[0]!.toLowerCase().split('::');
  const before = head.split(':').filter(Boolean);
  const after = (tail ?? '').split(':').filter(Boolean);
  // Of what `::` leaves out, zeros.
  const groups = tail === undefined ? before : [...before, ...Array<string>(8).fill('0')].slice(0, 8 - after.length);
  const four = [...groups, ...after].slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16));
  return `${four.join(':')}::/64`;
}

/** IPv4 that came through an IPv6 socket is IPv4. */
const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '');
