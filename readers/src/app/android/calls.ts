import { Malformed } from '../errors.ts';
import type { Dex, MethodCode } from './dex.ts';
import { OP, payloadUnits, WIDTH } from './opcodes.ts';

/** A call of a watched method, with the constant arguments known at that place. */
export interface Call {
  readonly caller: string;
  readonly callerMethod: string;
  readonly owner: string;
  readonly name: string;
  /** Strings, class names and static fields passed in, as far as they are constants set in the same straight run. */
  readonly constants: readonly string[];
  /** Texts of the calling class, where its name is an obfuscator's. */
  readonly near?: readonly string[];
}

export interface CodeScan {
  readonly invokes: number;
  readonly calls: readonly Call[];
  /** Methods whose instructions could not be followed: packed or damaged code. */
  readonly brokenMethods: number;
}

/** Walks all code of a dex file. `watched` says which method references are of interest; asked once per reference. */
export function scanCode(dex: Dex, watched: (owner: string, name: string) => boolean): CodeScan {
  const interest = new Uint8Array(dex.methods);
  for (let i = 0; i < dex.methods; i++) {
    const { owner, name } = dex.methodRef(i);
    if (watched(owner, name)) interest[i] = 1;
  }
  const calls: Call[] = [];
  const renamed = new Map<string, Set<string>>();
  let invokes = 0;
  let brokenMethods = 0;
  for (const method of dex.code()) {
    try {
      const before = calls.length;
      invokes += walk(dex, method, interest, calls);
      if (calls.length > before && isRenamed(dex.className(method.classIndex)))
        renamed.set(outermost(dex.className(method.classIndex)), new Set());
    } catch (error) {
      if (!(error instanceof Malformed)) throw error;
      brokenMethods++;
    }
  }
  if (renamed.size === 0) return { invokes, calls, brokenMethods };
  for (const { classIndex, codeAt } of dex.code()) {
    const texts = renamed.get(outermost(dex.className(classIndex)));
    if (texts !== undefined) collectTexts(dex, codeAt, texts);
  }
  const textsOf = new Map([...renamed].map(([name, texts]) => [name, [...texts]]));
  return {
    invokes,
    calls: calls.map((call) => {
      const near = textsOf.get(outermost(call.caller));
      return near === undefined ? call : { ...call, near };
    }),
    brokenMethods,
  };
}

/** `a.b.C0`, `B.X`: a name an obfuscator gave. Real packages and classes are hardly ever this short throughout. */
function isRenamed(name: string): boolean {
  return /^(?:\w{1,3}\.)+\w{1,3}(?:\$\w{1,3})*$/.test(name);
}

/** A class with those inside it. */
const outermost = (name: string): string => name.split('$', 1)[0]!;

const MAX_NEAR = 500;

/** Strings a method names; code that cannot be followed names those before the fault. */
function collectTexts(dex: Dex, codeAt: number, into: Set<string>): void {
  const { view } = dex.bytes;
  try {
    const units = dex.bytes.u32(codeAt + 12);
    dex.bytes.need(codeAt + 16, units * 2);
    for (let at = 0; at < units && into.size < MAX_NEAR;) {
      const pc = codeAt + 16 + 2 * at;
      const unit = view.getUint16(pc, true);
      const op = unit & 0xff;
      if (op === OP.constString) into.add(dex.string(view.getUint16(pc + 2, true)));
      else if (op === OP.constStringJumbo) into.add(dex.string(view.getUint32(pc + 2, true)));
      at += op === OP.nop && unit !== 0 ? payload(view, pc, unit, units - at) : WIDTH[op]!;
    }
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
  }
}

/** Counts the invokes of one method; where a watched one stands, follows the constants and notes the call. */
function walk(dex: Dex, { classIndex, method, codeAt }: MethodCode, interest: Uint8Array, calls: Call[]): number {
  const { bytes } = dex;
  const units = bytes.u32(codeAt + 12);
  const start = codeAt + 16;
  bytes.need(start, units * 2);
  const { view } = bytes;
  let invokes = 0;
  for (let at = 0; at < units;) {
    const pc = start + 2 * at;
    const unit = view.getUint16(pc, true);
    const op = unit & 0xff;
    if (isInvoke(op)) {
      invokes++;
      if (interest[view.getUint16(pc + 2, true)] === 1) {
        const callee = dex.methodRef(view.getUint16(pc + 2, true));
        calls.push({
          caller: dex.className(classIndex),
          callerMethod: dex.methodRef(method).name,
          ...callee,
          constants: orAddress(constantsAt(dex, start, at, argumentsOf(view, pc, op)), dex, start, at, units),
        });
      }
    }
    const width = op === OP.nop && unit !== 0 ? payload(view, pc, unit, units - at) : WIDTH[op]!;
    at += width;
    if (at > units) throw new Malformed(`${bytes.what}: instruction past its method`);
  }
  return invokes;
}

/** The five kinds that name a method, plain and range. `invoke-polymorphic` and `invoke-custom` name a handle or call site. */
function isInvoke(op: number): boolean {
  return (
    (op >= OP.invokeVirtual && op <= OP.invokeInterface) ||
    (op >= OP.invokeVirtualRange && op <= OP.invokeInterfaceRange)
  );
}

function payload(view: DataView, pc: number, ident: number, unitsLeft: number): number {
  if (unitsLeft < 4) return 1;
  return payloadUnits(ident, view.getUint16(pc + 2, true), view.getUint32(pc + 4, true));
}

