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

/** IPv4 that came through an IPv6 socket is IPv4. */
const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '');
