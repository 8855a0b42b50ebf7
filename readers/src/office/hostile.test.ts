import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { unzipSync } from 'fflate';
import { deflateSync } from 'node:zlib';
import { PzError } from '@pingzhang/engine/model';
import { DEFAULT_LIMITS } from '../limits.ts';
import { readSource, rewriteSource } from '../read.ts';
import { bufferSource } from '../source.ts';
import { docxOf, readAll, xlsxOf, zipOf } from './testing.test.ts';
import { pdfOf } from './pdf/testing.test.ts';

const code = (expected: string) => (error: unknown) => {
  assert.ok(error instanceof PzError, String(error));
  assert.equal(error.code, expected);
  return true;
};

test('entities are not expanded, and markup nested without end is refused', async () => {
  const laughs = `<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><w:document xmlns:w="w"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`;
  await assert.rejects(readAll('a.docx', docxOf('', { 'word/document.xml': laughs })), code('PZ_READ_CORRUPT'));
  const external = '<!DOCTYPE a SYSTEM "file:///etc/hostname"><w:document xmlns:w="w"><w:body/></w:document>';
  await readAll('a.docx', docxOf('', { 'word/document.xml': external }));
  await assert.rejects(readAll('a.docx', docxOf('<w:p>'.repeat(5000))), code('PZ_READ_TOO_DEEP'));
});

test('a part that inflates without end, too many parts and a part that is missing are refused', async () => {
  const blanks = ' '.repeat(1 << 20);
  const limits = { totalBytes: 1 << 19 };
  const read = async (content: Uint8Array, more: object): Promise<void> => {
    for await (const _ of readSource(bufferSource('a.xlsx', content), { limits: { ...DEFAULT_LIMITS, ...more } }));
  };
  await assert.rejects(read(xlsxOf(blanks), limits), code('PZ_READ_TOO_LARGE'));
  await assert.rejects(read(xlsxOf(''), { members: 3 }), code('PZ_READ_TOO_MANY'));
  const lone = zipOf({ '[Content_Types].xml': '<Types/>', 'word/other.xml': '<a/>' });
  await assert.rejects(readAll('a.docx', lone), code('PZ_READ_CORRUPT'));
});

test('a pdf that inflates without end is refused before it is parsed', async () => {
  // Small streams are not looked at; this one is 24 KiB packed.
  const bomb = pdfOf('', { stream: deflateSync(Buffer.alloc(24 << 20)), filter: 'FlateDecode' });
  const read = async (): Promise<void> => {
    for await (const _ of readSource(bufferSource('a.pdf', bomb), { limits: { memberBytes: 1 << 20 } }));
  };
  await assert.rejects(read(), code('PZ_READ_BOMB'));
});

test('protected and old documents say what they are', async () => {
  const { CFB } = await import('@e965/xlsx');
  const compound = (entry: string): Uint8Array => {
    const file = CFB.utils.cfb_new();
    CFB.utils.cfb_add(file, entry, Buffer.alloc(16));
    return Uint8Array.from(CFB.write(file, { type: 'buffer' }) as Buffer);
  };
  await assert.rejects(readAll('a.xlsx', compound('/EncryptedPackage')), code('PZ_READ_ENCRYPTED'));
  await assert.rejects(readAll('a.doc', compound('/WordDocument')), code('PZ_READ_LEGACY_OFFICE'));
});

/** A small generator, so that the same damage is done on every machine. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function damaged(content: Uint8Array, random: () => number): Uint8Array {
  const copy = Uint8Array.from(content);
  const way = random();
  if (way < 0.15) return copy.subarray(0, Math.floor(random() * copy.length));
  for (let count = 1 + Math.floor(random() * 12); count > 0; count--) {
    const at = Math.floor(random() * copy.length);
    if (way < 0.7) copy[at] = Math.floor(random() * 256);
    else copy.copyWithin(at, Math.floor(random() * copy.length), Math.floor(random() * copy.length));
  }
  return copy;
}

const SAMPLES: { [name: string]: () => Uint8Array } = {
  'a.docx': () =>
    docxOf('<w:p><w:r><w:t>电话13911110001</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>'),
  'a.xlsx': () => xlsxOf('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>1</v></c></row>', '<si><t>甲</t></si>'),
  'a.xls': () => readFileSync(new URL('./fixtures/roster.xls', import.meta.url)),
  'a.pdf': () => pdfOf('BT /F 12 Tf 72 700 Td (call 13911110001) Tj ET'),
};

for (const [name, sample] of Object.entries(SAMPLES)) {
  test(`damage to ${name} ends in records or in an error of ours`, async () => {
    const random = generator(20_261_121);
    const content = sample();
    const limits = { memberBytes: 8 << 20, totalBytes: 32 << 20, milliseconds: 2000 };
    // Each workbook of the old kind takes a thread, and one in some forty a whole time limit.
    const rounds = name === 'a.xls' ? 12 : 150;
    for (let round = 0; round < rounds; round++) {
      const source = bufferSource(name, damaged(content, random));
      const records = readSource(source, { limits });
      const copy = rewriteSource(source, (record) => (record.kind === 'text' ? [{ start: 0, end: 1, text: '' }] : []), {
        limits,
      });
      for (const run of round % 3 === 0 && name !== 'a.xls' ? [records, copy] : [records]) {
        try {
          for await (const _ of run);
        } catch (error) {
          assert.ok(error instanceof PzError, `round ${round}: ${String((error as Error).stack)}`);
          assert.notEqual(error.code, 'PZ_READ_FAILED', `round ${round}: ${String((error.cause as Error)?.stack)}`);
        }
      }
    }
  });
}

test('damage inside the parts of a package, which its checksums do not catch, ends as well', async () => {
  const random = generator(7);
  for (const name of ['a.docx', 'a.xlsx']) {
    const parts = unzipSync((SAMPLES[name] as () => Uint8Array)());
    const names = Object.keys(parts);
    for (let round = 0; round < 150; round++) {
      const victim = names[Math.floor(random() * names.length)] as string;
      const content = zipOf({ ...parts, [victim]: damaged(parts[victim] as Uint8Array, random) });
      try {
        for await (const _ of rewriteSource(bufferSource(name, content), () => []));
      } catch (error) {
        assert.ok(error instanceof PzError, `round ${round}: ${String((error as Error).stack)}`);
        assert.notEqual(error.code, 'PZ_READ_FAILED', `round ${round}: ${String((error.cause as Error)?.stack)}`);
      }
    }
  }
});
