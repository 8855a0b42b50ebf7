import { closeSync, openSync, writeSync } from 'node:fs';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/**
 * Writes a quoted csv of fabricated people: half of the rows repeat somebody, 4 % have no ID, 3 % a wrong check
 * character, 2 % neither a valid ID nor a phone. Seeded by the row number alone.
 */
export async function writeQuotedLeak(path: string, rows: number): Promise<void> {
  const file = openSync(path, 'w');
  let text = '"name","id","phone","address"\n';
  for (let i = 0; i < rows; i++) {
    const mixed = Math.imul(i, 2654435761) >>> 0;
    text += line(mixed % Math.max(1, Math.floor(rows * 0.7)), mixed % 100);
    if (text.length > 1 << 20) {
      writeSync(file, text);
      text = '';
    }
  }
  writeSync(file, text);
  closeSync(file);
}

function line(person: number, kind: number): string {
  const day = person % 28;
  const year = 1950 + (Math.floor(person / 28) % 60);
  const region = 110101 + (Math.floor(person / 1680) % 9);
  const serial = Math.floor(person / 15_120) % 1000;
  const month = 1 + (Math.floor(person / 15_120_000) % 12);
  const body = `${region}${year}${pad(month, 2)}${pad(day + 1, 2)}${pad(serial, 3)}`;
  let sum = 0;
  for (let i = 0; i < 17; i++) sum += (body.charCodeAt(i) - 48) * WEIGHTS[i]!;
  const check = '10X98765432'[(sum + (kind >= 4 && kind < 7 ? 1 : 0)) % 11]!;
  const id = kind < 4 ? '' : kind >= 98 ? body.slice(0, 9) : body + check;
  const phone = kind >= 98 ? '12345' : `1${30 + (person % 60)}${pad(person % 100_000_000, 8)}`;
  return `"张三","${id}","${phone}","某市某区第${person % 500}号"\n`;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
