import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { appVerbError } from '../errors.ts';

const MOST_BYTES = 64 << 20;

/** A JSON or YAML file a user wrote. @throws PZ_APP_FILE */
export function dataFile(path: string, what: { readonly zh: string; readonly en: string }): unknown {
  const fail = (detail: string): never => {
    throw appVerbError('PZ_APP_FILE', { name: basename(path), what: `${what.zh} (${what.en})`, detail });
  };
  let text: string;
  try {
    if (statSync(path).size > MOST_BYTES) fail(`> ${MOST_BYTES} bytes`);
    text = readFileSync(path, 'utf8');
  } catch (error) {
    return fail((error as NodeJS.ErrnoException).code ?? 'unreadable');
  }
  try {
    return /^\s*[[{]/.test(text) ? (JSON.parse(text) as unknown) : (parse(text, { maxAliasCount: 100 }) as unknown);
  } catch {
    return fail('JSON/YAML');
  }
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
