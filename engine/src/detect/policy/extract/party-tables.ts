import { nameOf, OF_THIRD_PARTIES } from './party.ts';
import type { Field, Party } from './party.ts';
import { fieldOfHeader } from './party-fields.ts';
import type { Reading } from './reading.ts';
import type { TableRow } from './tables.ts';

/** Third parties a table lists, a row each. */
export function partiesInTables(rows: ReadonlyMap<Reading, TableRow>): Party[] {
  const parties: Party[] = [];
  for (const [reading, { title, header, cells }] of rows) {
    const columns = columnsOf(header);
    if (columns === null) {
      const party = title === null ? null : partyTitled(title, reading, header, cells);
      if (party !== null) parties.push(party);
      continue;
    }
    const named = nameOf(cells[columns.indexOf('name')] ?? '');
    if (named === '') continue;
    // The column of names may hold who runs it, and the SDK stand in another.
    const sdk = /有限公司|Inc\.?$|Ltd\.?$/.test(named) ? cells.find((cell) => /^.{2,30}SDK$/i.test(cell)) : undefined;
    const name = sdk === undefined ? named : nameOf(sdk);
    const company = sdk === undefined ? (cells[columns.indexOf('company')] ?? '') : named;
    parties.push({
      name,
      company: company === '' ? null : company.slice(0, 60),
      sdk: /SDK/i.test(`${reading.text} ${header.join(' ')} ${reading.headings.join(' ')}`),
      words: columns.flatMap((field, at) => (field === null ? [] : [{ field, text: cells[at] ?? '', reading }])),
    });
  }
  return parties;
}

/** A table of what one SDK takes, its name in the line above. */
function partyTitled(
  title: Reading,
  reading: Reading,
  header: readonly string[],
  cells: readonly string[],
): Party | null {
  const name = nameOf(title.text.replace(/[（(](?:com|cn|org|io)\.[^（）()]*[)）]/, ''));
  const fields = header.map(fieldOfHeader);
  if (!/SDK$/i.test(name) || name.length > 30 || !fields.includes('items')) return null;
  return {
    name,
    company: null,
    sdk: true,
    words: [
      { field: 'name', text: title.text, reading: title },
      ...fields.flatMap((field, at) => (field === null ? [] : [{ field, text: cells[at] ?? '', reading }])),
    ],
  };
}

/** Fields of the columns; null when the table lists no third parties. */
function columnsOf(header: readonly string[]): (Field | null)[] | null {
  const columns = header.map(fieldOfHeader);
  const names = columns.flatMap((field, at) => (field === 'name' ? [at] : []));
  // "SDK名称 | 第三方名称": the second is who runs it.
  const best = names.find((at) => /SDK|插件|产品/i.test(header[at] ?? '')) ?? names[0];
  for (const at of names) if (at !== best) columns[at] = columns.includes('company') ? null : 'company';
  if (best === undefined) {
    const company = columns.indexOf('company');
    if (company < 0) return null;
    columns[company] = 'name';
  }
  const alone = header.filter((cell) => cell !== '').length === 1;
  const fields = columns.filter((field) => field !== null).length;
  return fields >= 2 ||
    (alone && /名称|公司|SDK|第三方/i.test(header.join(''))) ||
    OF_THIRD_PARTIES.test(header.join(' '))
    ? columns
    : null;
}
