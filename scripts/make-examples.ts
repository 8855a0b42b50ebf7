// Writes `examples/`: fabricated people in the kinds of file offices hold. Same seed, same people, same bytes
// (but for the docx, which its library stamps, and the PDF, which Chromium prints; without Chromium the old one stays).
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { strToU8, zipSync } from 'fflate';
import { write, utils } from '@e965/xlsx';
import { CLEAN, complaint, csv, dump, log, maskedNotice, notice, pdfPage } from './examples/documents.ts';
import { encodeGb18030 } from './examples/gb18030.ts';
import { people } from './examples/people.ts';
import type { Fabricated } from './examples/people.ts';

const FOLDER = 'examples';
const everyone = people(48);
const group = (from: number, count: number): Fabricated[] => everyone.slice(from, from + count);

mkdirSync(FOLDER, { recursive: true });
put('notice-full-ids.txt', notice(group(0, 8)));
put('notice-masked.txt', maskedNotice(group(0, 8)));
put('meeting.md', CLEAN);
put('courier-gb18030.csv', encodeGb18030(csv(group(4, 24))));
put('members.sql', dump(group(10, 16)));
put('app.log', log(group(20, 12)));
put('complaint.eml', complaint(group(30, 4)));
put('staff.xlsx', staff(group(12, 20)));
put('contract.docx', await contract(group(40, 2)));
put('attachments.zip', attachments());
printPdf('receipt.pdf', pdfPage(group(42, 5)));

function put(name: string, content: string | Uint8Array): void {
  writeFileSync(join(FOLDER, name), content);
}

/** Two sheets, one of them hidden, and a comment: the places people forget. */
function staff(members: readonly Fabricated[]): Uint8Array {
  const book = utils.book_new();
  const roll = utils.aoa_to_sheet([
    ['工号', '姓名', '性别', '身份证号', '手机号码', '电子邮箱', '家庭住址', '入职日期'],
    ...members.map((each, at) => [
      `A${1001 + at}`,
      each.name,
      each.sex,
      each.id,
      each.phone,
      each.email,
      each.address,
      `20${10 + (at % 14)}-0${1 + (at % 9)}-15`,
    ]),
  ]);
  roll['B2'].c = [{ a: 'HR', t: `紧急联系人电话 ${everyone[47]!.phone}` }];
  const pay = utils.aoa_to_sheet([
    ['姓名', '工资卡号', '开户行', '金额'],
    ...members.map((each, at) => [each.name, each.card, '城东支行', 8000 + at * 137]),
  ]);
  utils.book_append_sheet(book, roll, '花名册');
  utils.book_append_sheet(book, pay, '工资卡');
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer);
}

async function contract([landlord, tenant]: readonly Fabricated[]): Promise<Uint8Array> {
  const line = (text: string): Paragraph => new Paragraph(text);
  const cell = (text: string): TableCell => new TableCell({ children: [line(text)] });
  const rows = [
    ['', '出租方', '承租方'],
    ['姓名', landlord!.name, tenant!.name],
    ['身份证号', landlord!.id, tenant!.id],
    ['联系电话', landlord!.phone, tenant!.phone],
  ];
  const document = new Document({
    creator: '示例',
    sections: [
      {
        children: [
          line('房屋租赁合同'),
          line(`出租方（甲方）：${landlord!.name}，身份证号：${landlord!.id}`),
          line(`承租方（乙方）：${tenant!.name}，身份证号：${tenant!.id}`),
          line(`一、房屋坐落：${landlord!.address}。`),
          line(`二、租金每月付至甲方账户，卡号：${landlord!.card}。`),
          new Table({ rows: rows.map((cells) => new TableRow({ children: cells.map(cell) })) }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** An archive in an archive: what is inside is checked by its content. */
function attachments(): Uint8Array {
  const mtime = new Date(Date.UTC(2026, 0, 5));
  const inner = zipSync({ 'list.csv': strToU8(csv(group(28, 8))) }, { mtime });
  return zipSync({ 'readme.txt': strToU8(CLEAN), 'visitors/2026-01.zip': inner }, { mtime });
}

function printPdf(name: string, page: string): void {
  const chromium = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  if (!existsSync(chromium)) {
    process.stdout.write(`${name}: left as it is; no Chromium at ${chromium} (set CHROMIUM)\n`);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'examples-'));
  const source = join(folder, 'page.html');
  writeFileSync(source, page);
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];
  const quiet = ['--disable-component-update', '--disable-sync', `--user-data-dir=${join(folder, 'profile')}`];
  const print = ['--no-pdf-header-footer', `--print-to-pdf=${join(FOLDER, name)}`, `file://${source}`];
  const { status } = spawnSync(chromium, [...flags, ...quiet, ...print], { stdio: 'ignore', timeout: 60_000 });
  rmSync(folder, { recursive: true, force: true });
  if (status !== 0) process.exitCode = 1;
}
