import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { fileSource } from '../index.ts';
import { missing } from '../../test-kit/missing.ts';
import { inChunks, outline, readAll, readBytes, replacing, rewriteAll, rewriteBytes } from '../../test-kit/read-all.ts';

const folder = mkdtempSync(join(tmpdir(), 'archive-'));
after(() => rmSync(folder, { recursive: true }));

const run = (command: string, ...args: string[]) => execFileSync(command, args, { cwd: folder });
const python = (code: string) => run('python3', '-c', code);
const read = (name: string) => readFileSync(join(folder, name));

writeFileSync(join(folder, 'note.txt'), '电话 13800138000\n');
writeFileSync(join(folder, 'list.csv'), 'name,phone,city\n甲,13800138000,京\n乙,13900139000,沪\n');

describe('archives', { skip: missing('zip', 'unzip', 'tar', 'gzip', 'python3') }, () => {
  const members = ['note.txt', '电话 13800138000\n', 'list.csv'];

  test('zip, gzip and tar made by their own tools', async () => {
    run('zip', '-q', 'plain.zip', 'note.txt', 'list.csv');
    run('tar', '-cf', 'plain.tar', 'note.txt', 'list.csv');
    run('tar', '--format=pax', '-czf', 'plain.tgz', 'note.txt', 'list.csv');
    for (const name of ['plain.zip', 'plain.tar', 'plain.tgz']) {
      const { records, problems, failed } = await readAll(fileSource(join(folder, name)));
      assert.deepEqual([problems, failed], [[], null], name);
      assert.deepEqual(outline(records).slice(0, 3), members, name);
      assert.deepEqual(records.at(-1)?.place.inside?.at(-1), 'list.csv');
      assert.equal(outline(records).at(-1), 'list.csv: 乙|13900139000|沪');
    }
    run('gzip', '-k', 'note.txt');
    assert.deepEqual(outline((await readAll(fileSource(join(folder, 'note.txt.gz')))).records), ['电话 13800138000\n']);
  });

  test('a tree of archives is read through, by content whatever the names say', async () => {
    run('zip', '-q', 'inner.zip', 'note.txt');
    writeFileSync(join(folder, 'misnamed.pdf'), gzipSync(read('inner.zip')));
    run('tar', '-czf', 'outer.dat', 'misnamed.pdf');
    const { records, problems } = await readAll(fileSource(join(folder, 'outer.dat')));
    assert.deepEqual(problems, []);
    const text = records.at(-1)!;
    assert.equal(outline([text])[0], '电话 13800138000\n');
    assert.deepEqual(text.place.inside, ['outer.dat', 'misnamed.pdf', 'misnamed.pdf', 'note.txt']);
  });

  test('members written back: same tools open the copy and the old value is nowhere', async () => {
    for (const name of ['plain.zip', 'plain.tar', 'plain.tgz']) {
      const copy = await rewriteAll(fileSource(join(folder, name)), replacing('13800138000', '***'));
      const again = await readBytes(name, copy);
      assert.ok(outline(again.records).includes('list.csv: 甲|***|京'));
      assert.ok(!JSON.stringify(again.records).includes('13800138000'));
      writeFileSync(join(folder, 'copy'), copy);
      const witness = name.endsWith('zip')
        ? run('unzip', '-p', 'copy', 'note.txt')
        : run('tar', '-xOf', 'copy', 'note.txt');
      assert.equal(witness.toString(), '电话 ***\n');
    }
    assert.deepEqual(await rewriteBytes('plain.tar', read('plain.tar')), read('plain.tar'));
  });

  test('names: GBK without a flag, UTF-8 with and without, long ones in GNU and pax headers', async () => {
    python(`
import zipfile
class Raw(zipfile.ZipInfo):
    def _encodeFilenameFlags(self):
        return self.filename.encode('gbk'), 0
with zipfile.ZipFile('gbk.zip', 'w') as z:
    z.writestr(Raw('名单/身份证.txt'), 'x1')
    z.writestr(zipfile.ZipInfo('名单/二.txt'), 'x2')
`);
    const { records } = await readAll(fileSource(join(folder, 'gbk.zip')));
    assert.deepEqual(outline(records), ['名单/身份证.txt', 'x1', '名单/二.txt', 'x2']);
    const long = `${'长名'.repeat(40)}.txt`;
    python(`
import tarfile, io
for f, name in ((tarfile.GNU_FORMAT, 'gnu.tar'), (tarfile.PAX_FORMAT, 'pax.tar')):
    with tarfile.open(name, 'w', format=f) as t:
        i = tarfile.TarInfo('${long}'); i.size = 2; t.addfile(i, io.BytesIO(b'ok'))
`);
    for (const name of ['gnu.tar', 'pax.tar']) {
      const found = await readAll(fileSource(join(folder, name)));
      assert.deepEqual(outline(found.records), [long, 'ok'], name);
      const copy = await rewriteBytes(name, read(name), replacing('长名', '短'));
      assert.deepEqual(outline((await readBytes(name, copy)).records), [`${'短'.repeat(40)}.txt`, 'ok'], name);
      writeFileSync(join(folder, 'copy.tar'), copy);
      assert.equal(
        run('tar', '-tf', 'copy.tar', '--quoting-style=literal').toString().trim(),
        `${'短'.repeat(40)}.txt`,
      );
    }
  });

  test('zip64, data descriptors and stored members', async () => {
    python(`
import zipfile, io, sys
class Pipe(io.RawIOBase):
    def __init__(self, f): self.f = f
    def writable(self): return True
    def write(self, b): return self.f.write(b)
with open('piped.zip', 'wb') as f, zipfile.ZipFile(Pipe(f), 'w', zipfile.ZIP_DEFLATED) as z:
    with z.open('a.txt', 'w', force_zip64=True) as m: m.write(b'alpha')
    z.writestr(zipfile.ZipInfo('b.txt'), 'beta')
`);
    const { records, problems } = await readAll(fileSource(join(folder, 'piped.zip')));
    assert.deepEqual([outline(records), problems], [['a.txt', 'alpha', 'b.txt', 'beta'], []]);
  });

  test('encrypted members are told and the rest is read; a copy is refused', async () => {
    run('zip', '-q', 'mixed.zip', 'list.csv');
    run('zip', '-q', '-P', 'secret', 'mixed.zip', 'note.txt');
    const { records, problems } = await readAll(fileSource(join(folder, 'mixed.zip')));
    assert.deepEqual(
      problems.map(({ code, place }) => [code, place.inside]),
      [['PZ_READ_ENCRYPTED', ['note.txt']]],
    );
    assert.equal(records.filter((record) => record.kind === 'row').length, 3);
    await assert.rejects(rewriteAll(fileSource(join(folder, 'mixed.zip'))), { code: 'PZ_READ_ENCRYPTED' });
  });

  test('bombs end by ratio, depth, count and total', async () => {
    python(`
import zipfile
with zipfile.ZipFile('bomb.zip', 'w', zipfile.ZIP_DEFLATED) as z:
    with z.open('zeros.txt', 'w') as m:
        for _ in range(70): m.write(b'0' * (1 << 20))
`);
    const ratio = await readAll(fileSource(join(folder, 'bomb.zip')));
    assert.deepEqual(
      ratio.problems.map(({ code }) => code),
      ['PZ_READ_BOMB'],
    );

    let nested: Uint8Array = Buffer.from('deep');
    for (let i = 0; i < 12; i++) nested = gzipSync(nested);
    assert.deepEqual(
      (await readBytes('deep.gz', nested)).problems.map(({ code }) => code),
      ['PZ_READ_TOO_DEEP'],
    );

    const count = await readAll(fileSource(join(folder, 'plain.zip')), { limits: { members: 1 } });
    assert.equal(count.failed, 'PZ_READ_TOO_MANY');
    const total = await readAll(fileSource(join(folder, 'plain.zip')), { limits: { totalBytes: 30 } });
    assert.equal(total.failed, 'PZ_READ_TOO_LARGE');
  });

  test('a name that leads out is shown, and never written', async () => {
    python(`
import zipfile
with zipfile.ZipFile('slip.zip', 'w') as z: z.writestr('../../evil.txt', 'here')
`);
    const { records } = await readAll(fileSource(join(folder, 'slip.zip')));
    assert.deepEqual(outline(records), ['../../evil.txt', 'here']);
    await assert.rejects(rewriteAll(fileSource(join(folder, 'slip.zip'))), { code: 'PZ_READ_UNSAFE_NAME' });
  });

  test('cut off or damaged anywhere: an error with a code, never another', async () => {
    for (const name of ['plain.zip', 'plain.tar', 'plain.tgz', 'note.txt.gz']) {
      const whole = read(name);
      const seed = { state: 7 };
      const random = (below: number) => (seed.state = (seed.state * 48_271) % 2_147_483_647) % below;
      for (let i = 0; i < 120; i++) {
        const bytes = Buffer.from(whole);
        for (let hits = 0; hits <= random(4); hits++) bytes[random(bytes.length)] = random(256);
        await readBytes(name, i % 2 === 0 ? bytes : bytes.subarray(0, random(bytes.length)));
      }
    }
    const cut = await readBytes('plain.zip', read('plain.zip').subarray(0, 200));
    assert.equal(cut.failed, 'PZ_READ_TRUNCATED');
    const half = await readBytes('plain.tar', read('plain.tar').subarray(0, 600));
    assert.equal(half.problems[0]?.code ?? half.failed, 'PZ_READ_TRUNCATED');
    const gz = gzipSync(Buffer.from('line of text\n'.repeat(20_000)));
    const torn = await readBytes('log.gz', gz.subarray(0, gz.length - 30));
    assert.deepEqual(
      torn.problems.map(({ code }) => code),
      ['PZ_READ_TRUNCATED'],
    );
  });

  test('a tar that arrives a byte at a time is the same tar', async () => {
    const [whole, slow] = await Promise.all([
      readAll(fileSource(join(folder, 'plain.tar'))),
      readAll(inChunks('plain.tar', read('plain.tar'), 1)),
    ]);
    assert.deepEqual(slow.records, whole.records);
  });

  test('what cannot be written back stops the copy of everything around it', async () => {
    const sealed = Buffer.from('7z\u00bc\u00af\u0027\u001c....', 'latin1');
    writeFileSync(join(folder, 'sealed.7z'), sealed);
    run('zip', '-q', 'holds.zip', 'note.txt', 'sealed.7z');
    run('tar', '-cf', 'holds.tar', 'note.txt', 'sealed.7z');
    for (const bytes of [gzipSync(sealed), read('holds.zip'), read('holds.tar'), gzipSync(read('holds.tar'))])
      await assert.rejects(rewriteBytes('a', bytes), { code: 'PZ_READ_NO_REWRITE' });
  });

  test('formats that are named and refused', async () => {
    const heads = {
      '7z\u00bc\u00af\u0027\u001c': 'PZ_READ_7Z',
      'Rar!\u001a\u0007\u0001\u0000': 'PZ_READ_RAR',
      '\u00fd7zXZ\u0000': 'PZ_READ_COMPRESSED',
    };
    for (const [head, code] of Object.entries(heads))
      assert.equal((await readBytes('x.zip', Buffer.from(`${head}rest`, 'latin1'))).failed, code);
  });
});
