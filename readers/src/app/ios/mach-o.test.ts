import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMachO } from './mach-o.ts';

/** An image with one segment of two sections: names of classes, and the list of as many pointers. */
function image(wide: boolean, names: readonly string[]): Uint8Array {
  const header = wide ? 32 : 28;
  const [segment, sectionSize] = wide ? [72, 80] : [56, 68];
  const text = Buffer.from(names.map((name) => `${name}\0`).join(''));
  const at = header + segment + 2 * sectionSize;
  const data = Buffer.alloc(at + text.length);
  data.writeUInt32LE(wide ? 0xfeedfacf : 0xfeedface, 0);
  data.writeUInt32LE(1, 16);
  data.writeUInt32LE(wide ? 0x19 : 0x01, header);
  data.writeUInt32LE(at - header, header + 4);
  data.writeUInt32LE(2, header + (wide ? 64 : 48));
  const section = (index: number, name: string, size: number): void => {
    const place = header + segment + index * sectionSize;
    data.write(name, place, 'latin1');
    if (wide) data.writeBigUInt64LE(BigInt(size), place + 40);
    else data.writeUInt32LE(size, place + 36);
    data.writeUInt32LE(at, place + (wide ? 48 : 40));
  };
  section(0, '__objc_classname', text.length);
  section(1, '__objc_classlist', names.length * (wide ? 8 : 4));
  text.copy(data, at);
  return data;
}

test('classes linked into a program are told, in images of 64 and of 32 bits', () => {
  for (const wide of [true, false]) {
    const { classes, classCount } = readMachO(image(wide, ['WXApi', 'QHLedger', '\u0001\u0012']), 'program');
    assert.deepEqual([classes, classCount], [['WXApi', 'QHLedger'], 3]);
  }
});
