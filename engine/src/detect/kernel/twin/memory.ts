// Linear memory of the twin, laid out as the kernel's: `layout.ts` beside this folder says where things are.

let bytes = new Uint8Array(0);
let halves = new Uint16Array(0);
let words = new Int32Array(0);

export let foldAt: number = 0;
export let traitAt: number = 0;
export let byteAt: number = 0;
export let areaAt: number = 0;
export let prefixAt: number = 0;
export let issuerAt: number = 0;
export let provinceAt: number = 0;
export let usccAt: number = 0;
export let vinAt: number = 0;
export let listAt: number = 0;
export let workAt: number = 0;
export let spanAt: number = 0;
export let spanLimit: number = 0;
export let symbolAt: number = 0;
export let childAt: number = 0;
export let flagAt: number = 0;
export let unitsAt: number = 0;
export let pairAt: number = 0;
export let twoAt: number = 0;
export let threeAt: number = 0;
export let fourAt: number = 0;
export let slotsAt: number = 0;
export let payloadAt: number = 0;
export let pulledAt: number = 0;
export let kindAt: number = 0;
export let labelAt: number = 0;
export let labelLimit: number = 0;
export let interestAt: number = 0;
/** Where the text at hand begins and ends: nothing is seen beyond. */
export let textStart: number = 0;
export let textEnd: number = 0;

export function attach(buffer: ArrayBuffer): void {
  if (bytes.buffer === buffer) return;
  bytes = new Uint8Array(buffer);
  halves = new Uint16Array(buffer);
  words = new Int32Array(buffer);
}

/** `at`: the address of a table of addresses, in the order of `layout.ts`. */
export function configure(at: number): void {
  foldAt = get32(at);
  traitAt = get32(at + 4);
  byteAt = get32(at + 8);
  areaAt = get32(at + 12);
  prefixAt = get32(at + 16);
  issuerAt = get32(at + 20);
  provinceAt = get32(at + 24);
  usccAt = get32(at + 28);
  vinAt = get32(at + 32);
  listAt = get32(at + 36);
  workAt = get32(at + 40);
  spanAt = get32(at + 44);
  spanLimit = get32(at + 48);
  symbolAt = get32(at + 52);
  childAt = get32(at + 56);
  flagAt = get32(at + 60);
  unitsAt = get32(at + 64);
  pairAt = get32(at + 68);
  twoAt = get32(at + 72);
  threeAt = get32(at + 76);
  fourAt = get32(at + 80);
  slotsAt = get32(at + 84);
  payloadAt = get32(at + 88);
  pulledAt = get32(at + 92);
  kindAt = get32(at + 96);
  labelAt = get32(at + 100);
  labelLimit = get32(at + 104);
  interestAt = get32(at + 108);
}

export function setText(start: number, end: number): void {
  textStart = start;
  textEnd = end;
}

export function get8(at: number): number {
  return bytes[at]!;
}

export function get16(at: number): number {
  return halves[at >> 1]!;
}

export function get32(at: number): number {
  return words[at >> 2]!;
}

export function set8(at: number, value: number): void {
  bytes[at] = value;
}

export function set32(at: number, value: number): void {
  words[at >> 2] = value;
}
