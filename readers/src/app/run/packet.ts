import type { RunEvent } from '@pingzhang/engine/model';
import { dnsName, httpRequest, tlsServerName } from './payloads.ts';

/** Bytes of the link header before the IP packet, by link type (tcpdump.org, "Link-layer header types"); -1: look it up. */
const ETHERNET = 1;
const RAW = new Set([12, 14, 101]);
const NULL = new Set([0, 108]);
const LINUX_COOKED = 113;
const LINUX_COOKED2 = 276;

type Seen = Pick<RunEvent, 'kind'> & Partial<Pick<RunEvent, 'host' | 'payload' | 'encrypted'>>;

/** What one packet tells: a name looked up, a server named in a TLS greeting, a plain request. Null for all the rest. */
export function packetEvent(bytes: Uint8Array, link: number): Seen | null {
  const ip = internetPacket(bytes, link);
  if (ip === null) return null;
  const { protocol, payload } = ip;
  if (payload.length < 8) return null;
  const view = new DataView(payload.buffer, payload.byteOffset, payload.byteLength);
  if (protocol === 17) {
    if (view.getUint16(2) !== 53) return null;
    const host = dnsName(payload.subarray(8));
    return host === null ? null : { kind: 'contact', host };
  }
  if (protocol !== 6 || payload.length < 20) return null;
  const data = payload.subarray((payload[12]! >>> 4) * 4);
  const server = tlsServerName(data);
  if (server !== null) return { kind: 'contact', host: server, encrypted: true };
  const request = httpRequest(data);
  return request === null ? null : { kind: 'send', ...request };
}

function internetPacket(bytes: Uint8Array, link: number): { protocol: number; payload: Uint8Array } | null {
  const at = networkOffset(bytes, link);
  if (at < 0 || bytes.length < at + 20) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const version = bytes[at]! >>> 4;
  if (version === 4) {
    const header = (bytes[at]! & 15) * 4;
    // Later fragments carry no header of their own.
    if ((view.getUint16(at + 6) & 0x1fff) !== 0) return null;
    const total = view.getUint16(at + 2) || bytes.length - at;
    return { protocol: bytes[at + 9]!, payload: bytes.subarray(at + header, Math.min(bytes.length, at + total)) };
  }
  if (version !== 6 || bytes.length < at + 40) return null;
  let next = bytes[at + 6]!;
  let body = at + 40;
  // Hop-by-hop, routing and destination options stand before the payload.
  for (let hops = 0; hops < 8 && (next === 0 || next === 43 || next === 60) && body + 8 <= bytes.length; hops++) {
    next = bytes[body]!;
    body += (bytes[body + 1]! + 1) * 8;
  }
  return { protocol: next, payload: bytes.subarray(body, Math.min(bytes.length, at + 40 + view.getUint16(at + 4))) };
}

function networkOffset(bytes: Uint8Array, link: number): number {
  if (RAW.has(link)) return 0;
  if (NULL.has(link)) return 4;
  if (link === LINUX_COOKED) return 16;
  if (link === LINUX_COOKED2) return 20;
  if (link !== ETHERNET || bytes.length < 14) return -1;
  const type = (bytes[12]! << 8) | bytes[13]!;
  if (type === 0x8100 || type === 0x88a8) return 18;
  return type === 0x0800 || type === 0x86dd ? 14 : -1;
}
