import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { missing } from '../../test-kit/missing.ts';
import { inChunks, outline, readAll, readBytes, replacing, rewriteBytes } from '../../test-kit/read-all.ts';

/** A message as Python's own mail library writes it. */
function message(code: string): Buffer {
  return execFileSync('python3', [
    '-c',
    `import sys\nfrom email.message import EmailMessage\nfrom email import policy\nm = EmailMessage(policy=policy.SMTP)\n${code}\nsys.stdout.buffer.write(m.as_bytes())`,
  ]);
}

const LETTER = `
m['From'] = '张三 <zhang@example.cn>'
m['To'] = 'li@example.cn'
m['Subject'] = '关于电话 13800138000 的更正，请尽快回复并转告其他同事知悉'
m.set_content('电话：13800138000\\n谢谢\\n', charset='gb18030', cte='base64')
m.add_alternative('<p>电话：<b>13800138000</b></p>', subtype='html', cte='quoted-printable')
m.add_attachment('name,phone,x\\n甲,13800138000,1\\n乙,2,3\\n'.encode('gbk'), maintype='application', subtype='octet-stream', filename='名单.csv')
`;

const skip = missing('python3');

test('mail: fields, bodies in their charsets, attachments as members', { skip }, async () => {
  const { records, problems, failed } = await readBytes('a.eml', message(LETTER));
  assert.deepEqual([problems, failed], [[], null]);
  const lines = outline(records);
  for (const line of [
    'From=张三 <zhang@example.cn>',
    'Subject=关于电话 13800138000 的更正，请尽快回复并转告其他同事知悉',
    '电话：13800138000\r\n谢谢\r\n',
    '电话：13800138000',
    '名单.csv: 甲|13800138000|1',
  ])
    assert.ok(lines.includes(line), `${line} in ${JSON.stringify(lines)}`);
  assert.deepEqual(records.at(-1)!.place, {
    file: 'a.eml',
    inside: ['名单.csv'],
    part: '2',
    row: 3,
    line: 3,
    offset: 29,
  });
});

test('mail: written back, another program reads the new values and the old one is nowhere', { skip }, async () => {
  const original = message(LETTER);
  assert.deepEqual(await rewriteBytes('a.eml', original), original);
  const copy = await rewriteBytes('a.eml', original, replacing('13800138000', '138****8000'));
  const { records } = await readBytes('a.eml', copy);
  assert.equal(outline(records).filter((line) => line.includes('138****8000')).length, 4);
  const witness = execFileSync(
    'python3',
    [
      '-c',
      `import sys, email\nfrom email import policy\nm = email.message_from_bytes(sys.stdin.buffer.read(), policy=policy.default)\nprint(m['Subject'])\nfor p in m.walk():\n  if not p.is_multipart(): print(p.get_content() if p.get_content_maintype() == 'text' else p.get_content().decode('gbk'))`,
    ],
    { input: copy, env: { ...process.env, PYTHONIOENCODING: 'utf-8' } },
  ).toString();
  assert.ok(!witness.includes('13800138000'));
  assert.equal(witness.split('138****8000').length, 5);
});

test('mail: an attached message, and one that arrives a byte at a time', { skip }, async () => {
  const bytes = message(`
inner = EmailMessage()
inner['Subject'] = 'inner'
inner['From'] = 'x@example.cn'
inner.set_content('body 13800138000')
m['Subject'] = 'outer'
m['From'] = 'y@example.cn'
m.set_content('see')
m.add_attachment(inner)
`);
  const { records } = await readBytes('a', bytes);
  assert.ok(
    records.some(
      (record) => record.place.inside?.[0] === 'message.eml' && outline([record])[0] === 'body 13800138000\r\n',
    ),
  );
  assert.deepEqual((await readAll(inChunks('a', bytes, 1))).records, records);
});

test('mail: words cut in mid-character, raw GBK fields, RFC 2231 names', async () => {
  const gbk = Buffer.from([0xd5, 0xc5, 0xc8, 0xfd]);
  const text = Buffer.concat([
    Buffer.from('From: =?gb2312?B?1cU=?=\r\n =?gb2312?B?yP0=?= <a@b.cn>\r\nSubject: '),
    gbk,
    Buffer.from(
      "\r\nTo: =?utf-8?B?5by=?= =?utf-8?B?oA==?=\r\nContent-Type: text/plain;\r\n charset=gbk; name*0*=utf-8''%E5%90%8D; name*1=.txt\r\n\r\nbody",
    ),
  ]);
  const { records } = await readBytes('a.eml', text);
  assert.deepEqual(outline(records).slice(0, 2), ['From=张三 <a@b.cn>', 'Subject=张三']);
  assert.deepEqual(records.at(-1)?.place.inside, ['名.txt']);
});

const CARD =
  'BEGIN:VCARD\r\nVERSION:3.0\r\nN:张;三;;;\r\nTEL;TYPE=CELL:138\r\n 00138000\r\nNOTE:a\\, b\\nc\r\nPHOTO;ENCODING=b:AAAA\r\n BBBB\r\nEND:VCARD\r\n';

test('cards: folded lines, escapes, quoted-printable in its charset', async () => {
  const { records } = await readBytes('a', CARD);
  assert.deepEqual(outline(records), ['N=张;三;;;', 'TEL=13800138000', 'NOTE=a, b\nc']);
  const copy = (await rewriteBytes('a', CARD, replacing('13800138000', '1,2'))).toString();
  assert.equal(copy, CARD.replace('138\r\n 00138000', '1\\,2\r\n '));
  const quoted =
    'BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=GBK;ENCODING=QUOTED-PRINTABLE:=D5=C5=\n=C8=FD\nTEL:1\nEND:VCARD\n';
  assert.deepEqual(outline((await readBytes('a', quoted)).records), ['FN=张三', 'TEL=1']);
  const edited = await rewriteBytes('a', quoted, replacing('三', '*'));
  assert.deepEqual(outline((await readBytes('a', edited)).records), ['FN=张*', 'TEL=1']);
  for (const text of [CARD, quoted]) {
    assert.equal((await rewriteBytes('a', text)).toString(), text);
    assert.deepEqual((await readAll(inChunks('a', text, 1))).records, (await readBytes('a', text)).records);
  }
});

test('damaged mail: an error with a code or what can be read, never another failure', { skip }, async () => {
  const whole = message(LETTER);
  let state = 9;
  const random = (below: number) => (state = (state * 48_271) % 2_147_483_647) % below;
  for (let i = 0; i < 150; i++) {
    const bytes = Buffer.from(whole);
    for (let hits = 0; hits < 6; hits++) bytes[random(bytes.length)] = random(256);
    await readBytes('a.eml', i % 2 === 0 ? bytes : bytes.subarray(0, random(bytes.length)));
  }
});
