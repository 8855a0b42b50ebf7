import { bytesOf } from '../base64.ts';
import { NEVER } from './decode.ts';
import type { Decoder } from './decoder.ts';
import { decayTable, endingSum, stepTable } from './marginals.ts';
import { FEATURES } from './features.ts';
import type { TaggerModel } from './model.ts';
import { SENTENCE_LIMIT } from './segment.ts';
import { TAGS } from './tags.ts';
import { WASM_BASE64 } from './wasm-bytes.ts';
import { marksOf, nodesOf, pairsOf, rootOf } from './wasm-words.ts';

/** Where the kernel keeps what the host writes and reads. */
type Address =
  | 'BACKWARD'
  | 'CLASSES'
  | 'DECAY'
  | 'EMISSION'
  | 'FAVOUR'
  | 'FORWARD'
  | 'INPUT'
  | 'LINKS'
  | 'MARKS'
  | 'POINT'
  | 'ROOT'
  | 'SCALE'
  | 'STEPS'
  | 'STEPS_BACK'
  | 'TAGGED'
  | 'WEIGHTS';

type Exports = { readonly [name in Address]: { readonly value: number } } & {
  configure(pairs: number, nodes: number, rowBits: number, pairBits: number): void;
  decode(size: number): number;
  favour(start: number, end: number): void;
  marginals(size: number): void;
};

const PAGE = 65536;

/** The SIMD kernel with the model in its memory, or null where this machine's engine has no WebAssembly SIMD. */
export function wasmDecoder(model: TaggerModel): Decoder | null {
  const module = compile();
  if (module === null) return null;
  const memory = new WebAssembly.Memory({ initial: 0 });
  const kernel = new WebAssembly.Instance(module, { env: { memory, abort: () => undefined } })
    .exports as unknown as Exports;
  const { classes, weights, rowBits } = model;
  const [pairs, nodes] = [pairsOf(model), nodesOf(model)];
  const pairsAt = kernel.WEIGHTS.value + weights.byteLength;
  const nodesAt = pairsAt + pairs.byteLength;
  memory.grow(Math.ceil((nodesAt + nodes.byteLength) / PAGE));
  const { buffer } = memory;
  new Uint8Array(buffer, kernel.CLASSES.value).set(classes);
  new Float32Array(buffer, kernel.DECAY.value).set(decayTable(model.perUnit));
  new Uint8Array(buffer, kernel.MARKS.value).set(marksOf(model));
  new Uint32Array(buffer, kernel.ROOT.value, 0x10000).set(rootOf(model));
  new Int8Array(buffer, kernel.WEIGHTS.value).set(weights);
  new Uint32Array(buffer, pairsAt, pairs.length).set(pairs);
  new Uint32Array(buffer, nodesAt, nodes.length).set(nodes);
  kernel.configure(pairsAt, nodesAt, rowBits, Math.log2(pairs.length));
  writeSteps(buffer, kernel, model);
  const units = SENTENCE_LIMIT * TAGS;
  const input = new Uint16Array(buffer, kernel.INPUT.value, SENTENCE_LIMIT);
  const favoured = new Int32Array(buffer, kernel.FAVOUR.value, FEATURES);
  const sums = {
    point: new Float32Array(buffer, kernel.POINT.value, units),
    forward: new Float32Array(buffer, kernel.FORWARD.value, units),
    backward: new Float32Array(buffer, kernel.BACKWARD.value, units),
    scale: new Float32Array(buffer, kernel.SCALE.value, SENTENCE_LIMIT),
    total: 0,
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
    favour(start, end) {
      kernel.favour(start, end);
      return favoured;
    },
    marginals() {
      kernel.marginals(size);
      sums.total = endingSum(sums.forward, size);
      return sums;
    },
  };
}

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
