import { bytesOf } from '../base64.ts';
import type { Decoder } from './decoder.ts';
import { FEATURES } from './features.ts';
import type { TaggerModel } from './model.ts';
import { SENTENCE_LIMIT } from './segment.ts';
import { TAGS } from './tags.ts';
import { WASM_BASE64 } from './wasm-bytes.ts';
import { stepHash } from './word-tree.ts';

interface Exports {
  configure(
    classes: number,
    root: number,
    slots: number,
    mask: number,
    nodeWeight: number,
    nodeClass: number,
    transitions: number,
    weights: number,
    shift: number,
    work: number,
  ): void;
  decode(size: number): void;
}

/** Offsets within the working region: `configure` in kernels/names/memory.ts. */
const TAGS_AT = 512;
const EMISSION_AT = 9520;
const ROWS_AT = 17712;
const WORK_BYTES = ROWS_AT + SENTENCE_LIMIT * FEATURES * 4;
const NODE_LIMIT = 1 << 20;
const PAGE = 65536;

/** The SIMD kernel with the model in its memory, or null where this machine's engine has no WebAssembly SIMD. */
export function wasmDecoder(model: TaggerModel): Decoder | null {
  const { classes, nodeCode, nodeChild, nodeWeight, nodeClass, transitions, weights, rowBits } = model;
  const nodes = nodeCode.length;
  const module = nodes < NODE_LIMIT ? compile() : null;
  if (module === null) return null;
  let bits = 10;
  while (1 << bits < nodes * 2) bits++;
  let end = 1024;
  const place = (bytes: number): number => {
    const at = end;
    end = (end + bytes + 15) & ~15;
    return at;
  };
  const at = {
    work: place(WORK_BYTES),
    classes: place(classes.byteLength),
    root: place(PAGE * 4),
    slots: place(8 << bits),
    nodeWeight: place(nodes),
    nodeClass: place(nodes),
    transitions: place(transitions.byteLength),
    weights: place(weights.byteLength),
  };
  const memory = new WebAssembly.Memory({ initial: Math.ceil(end / PAGE) });
  const exports = new WebAssembly.Instance(module, { env: { memory, abort: () => undefined } })
    .exports as unknown as Exports;
  const { buffer } = memory;
  const bytes = new Uint8Array(buffer);
  bytes.set(classes, at.classes);
  bytes.set(nodeWeight, at.nodeWeight);
  bytes.set(nodeClass, at.nodeClass);
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.byteLength), at.weights);
  new Int32Array(buffer, at.transitions, TAGS * TAGS).set(transitions);
  const root = new Uint32Array(buffer, at.root, PAGE);
  for (let child = nodeChild[0]!; child < nodeChild[1]!; child++) root[nodeCode[child]!] = child;
  fillSlots(new Uint32Array(buffer, at.slots, 2 << bits), (1 << bits) - 1, nodeCode, nodeChild);
  exports.configure(
    at.classes,
    at.root,
    at.slots,
    (1 << bits) - 1,
    at.nodeWeight,
    at.nodeClass,
    at.transitions,
    at.weights,
    32 - rowBits,
    at.work,
  );
  const input = new Uint16Array(buffer, at.work, SENTENCE_LIMIT);
  return {
    rows: new Int32Array(buffer, at.work + ROWS_AT, SENTENCE_LIMIT * FEATURES),
    emission: new Int32Array(buffer, at.work + EMISSION_AT, SENTENCE_LIMIT * TAGS),
    tags: new Uint8Array(buffer, at.work + TAGS_AT, SENTENCE_LIMIT),
    decode(codes, from, to) {
      for (let i = from; i < to; i++) input[i - from] = codes[i]!;
      exports.decode(to - from);
    },
  };
}

/** Steps below the root, as parent (20 bits), unit (16) and child (20) in 64; empty is zero. */
function fillSlots(slots: Uint32Array, mask: number, nodeCode: Uint16Array, nodeChild: Uint32Array): void {
  const nodes = nodeCode.length;
  for (let node = 1; node < nodes; node++)
    for (let child = nodeChild[node]!; child < nodeChild[node + 1]!; child++) {
      const code = nodeCode[child]!;
      let slot = stepHash(node, code) & mask;
      while (slots[slot * 2] !== 0 || slots[slot * 2 + 1] !== 0) slot = (slot + 1) & mask;
      slots[slot * 2] = child | (code << 20);
      slots[slot * 2 + 1] = (code >>> 12) | (node << 4);
    }
}

let compiled: WebAssembly.Module | null | undefined;

function compile(): WebAssembly.Module | null {
  if (compiled === undefined) {
    try {
      compiled = new WebAssembly.Module(bytesOf(WASM_BASE64));
    } catch {
      // No WebAssembly here, or none with SIMD.
      compiled = null;
    }
  }
  return compiled;
}
