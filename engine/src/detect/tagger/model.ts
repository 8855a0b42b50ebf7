import { TAGS } from './tags.ts';

/**
 * What the tagger knows, as one block of bytes (little endian): a header of twelve 32-bit words, then the sections in
 * the order of the fields below, each starting at a multiple of eight.
 */
export interface TaggerModel {
  /** Rows of the weight table, as a power of two. */
  readonly rowBits: number;
  /** Weights are eighths, sixteenths, … of a natural-log unit: one unit is `1 / perUnit`. */
  readonly perUnit: number;
  /** By code unit: surname rank, given-name rank, use in transliterations (`character-class.ts`). */
  readonly classes: Uint8Array;
  /** Word list as a tree in breadth-first order: code unit, first child, weight of the word that ends here, word class. */
  readonly nodeCode: Uint16Array;
  readonly nodeChild: Uint32Array;
  readonly nodeWeight: Uint8Array;
  readonly nodeClass: Uint8Array;
  /** Weight of one tag after another, in weight units. */
  readonly transitions: Int32Array;
  /** Probability and share of right findings there, rising, for each kind of mention (`calibration.ts`). */
  readonly calibration: Float32Array;
  /** `rows * TAGS`. */
  readonly weights: Int8Array;
}

const MAGIC = 0x544e5a50;
const VERSION = 2;
const HEADER = 48;
/** Steps of the calibration curve. */
export const CALIBRATION_STEPS = 12;
export const CURVES = 8;

interface Layout {
  readonly offsets: readonly number[];
  readonly size: number;
}

function layout(nodes: number, rowBits: number): Layout {
  const sizes = [
    0x10000,
    nodes * 2,
    (nodes + 1) * 4,
    nodes,
    nodes,
    TAGS * TAGS * 4,
    CALIBRATION_STEPS * CURVES * 8,
    TAGS << rowBits,
  ];
  const offsets: number[] = [];
  let at = HEADER;
  for (const size of sizes) {
    offsets.push(at);
    at += (size + 7) & ~7;
  }
  return { offsets, size: at };
}

/** @throws TypeError when the bytes are not a model of this version. */
export function readModel(bytes: Uint8Array): TaggerModel {
  const aligned = bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes);
  const header = aligned.byteLength < HEADER ? null : new DataView(aligned.buffer, aligned.byteOffset, HEADER);
  if (header === null || header.getUint32(0, true) !== MAGIC || header.getUint32(4, true) !== VERSION)
    throw new TypeError('not a name tagger model');
  const rowBits = header.getUint32(8, true);
  const nodes = header.getUint32(12, true);
  if (rowBits < 8 || rowBits > 22 || nodes > 1 << 22 || layout(nodes, rowBits).size !== aligned.byteLength)
    throw new TypeError('a damaged name tagger model');
  const { offsets } = layout(nodes, rowBits);
  const { buffer } = aligned;
  const at = (section: number): number => aligned.byteOffset + offsets[section]!;
  return {
    rowBits,
    perUnit: header.getUint32(16, true),
    classes: new Uint8Array(buffer, at(0), 0x10000),
    nodeCode: new Uint16Array(buffer, at(1), nodes),
    nodeChild: new Uint32Array(buffer, at(2), nodes + 1),
    nodeWeight: new Uint8Array(buffer, at(3), nodes),
    nodeClass: new Uint8Array(buffer, at(4), nodes),
    transitions: new Int32Array(buffer, at(5), TAGS * TAGS),
    calibration: new Float32Array(buffer, at(6), CALIBRATION_STEPS * CURVES * 2),
    weights: new Int8Array(buffer, at(7), TAGS << rowBits),
  };
}

export function writeModel(model: TaggerModel): Uint8Array {
  const nodes = model.nodeCode.length;
  const { offsets, size } = layout(nodes, model.rowBits);
  const bytes = new Uint8Array(size);
  const header = new DataView(bytes.buffer);
  [MAGIC, VERSION, model.rowBits, nodes, model.perUnit].forEach((word, i) => header.setUint32(i * 4, word, true));
  const { classes, nodeCode, nodeChild, nodeWeight, nodeClass, transitions, calibration, weights } = model;
  [classes, nodeCode, nodeChild, nodeWeight, nodeClass, transitions, calibration, weights].forEach((section, i) =>
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), offsets[i]),
  );
  return bytes;
}
