// Addresses in linear memory, as `engine/src/detect/kernel/room.ts` lays it out.

export let foldAt: i32 = 0;
export let traitAt: i32 = 0;
export let byteAt: i32 = 0;
export let areaAt: i32 = 0;
export let prefixAt: i32 = 0;
export let issuerAt: i32 = 0;
export let provinceAt: i32 = 0;
export let usccAt: i32 = 0;
export let vinAt: i32 = 0;
export let listAt: i32 = 0;
export let workAt: i32 = 0;
export let spanAt: i32 = 0;
export let spanLimit: i32 = 0;
export let symbolAt: i32 = 0;
export let childAt: i32 = 0;
export let flagAt: i32 = 0;
export let unitsAt: i32 = 0;
export let pairAt: i32 = 0;
export let twoAt: i32 = 0;
export let threeAt: i32 = 0;
export let fourAt: i32 = 0;
export let slotsAt: i32 = 0;
export let payloadAt: i32 = 0;
export let pulledAt: i32 = 0;
export let kindAt: i32 = 0;
export let labelAt: i32 = 0;
export let labelLimit: i32 = 0;
export let interestAt: i32 = 0;
/** Where the text at hand begins and ends: zeros stand around it. */
export let textStart: i32 = 0;
export let textEnd: i32 = 0;

/** `at`: the address of a table of addresses. */
export function configure(at: i32): void {
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

export function setText(start: i32, end: i32): void {
  textStart = start;
  textEnd = end;
}

@inline
export function get8(at: i32): i32 {
  return <i32>load<u8>(at);
}

@inline
export function get16(at: i32): i32 {
  return <i32>load<u16>(at);
}

@inline
export function get32(at: i32): i32 {
  return load<i32>(at);
}

@inline
export function set8(at: i32, value: i32): void {
  store<u8>(at, <u8>value);
}

@inline
export function set32(at: i32, value: i32): void {
  store<i32>(at, value);
}
