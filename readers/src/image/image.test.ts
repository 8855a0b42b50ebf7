import assert from 'node:assert/strict';
import test from 'node:test';
import type { PzError, Record } from '@pingzhang/engine/model';
import { readSource } from '../read.ts';
import { bufferSource } from '../source.ts';
import { imageFacts } from './containers.ts';
import { exifNotes } from './exif.ts';

type Field = readonly [tag: number, type: number, value: Buffer | number];

/** A TIFF block of the directories given; a number in `value` is written as it is, bytes are put behind. */
function tiff(little: boolean, directories: readonly (readonly Field[])[]): Buffer {
  const sizes = directories.map((fields) => 2 + fields.length * 12 + 4);
  const starts = sizes.map((_, index) => 8 + sizes.slice(0, index).reduce((sum, size) => sum + size, 0));
  const tail: Buffer[] = [];
  let end = 8 + sizes.reduce((sum, size) => sum + size, 0);
  const out = Buffer.alloc(end);
  const u16 = (value: number, at: number): number =>
    little ? out.writeUInt16LE(value, at) : out.writeUInt16BE(value, at);
  const u32 = (value: number, at: number): number =>
    little ? out.writeUInt32LE(value, at) : out.writeUInt32BE(value, at);
  out.write(little ? 'II' : 'MM', 0, 'latin1');
  u16(42, 2);
  u32(8, 4);
  directories.forEach((fields, index) => {
    const start = starts[index] as number;
    u16(fields.length, start);
    fields.forEach(([tag, type, value], row) => {
      const at = start + 2 + row * 12;
      u16(tag, at);
      u16(type, at + 2);
      if (typeof value === 'number') {
        u32(1, at + 4);
        // A directory is named by its number here and by its place in the block.
        u32(starts[value] as number, at + 8);
        return;
      }
      u32(type === 5 ? value.length / 8 : value.length, at + 4);
      if (value.length <= 4) value.copy(out, at + 8);
      else {
        u32(end, at + 8);
        tail.push(value);
        end += value.length;
      }
    });
  });
  return Buffer.concat([out, ...tail]);
}

function rationals(little: boolean, ...values: readonly number[]): Buffer {
  const out = Buffer.alloc(values.length * 8);
  values.forEach((value, index) => {
    const [top, bottom] = [Math.round(value * 10_000), 10_000];
    if (little) out.writeUInt32LE(bottom, out.writeUInt32LE(top, index * 8));
    else out.writeUInt32BE(bottom, out.writeUInt32BE(top, index * 8));
  });
  return out;
}

function block(little: boolean): Buffer {
  const gps: Field[] = [
    [1, 2, Buffer.from('N\0')],
    [2, 5, rationals(little, 31, 13, 49.5)],
    [3, 2, Buffer.from('W\0')],
    [4, 5, rationals(little, 121, 28, 25.32)],
  ];
  return tiff(little, [
    [
      [0x013b, 2, Buffer.from('测试甲\0')],
      [0x8825, 4, 2],
      [0x8769, 4, 1],
    ],
    [[0xa430, 2, Buffer.from('乙的相机\0')]],
    gps,
  ]);
}

test('Exif gives words and position in both byte orders, and damage gives less', () => {
  for (const little of [true, false]) {
    const notes = exifNotes(block(little));
    const byLabel = new Map(notes.map(({ label, text }) => [label, text]));
    assert.equal(byLabel.get('Artist'), '测试甲');
    assert.equal(byLabel.get('CameraOwnerName'), '乙的相机');
    assert.equal(byLabel.get('GPS'), '31.230417,-121.473700');
  }
  const whole = block(true);
  for (let length = 0; length < whole.length; length++) exifNotes(whole.subarray(0, length));
  for (let at = 0; at < whole.length; at++) {
    const broken = Buffer.from(whole);
    broken[at] = 0xff;
    exifNotes(broken);
  }
});

test('a jpeg shows its notes before its picture is looked at', async () => {
  const exif = Buffer.concat([Buffer.from('Exif\0\0'), block(false)]);
  const segment = (marker: number, body: Buffer): Buffer => {
    const head = Buffer.from([0xff, marker, 0, 0]);
    head.writeUInt16BE(body.length + 2, 2);
    return Buffer.concat([head, body]);
  };
  const jpeg = Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe1, exif),
    segment(0xe1, Buffer.from('http://ns.adobe.com/xap/1.0/\0<x:a creator="测试丙"><b>词</b></x:a>')),
    segment(0xfe, Buffer.from('备注')),
    segment(0xc0, Buffer.from([8, 0, 4, 0, 4, 1, 1, 0x11, 0])),
    Buffer.alloc(32),
  ]);
  const facts = imageFacts(jpeg);
  assert.deepEqual([facts?.width, facts?.height], [4, 4]);
  const records: Record[] = [];
  for await (const record of readSource(bufferSource('a.jpg', jpeg))) records.push(record);
  assert.deepEqual(
    records.map((record) => record.kind === 'text' && record.label),
    ['Artist', 'GPS', 'CameraOwnerName', 'XMP', 'comment'],
  );
  assert.ok(records.every((record) => record.place.hidden));
});

test('a png shows its texts; a length past the end is damage, and a picture too large is refused', async () => {
  const chunk = (type: string, body: Buffer): Buffer => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(body.length, 0);
    head.write(type, 4, 'latin1');
    return Buffer.concat([head, body, Buffer.alloc(4)]);
  };
  const header = (width: number): Buffer => {
    const body = Buffer.alloc(13);
    body.writeUInt32BE(width, 0);
    body.writeUInt32BE(width, 4);
    return chunk('IHDR', body);
  };
  const start = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  const small = Buffer.concat([start, header(4), chunk('iTXt', Buffer.from('Author\0\0\0\0\0测试丁'))]);
  assert.deepEqual(imageFacts(small)?.notes, [{ label: 'Author', text: '测试丁' }]);
  const refused = async (content: Buffer): Promise<string> => {
    try {
      for await (const _ of readSource(bufferSource('a.png', content)));
    } catch (error) {
      return (error as PzError).code;
    }
    return 'read';
  };
  assert.equal(await refused(Buffer.concat([start, header(100_000)])), 'PZ_READ_TOO_LARGE');
  assert.equal(await refused(start), 'PZ_READ_CORRUPT');
});
