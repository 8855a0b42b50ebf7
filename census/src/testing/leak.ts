/** Seeded pseudo-random numbers (mulberry32): the same leak on every machine. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** An 18-character resident ID with a valid check character, made up from its person's number. */
export function fabricatedId(n: number, year: number): string {
  const body = `110101${year}${String(1 + (n % 12)).padStart(2, '0')}${String(1 + (n % 28)).padStart(2, '0')}${String(n % 1000).padStart(3, '0')}`;
  const sum = Array.from(body).reduce((total, digit, i) => total + Number(digit) * WEIGHTS[i]!, 0);
  return body + '10X98765432'[sum % 11];
}

const wide = (text: string): string => text.replace(/[0-9X]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

export interface Truth {
  rows: number;
  headings: number;
  unmatched: number;
  invalid: number;
  valid: number;
  exact: number;
  person: number;
  people: number;
}

/**
 * Two comma-separated files and one with `----`, in which one row in ten is broken, quoted, repeated, spelt full-width,
 * has a 15-digit ID or a wrong check digit; and the counts that must come out, kept while writing.
 */
export function leak({ rows, seed }: { readonly rows: number; readonly seed: number }): {
  files: { [name: string]: string };
  truth: Truth;
} {
  const next = random(seed);
  const truth: Truth = { rows: 0, headings: 2, unmatched: 0, invalid: 0, valid: 0, exact: 0, person: 0, people: 0 };
  const people = new Set<string>();
  const contents = new Set<string>();
  const lines: string[][] = [['姓名,身份证号,手机号,住址'], ['姓名,身份证号,手机号,住址'], []];
  for (let i = 0; i < rows; i++) {
    const file = Math.floor(next() * 3);
    const separator = file === 2 ? '----' : ',';
    const n = Math.floor(next() * rows);
    const old = n % 10 === 0;
    const id = fabricatedId(n, 1950 + (n % 50));
    const phone = `13${String(100_000_000 + n).slice(0, 9)}`;
    const fields = [`甲${String.fromCharCode(0x4e00 + (n % 500))}`, id, phone, `某市某区${n % 90}路${n % 400}号`];
    let written = fields;
    let key = `id${id.slice(0, 17)}`;
    const kind = next();
    if (kind < 0.02) written = [fields[0]!, id.slice(0, 17) + (id.endsWith('0') ? '1' : '0'), phone, fields[3]!];
    if (kind < 0.02) key = `p${phone}`;
    else if (kind < 0.04) written = ['', id.slice(0, 10), '12345', ''];
    else if (kind < 0.06) written = ['残缺', `第${n % 7}页`];
    else if (kind < 0.08) written = fields.map(wide);
    else if (kind < 0.1 && old) written = [fields[0]!, id.slice(0, 6) + id.slice(8, 17), phone, fields[3]!];
    else if (kind < 0.12 && file !== 2)
      written = [`"${fields[0]!}"`, `"${id}"`, ` ${phone} `, `"某市,某区""${n % 7}""号\n后院"`];
    lines[file]!.push(written.join(separator));
    truth.rows++;
    if (written.length === 2) truth.unmatched++;
    else if (written[0] === '') truth.invalid++;
    else {
      truth.valid++;
      const content = JSON.stringify(
        written === fields || (kind < 0.08 && kind >= 0.06)
          ? fields
          : written.map((field) => field.trim().replace(/^"|"$/g, '')),
      );
      if (contents.has(content)) truth.exact++;
      else if (people.has(key)) truth.person++;
      else truth.people++;
      contents.add(content);
      people.add(key);
    }
  }
  truth.rows += truth.headings;
  return { files: Object.fromEntries(lines.map((rowsOf, i) => [`leak${i}.txt`, rowsOf.join('\n') + '\n'])), truth };
}
