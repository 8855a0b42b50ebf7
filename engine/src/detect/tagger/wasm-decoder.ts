import { bytesOf } from '../base64.ts';
import { isHan } from '../view/char-class.ts';
import { NEVER } from './decode.ts';
import type { Decoder } from './decoder.ts';
import { decayTable, endingSum, stepTable } from './marginals.ts';
import type { TaggerModel } from './model.ts';
import { SENTENCE_LIMIT } from './segment.ts';
import { TAGS } from './tags.ts';
import { WASM_BASE64 } from './wasm-bytes.ts';

/** Where the kernel keeps what the host writes and reads. */
type Address =
  | 'BACKWARD'
  | 'EMISSION'
  | 'FORWARD'
  | 'INPUT'
  | 'LINKS'
  | 'LIST'
  | 'POINT'
  | 'ROWS'
  | 'SCALE'
  | 'STEPS'
  | 'STEPS_BACK'
  | 'TAGGED'
  | 'WORK_END';

type Exports = { readonly [name in Address]: { readonly value: number } } & {
  /** Addresses of the sections in the order of `configure` in kernels/names/memory.ts, then the two powers of two. */
  configure(...words: readonly number[]): void;
  decode(size: number): number;
  marginals(size: number): void;
};

const PAGE = 65536;

/** The SIMD kernel with the model in its memory, or null where this machine's engine has no WebAssembly SIMD. */
export function wasmDecoder(model: TaggerModel): Decoder | null {
  const module = compile();
  if (module === null) return null;
  const memory = new WebAssembly.Memory({ initial: 2 });
  const kernel = new WebAssembly.Instance(module, { env: { memory, abort: () => undefined } })
    .exports as unknown as Exports;
  const { classes, weights } = model;
  const decay = Float32Array.from(decayTable(model.perUnit));
  const pairs = pairsOf(model);
  const tree = [rootOf(model), pairs, marksOf(model), nodesOf(model)];
  const sections = placed(memory, kernel.WORK_END.value, [classes, ...tree, decay, weights]);
  kernel.configure(...sections, model.rowBits, Math.log2(pairs.length));
  const { buffer } = memory;
  writeSteps(buffer, kernel, model);
  const units = SENTENCE_LIMIT * TAGS;
  const input = new Uint16Array(buffer, kernel.INPUT.value, SENTENCE_LIMIT);
  const rows = new Int32Array(buffer, kernel.ROWS.value);
  const list = kernel.LIST.value / 4;
  const sums = {
    point: new Float32Array(buffer, kernel.POINT.value, units),
    forward: new Float32Array(buffer, kernel.FORWARD.value, units),
    backward: new Float32Array(buffer, kernel.BACKWARD.value, units),
    scale: new Float32Array(buffer, kernel.SCALE.value, SENTENCE_LIMIT),
  };
  let size = 0;
  return {
    tags: new Uint8Array(buffer, kernel.TAGGED.value, SENTENCE_LIMIT),
    emission: new Int32Array(buffer, kernel.EMISSION.value, units),
    decode(codes, from, to) {
      size = to - from;
      for (let i = from; i < to; i++) input[i - from] = codes[i]!;
      return kernel.decode(size) !== 0;
    },
    weights: new Int8Array(buffer, sections.at(-1), weights.length),
    row: (position, feature) => rows[feature * list + position]!,
    marginals() {
      kernel.marginals(size);
      return { ...sums, total: endingSum(sums.forward, size) };
    },
  };
}

const LINE = 64;

/** Copies sections behind one another; answers their addresses. */
function placed(memory: WebAssembly.Memory, from: number, sections: readonly ArrayBufferView[]): number[] {
  let end = from;
  const places = sections.map(({ byteLength }) => {
    const at = Math.ceil(end / LINE) * LINE;
    end = at + byteLength;
    return at;
  });
  memory.grow(Math.ceil(end / PAGE));
  const bytes = new Uint8Array(memory.buffer);
  sections.forEach(({ buffer, byteOffset, byteLength }, i) =>
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), places[i]),
  );
  return places;
}

