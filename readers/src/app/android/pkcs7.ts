import { Malformed } from '../errors.ts';

interface Node {
  readonly tag: number;
  readonly at: number;
  readonly bodyAt: number;
  readonly end: number;
}

const SEQUENCE = 0x30;
const CONTEXT_0 = 0xa0;

/** The certificates of a PKCS#7 SignedData, as DER. @throws Malformed */
export function certificatesOfPkcs7(data: Uint8Array): Uint8Array[] {
  const [outer] = children(data, 0, data.length);
  const content = outer && children(data, outer.bodyAt, outer.end).find(({ tag }) => tag === CONTEXT_0);
  const [signed] = content ? children(data, content.bodyAt, content.end) : [];
  if (signed?.tag !== SEQUENCE) throw new Malformed('signature file: not PKCS#7');
  const list = children(data, signed.bodyAt, signed.end).find(({ tag }) => tag === CONTEXT_0);
  if (list === undefined) return [];
  return children(data, list.bodyAt, list.end)
    .filter(({ tag }) => tag === SEQUENCE)
    .map(({ at, end }) => data.subarray(at, end));
}

function children(data: Uint8Array, from: number, to: number): Node[] {
  const nodes: Node[] = [];
  for (let at = from; at < to && nodes.length < 1000;) {
    const node = header(data, at);
    if (node.end > to) throw new Malformed('signature file: cut short');
    nodes.push(node);
    at = node.end;
  }
  return nodes;
}

/** Definite lengths of up to four bytes: DER has no other. */
function header(data: Uint8Array, at: number): Node {
  const first = data[at + 1];
  if (first === undefined) throw new Malformed('signature file: cut short');
  if (first < 0x80) return { tag: data[at]!, at, bodyAt: at + 2, end: at + 2 + first };
  const count = first & 0x7f;
  if (count === 0 || count > 4) throw new Malformed('signature file: not DER');
  let length = 0;
  for (let i = 0; i < count; i++) length = length * 256 + (data[at + 2 + i] ?? 0);
  return { tag: data[at]!, at, bodyAt: at + 2 + count, end: at + 2 + count + length };
}
