import { basename } from 'node:path';
import type { PolicyDocument } from '@pingzhang/engine/detect';
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

/** Rows of tables become lines with tabs between their cells: lists of SDKs are tables. */
async function textOf(path: string): Promise<string> {
  const parts: string[] = [];
  let length = 0;
  for await (const record of readSource(fileSource(path))) {
    const part = record.kind === 'row' ? record.cells.join('\t') : record.text;
    length += part.length + 1;
    if (length > MOST_CHARACTERS) break;
    parts.push(part);
  }
  return parts.join('\n');
}
