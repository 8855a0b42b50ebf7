import type { ColumnVerdict, Finding, FindingType, Reason } from '../../model/index.ts';
import { detectAs } from '../detect.ts';
import { fitOf } from '../name/shape.ts';
import { labelOfText } from '../view/labels.ts';
import type { Label } from '../view/labels.ts';

/** Rows looked at; more say nothing new about a column. */
const SAMPLE = 200;
/** Share of a column's values that must carry a type: less when the heading already says it. */
const ENOUGH = { headed: 0.3, bare: 0.6 };

/** What each column holds, judged from its heading and the values of a sample. One verdict per column, in order. */
export function inferColumns(header: readonly string[] | null, rows: readonly (readonly string[])[]): ColumnVerdict[] {
  const sample = rows.slice(0, SAMPLE);
  const width = sample.reduce((most, row) => Math.max(most, row.length), header?.length ?? 0);
  return Array.from({ length: width }, (_, column) => {
    const values = sample.map((row) => (row[column] ?? '').trim()).filter((value) => value !== '');
    return inferColumn(column, header?.[column] ?? null, values);
  });
}

function inferColumn(column: number, header: string | null, values: readonly string[]): ColumnVerdict {
  const label = header === null ? null : labelOfText(header);
  const counts = new Map<FindingType, number>();
  for (const value of values) {
    const type = typeOf(value, header, label);
    if (type !== null) counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  const [type, matched] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? [null, 0];
  const share = values.length === 0 ? 0 : matched / values.length;
  const headed = type !== null && label !== null && speaksOf(label, type);
  const reasons: Reason[] = headed ? [{ kind: 'column', detail: header! }] : [];
  if (type !== null) reasons.push({ kind: 'pattern', detail: `${matched}/${values.length}` });
  const enough = share >= (headed ? ENOUGH.headed : ENOUGH.bare);
  return {
    column,
    header,
    type: enough ? type : null,
    confidence: enough ? Math.min(0.99, headed ? 0.7 + 0.3 * share : 0.9 * share) : 0,
    reasons: enough ? reasons : [],
    sampled: values.length,
    matched: enough ? matched : 0,
  };
}

const LONGEST_VALUE = 500;

/** The type of a value as a whole: a finding that covers most of the cell. */
function typeOf(value: string, header: string | null, label: Label | null): FindingType | null {
  if (value.length > LONGEST_VALUE) return null;
  const given = label === null ? null : { label, heading: header!, via: 'column' as const };
  const finding = detectAs(value, given, {}).find((f) => (f.end - f.start) * 5 >= value.length * 3);
  if (finding !== undefined) return finding.type;
  return label === null && fitOf(value) === 'likely' ? 'NAME' : null;
}

const speaksOf = ({ meanings }: Label, type: Finding['type']): boolean => {
  const bare = type.replace('MASKED_', '');
  if (meanings.has(bare as 'NAME')) return true;
  if (bare === 'ID_CARD_15' || bare === 'HK_ID') return meanings.has('ID_CARD') || meanings.has('DOCUMENT');
  if (bare === 'IPV4' || bare === 'IPV6') return meanings.has('IP');
  if (bare === 'PHONE' || bare === 'LANDLINE') return meanings.has('PHONE') || meanings.has('LANDLINE');
  if (bare === 'BANK_CARD') return meanings.has('ACCOUNT');
  return meanings.has('DOCUMENT') && /^(?:ID_CARD|PASSPORT|HKMO|TW_|FPR|MILITARY)/.test(bare);
};