/** Children a node may have in the kernel: ten bits. */
const MOST_CHILDREN = 1023;

/** Each node in two words: unit, weight and class; how many children, and the first of them. See kernels/names/words.ts. */
function nodesOf({ nodeCode, nodeChild, nodeWeight, nodeClass }: TaggerModel): Uint32Array {
  const nodes = new Uint32Array(nodeCode.length * 2);
  for (let node = 1; node < nodeCode.length; node++) {
    const first = nodeChild[node]!;
    nodes[node * 2] = nodeCode[node]! | (nodeWeight[node]! << 16) | (nodeClass[node]! << 24);
    nodes[node * 2 + 1] = Math.min(MOST_CHILDREN, nodeChild[node + 1]! - first) | (first << 10);
  }
  return nodes;
}

/** The node of each Han unit: words begin with one. */
function rootOf({ nodeCode, nodeChild }: TaggerModel): Uint32Array {
  const root = new Uint32Array(0x10000);
  for (let child = nodeChild[0]!; child < nodeChild[1]!; child++)
    if (isHan(nodeCode[child]!)) root[nodeCode[child]!] = child;
  return root;
}

/** Nodes of two units, each where the hash of the two points or in the next free slot: `pairOf` of the kernel looks there. */
function pairsOf({ nodeCode, nodeChild }: TaggerModel): Uint32Array {
  const first = nodeChild[0]!;
  const last = nodeChild[1]!;
  let bits = 10;
  while (1 << bits < (nodeChild[last]! - nodeChild[first]!) * 1.5) bits++;
  const pairs = new Uint32Array(1 << bits);
  for (let node = first; node < last; node++)
    for (let child = nodeChild[node]!; child < nodeChild[node + 1]!; child++) {
      let slot = pairHash(nodeCode[node]!, nodeCode[child]!) >>> (32 - bits);
      while (pairs[slot] !== 0) slot = (slot + 1) & (pairs.length - 1);
      pairs[slot] = child;
    }
  return pairs;
}

const MARK_BITS = 20;

/** A mark for the hash of every two and every three units that begin a word, as `guess` of the kernel asks for. */
function marksOf({ nodeCode, nodeChild }: TaggerModel): Uint8Array {
  const marks = new Uint8Array(1 << (MARK_BITS - 3));
  const mark = (hash: number): void => {
    const at = hash >>> (32 - MARK_BITS);
    marks[at >>> 3]! |= 1 << (at & 7);
  };
  for (let first = nodeChild[0]!; first < nodeChild[1]!; first++)
    for (let second = nodeChild[first]!; second < nodeChild[first + 1]!; second++) {
      const pair = pairHash(nodeCode[first]!, nodeCode[second]!);
      mark(pair);
      for (let third = nodeChild[second]!; third < nodeChild[second + 1]!; third++)
        mark(pair ^ Math.imul(nodeCode[third]!, 0xc2b2ae35));
    }
  return marks;
}

const pairHash = (first: number, second: number): number =>
  Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);

/** Transitions as `viterbi` of the kernel wants them, and as probabilities in both directions. */
function writeSteps(buffer: ArrayBuffer, { LINKS, STEPS, STEPS_BACK }: Exports, model: TaggerModel): void {
  const links = new Int32Array(buffer, LINKS.value, TAGS * TAGS);
  const steps = new Float32Array(buffer, STEPS.value, TAGS * TAGS);
  const back = new Float32Array(buffer, STEPS_BACK.value, TAGS * TAGS);
  stepTable(model.transitions, model.perUnit).forEach((step, at) => {
    const from = Math.floor(at / TAGS);
    const weight = model.transitions[at]!;
    links[at] = (weight <= NEVER ? NEVER : weight * 8) + (TAGS - 1 - from);
    steps[at] = step;
    back[(at % TAGS) * TAGS + from] = step;
  });
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