/** Registers passed: up to five named ones, or a range. */
function argumentsOf(view: DataView, pc: number, op: number): number[] {
  const count = view.getUint8(pc + 1);
  const first = view.getUint16(pc + 4, true);
  if (op >= OP.invokeVirtualRange) return Array.from({ length: count }, (_, i) => first + i);
  const all = [first & 15, (first >>> 4) & 15, (first >>> 8) & 15, first >>> 12, count & 15];
  return all.slice(0, count >>> 4);
}

/** What the registers hold at unit `end`, walking the method from its beginning and forgetting at every branch target. */
function constantsAt(dex: Dex, start: number, end: number, registers: readonly number[]): string[] {
  const { view } = dex.bytes;
  const held = new Map<number, Held>();
  const targets = branchTargets(view, start, end);
  let filled: (Held | undefined)[] | null = null;
  for (let at = 0; at < end;) {
    if (targets.has(at)) held.clear();
    const pc = start + 2 * at;
    const unit = view.getUint16(pc, true);
    const op = unit & 0xff;
    const to = unit >>> 8;
    if (op === OP.constString) held.set(to, dex.string(view.getUint16(pc + 2, true)));
    else if (op === OP.constStringJumbo) held.set(to, dex.string(view.getUint32(pc + 2, true)));
    else if (op === OP.constClass) held.set(to, dex.type(view.getUint16(pc + 2, true)));
    else if (op === OP.sgetObject) held.set(to, dex.fieldName(view.getUint16(pc + 2, true)));
    else if (op === OP.moveObject) move(held, to & 15, to >>> 4);
    else if (op === OP.moveObjectFrom16) move(held, to, view.getUint16(pc + 2, true));
    else if (op === OP.newArray) held.set(to & 15, []);
    else if (op === OP.aputObject) put(held, view.getUint8(pc + 2), to);
    else if (op === OP.filledNewArray) filled = argumentsOf(view, pc, op).map((register) => held.get(register));
    else if (op === OP.moveResultObject && filled !== null)
      held.set(
        to,
        filled.flatMap((value) => value ?? []),
      );
    else for (const register of written(op, to)) held.delete(register);
    if (op !== OP.filledNewArray) filled = null;
    at += op === OP.nop && unit !== 0 ? payload(view, pc, unit, end - at) : WIDTH[op]!;
  }
  return registers.flatMap((register) => held.get(register) ?? []);
}

/**
 * Content addresses are often parsed or built on before they are passed: where no argument is one, the last named before
 * the call stands in for it, or else all that the method names.
 */
function orAddress(constants: string[], dex: Dex, start: number, call: number, units: number): string[] {
  if (constants.some(isAddress)) return constants;
  const { view } = dex.bytes;
  const after = new Set<string>();
  let before: string | null = null;
  for (let at = 0; at < units;) {
    const pc = start + 2 * at;
    const unit = view.getUint16(pc, true);
    const op = unit & 0xff;
    const named =
      op === OP.constString
        ? dex.string(view.getUint16(pc + 2, true))
        : op === OP.sgetObject
          ? dex.fieldName(view.getUint16(pc + 2, true))
          : '';
    if (isAddress(named))
      if (at < call) before = named;
      else after.add(named);
    at += op === OP.nop && unit !== 0 ? payload(view, pc, unit, units - at) : WIDTH[op]!;
  }
  return [...constants, ...(before === null ? after : [before])];
}

function isAddress(text: string): boolean {
  return text.startsWith('content://') || text.endsWith('_URI');
}

/** A constant, or the constants put into an array: permissions are asked for as an array of names. */
type Held = string | string[];

function put(held: Map<number, Held>, array: number, from: number): void {
  const into = held.get(array);
  const value = held.get(from);
  if (Array.isArray(into) && typeof value === 'string') into.push(value);
}

function move(held: Map<number, Held>, to: number, from: number): void {
  const value = held.get(from);
  if (value === undefined) held.delete(to);
  else held.set(to, value);
}

/** Registers an instruction of no interest overwrites. Stores, tests, returns and invokes write none. */
function written(op: number, to: number): readonly number[] {
  const wide = op >= 0x16 && op <= 0x19;
  if (op === 0x12 || op === 0x01 || op === 0x04 || op === 0x20 || op === 0x21 || op === 0x23) return [to & 15];
  if (op >= 0x52 && op <= 0x58) return op === 0x53 ? [to & 15, (to & 15) + 1] : [to & 15];
  if ((op >= 0x7b && op <= 0x8f) || (op >= 0xb0 && op <= 0xd7)) return [to & 15, (to & 15) + 1];
  if ((op >= 0x02 && op <= 0x0d) || (op >= 0x13 && op <= 0x1f) || op === 0x22) return wide ? [to, to + 1] : [to];
  if ((op >= 0x2d && op <= 0x31) || (op >= 0x44 && op <= 0x4a) || (op >= 0x60 && op <= 0x66))
    return op === 0x45 || op === 0x61 ? [to, to + 1] : [to];
  if ((op >= 0x90 && op <= 0xaf) || (op >= 0xd8 && op <= 0xe2)) return [to, to + 1];
  return [];
}

function branchTargets(view: DataView, start: number, end: number): Set<number> {
  const targets = new Set<number>();
  for (let at = 0; at < end;) {
    const pc = start + 2 * at;
    const unit = view.getUint16(pc, true);
    const op = unit & 0xff;
    if (op === 0x28) targets.add(at + ((unit << 16) >> 24));
    else if (op === 0x29 || (op >= 0x38 && op <= 0x3d)) targets.add(at + view.getInt16(pc + 2, true));
    else if (op === 0x2a) targets.add(at + view.getInt32(pc + 2, true));
    else if (op >= 0x32 && op <= 0x37) targets.add(at + view.getInt16(pc + 2, true));
    at += op === OP.nop && unit !== 0 ? payload(view, pc, unit, end - at) : WIDTH[op]!;
  }
  return targets;
}
