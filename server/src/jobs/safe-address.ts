import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';
import { serverError } from '../errors.ts';

/** Loopback, private, link-local, shared, documentation, multicast and reserved ranges: nothing there is the world's. */
const INSIDE = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  INSIDE.addSubnet(network, prefix, 'ipv4');
/** Of IPv6 only global unicast is the world's, and not what carries IPv4 inside it. */
const GLOBAL = new BlockList();
GLOBAL.addSubnet('2000::', 3, 'ipv6');
const CARRIERS = new BlockList();
for (const [network, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
] as const)
  CARRIERS.addSubnet(network, prefix, 'ipv6');

export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !INSIDE.check(address, 'ipv4');
  return family === 6 && GLOBAL.check(address, 'ipv6') && !CARRIERS.check(address, 'ipv6');
}

export interface Destination {
  readonly url: URL;
  /** What the name was resolved to: the connection goes there, so that a second answer of the name server changes nothing. */
  readonly address: string;
  readonly family: 4 | 6;
}

/** Where a request to this URL may go. Throws PZ_ADDRESS_REFUSED. */
export async function safeDestination(text: string, allowedHosts: readonly string[]): Promise<Destination> {
  const refuse = (reason: string): Error => serverError('PZ_ADDRESS_REFUSED', { reason });
  if (!URL.canParse(text)) throw refuse('not a URL');
  const url = new URL(text);
  if (url.username !== '' || url.password !== '') throw refuse('it holds a password');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const allowed = allowedHosts.includes(host);
  if (url.protocol !== 'https:' && !(allowed && url.protocol === 'http:')) throw refuse('not https');
  let addresses: readonly { address: string; family: number }[];
  try {
    addresses = await lookup(host, { all: true });
  } catch (error) {
    throw serverError('PZ_ADDRESS_REFUSED', { reason: 'unknown host' }, error);
  }
  // One address inside is enough: which of them a connection takes is not ours to choose later.
  if (!allowed && !addresses.every(({ address }) => isPublicAddress(address))) throw refuse('not a public address');
  const [first] = addresses;
  if (first === undefined) throw refuse('unknown host');
  return { url, address: first.address, family: first.family === 6 ? 6 : 4 };
}
