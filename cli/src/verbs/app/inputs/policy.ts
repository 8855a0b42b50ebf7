import { basename } from 'node:path';
import type { PolicyDocument } from '@pingzhang/engine/detect';
import type { Record, TextRecord } from '@pingzhang/engine/model';
import { quotedChanges } from '@pingzhang/engine/detect/app';
import type { PolicyChanges, PolicyInput } from '@pingzhang/engine/detect/app';
import { fileSource, readSource } from '@pingzhang/readers';
import { appVerbError } from '../errors.ts';

const MOST_CHARACTERS = 4_000_000;

/** Reads privacy policies of any text or office format as one policy. @throws PzError with a PZ_READ_ code */
export async function readPolicies(paths: readonly string[]): Promise<PolicyInput | null> {
  if (paths.length === 0) return null;
  // Loaded only here: most of the engine's detect stage is tables this verb needs for nothing else.
  const { readPolicy } = await import('@pingzhang/engine/detect');
  const documents: PolicyDocument[] = [];
  for (const path of paths) documents.push({ name: basename(path), text: await textOf(path) });
  return { documents, facts: readPolicy(documents) };
}

/** The edition before against the present one; null when only one is given. */
export async function changesOfPolicy(
  before: PolicyInput | null,
  now: PolicyInput | null,
): Promise<PolicyChanges | null> {
  if (before === null) return null;
  if (now === null) throw appVerbError('PZ_APP_EDITION');
  const { comparePolicies } = await import('@pingzhang/engine/detect');
  return quotedChanges(comparePolicies(before.documents, now.documents), before.documents, now.documents);
}

/**
 * What a reader sees: rows of tables become lines with tabs between their cells, attributes and comments of a page are
 * left out, and lines that a page of a PDF broke are put together.
 */
async function textOf(path: string): Promise<string> {
  const parts: string[] = [];
  let length = 0;
  for await (const record of readSource(fileSource(path))) {
    if (isUnseen(record)) continue;
    const part = record.kind === 'row' ? record.cells.map((cell) => cell.replace(/\s+/g, ' ')).join('\t') : record.text;
    length += part.length + 1;
    if (length > MOST_CHARACTERS) break;
    const last = parts.at(-1);
    if (last !== undefined && record.place.page !== undefined && goesOn(last, part)) {
      parts[parts.length - 1] = last.trimEnd() + part.trimStart();
    } else parts.push(part);
  }
  return parts.join('\n');
}

/** Comments and attributes of a page, and the number at the foot of one. */
function isUnseen({ kind, place, ...record }: Record): boolean {
  if (place.hidden === true) return true;
  if (kind === 'row') return false;
  const { label, text } = record as TextRecord;
  return (
    (label !== undefined && /\.x?html?$/i.test(place.file)) ||
    (place.page !== undefined && /^\s*(?:第\s?)?[-—]?\s?\d{1,3}\s?[-—]?(?:\s?页)?\s*$/.test(text))
  );
}

/** Shorter lines are titles and items of lists. */
const WHOLE_LINE = 24;

/** A line that fills the page and closes no sentence goes on in the next, unless that begins something of its own. */
function goesOn(last: string, next: string): boolean {
  const line = last.trimEnd().split('\n').at(-1) ?? '';
  return (
    line.length >= WHOLE_LINE &&
    /[\u4e00-\u9fff，、a-z”》】）]$/.test(line) &&
    // Cells of a table stand apart.
    !/[\u4e00-\u9fff]\s+[\u4e00-\u9fff]+\s+[\u4e00-\u9fff]/.test(line) &&
    /^\s*[\u4e00-\u9fff，、；。（“《a-zA-Z]/.test(next) &&
    !/^\s*(?:[（(]?[\d一二三四五六七八九十]{1,3}[)）、.．]|第.{1,3}[章条节部])/.test(next)
  );
}
