import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { random } from '../../census/src/testing/leak.ts';
import { figuresOf, ownFolder, person, put } from './support.ts';

const folder = ownFolder();
const SEPARATORS = [',', '\t', '|', ';', '----', '#'] as const;
const ORDERS = [
  ['name', 'id', 'phone', 'address'],
  ['name', 'phone', 'id', 'address'],
  ['id', 'name', 'phone'],
  ['phone', 'name', 'address', 'id'],
] as const;
const HEADINGS = { name: '姓名', id: '身份证号', phone: '手机号', address: '地址' } as const;
type Column = keyof typeof HEADINGS;

interface Truth {
  rows: number;
  headings: number;
  blank: number;
  /** Torn rows, and rows in which nothing passes its checks. */
  unread: number;
  valid: number;
  exact: number;
  people: Set<string>;
  contents: Set<string>;
}

/** Writes rows of one layout, one in ten of them spoilt in some way, and keeps count of what must come out. */
function writeBlock(next: () => number, rows: number, people: number, truth: Truth): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const separator = pick(SEPARATORS);
  const columns: readonly Column[] = pick(ORDERS);
  const quoting = separator.length === 1 && separator !== '#' ? pick([0, 0.3, 1]) : 0;
  const headed = next() < 0.5;
  let text = '';
  const write = (cells: readonly string[]): void => {
    text += cells.join(separator) + '\n';
    truth.rows++;
  };
  for (let i = 0; i < rows; i++) {
    if (headed && (i === 0 || next() < 0.002)) {
      write(columns.map((column) => HEADINGS[column]));
      truth.headings++;
    }
    const n = Math.floor(next() * people);
    const { name, id, phone } = person(n);
    const cells: { [C in Column]: string } = { name, id, phone, address: `某市某区${n % 400}号` };
    let key = `i${id.slice(0, 17)}`;
    const spoilt = Math.floor(next() * 100);
    if (spoilt < 4) {
      write([['', '残缺的行', '=====', '第3页 共9页'][spoilt]!]);
      if (spoilt === 0) truth.blank++;
      else truth.unread++;
      continue;
    }
    if (spoilt === 4) {
      const broken = { name: '', id: id.slice(0, 9), phone: '12345', address: '' };
      write(columns.map((column) => broken[column]));
      truth.unread++;
      continue;
    }
    if (spoilt === 5 || spoilt === 6) {
      cells.id = spoilt === 5 ? '' : id.slice(0, 17) + (id.endsWith('0') ? '1' : '0');
      key = `p${phone}`;
    }
    if (spoilt === 7) cells.phone = '';
    if (spoilt === 8 && id.slice(6, 8) === '19') cells.id = id.slice(0, 6) + id.slice(8, 17);
    const content = columns.map((column) => cells[column]).join('\0');
    if (spoilt === 9) cells.id = id.replaceAll(/[\dX]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
    if (spoilt === 10) for (const column of columns) cells[column] = ` ${cells[column]} `;
    if (spoilt !== 10) for (const column of columns) if (next() < quoting) cells[column] = `"${cells[column]}"`;
    write(columns.map((column) => cells[column]));
    truth.valid++;
    if (truth.contents.has(content)) truth.exact++;
    truth.contents.add(content);
    truth.people.add(key);
  }
  return text;
}

for (let seed = 1; seed <= 8; seed++)
  test(`files of any layout, encoding and damage are counted as they were written: seed ${seed}`, async () => {
    const next = random(seed);
    const truth: Truth = {
      rows: 0,
      headings: 0,
      blank: 0,
      unread: 0,
      valid: 0,
      exact: 0,
      people: new Set(),
      contents: new Set(),
    };
    const paths = Array.from({ length: 3 }, (_, file) => {
      let text = '';
      for (let blocks = 1 + Math.floor(next() * 3); blocks > 0; blocks--)
        text += writeBlock(next, 150 + Math.floor(next() * 800), 1500, truth);
      if (next() < 0.3) text = text.replaceAll('\n', '\r\n');
      const encoding = ['utf8', 'utf8', 'gb18030', 'utf16le'][Math.floor(next() * 4)]!;
      const bytes = iconv.encode(text, encoding, { addBOM: encoding === 'utf16le' || next() < 0.2 });
      return next() < 0.3
        ? put(folder, `${seed}-${file}.gz`, gzipSync(bytes))
        : put(folder, `${seed}-${file}.txt`, bytes);
    });
    const { scan, people } = await figuresOf(paths, { jobBytes: seed % 2 === 0 ? 1 << 14 : 1 << 28 });
    const { contents: _, ...counts } = truth;
    const written = { ...counts, people: truth.people.size };
    assert.deepEqual(
      {
        rows: scan.rows,
        headings: scan.headings,
        blank: scan.blank,
        unread: scan.unmatched + scan.invalid,
        valid: scan.valid,
        exact: people.exactDuplicates,
        people: people.people,
      },
      written,
    );
  });
