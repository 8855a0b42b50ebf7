import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { isCollection, isMap, isPair, LineCounter, parseDocument } from 'yaml';
import type { Document, Node } from 'yaml';
import { validateRules } from '@pingzhang/engine/judge';
import type { LawPack, Problem } from '@pingzhang/engine/judge';
import type { Language, Rule } from '@pingzhang/engine/model';
import { judgeVerbError } from './errors.ts';

const LARGEST = 4 * 1024 * 1024;
/** Aliases repeat what they name: without a bound a small file unfolds into gigabytes. */
const MOST_ALIASES = 500;
const SHOWN = 20;

/**
 * A user's own rules: a YAML list of rules, or `{id, version, rules}`.
 * @throws PZ_JUDGE_PACK naming `file:line:column` of every problem.
 */
export function readUserPack(file: string, beside: readonly LawPack[], language: Language): LawPack {
  const fail = (lines: readonly string[]): never => {
    const more = lines.length > SHOWN ? [`… +${lines.length - SHOWN}`] : [];
    throw judgeVerbError('PZ_JUDGE_PACK', { problems: [...lines.slice(0, SHOWN), ...more].join('\n') });
  };
  const bytes = read(file);
  if (!bytes) return fail([`${file}: ${language === 'zh' ? '无法读取' : 'cannot be read'}`]);
  if (bytes.length > LARGEST) return fail([`${file}: > ${LARGEST} bytes`]);
  const lines = new LineCounter();
  const document = parseDocument(bytes.toString('utf8'), { lineCounter: lines, maxAliasCount: MOST_ALIASES } as object);
  const place = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  if (document.errors.length > 0) return fail(document.errors.map(({ pos, code }) => `${place(pos[0])}: YAML ${code}`));
  const { head, rules, problems } = unfold(document, beside);
  if (problems.length > 0) {
    return fail(
      problems.map(({ path, text }) => `${place(offsetOf(document, [...head, ...path]))}: ${text[language]}`),
    );
  }
  const { id, version } = (isMap(document.contents) ? document.toJS({ maxAliasCount: MOST_ALIASES }) : {}) as {
    id?: unknown;
    version?: unknown;
  };
  return {
    id: typeof id === 'string' ? id : basename(file).replace(/\.ya?ml$/, ''),
    version: typeof version === 'string' ? version : '0',
    hash: createHash('sha256').update(bytes).digest('hex'),
    rules: { own: rules as readonly Rule[] },
  };
}

function read(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

interface Unfolded {
  readonly head: readonly string[];
  readonly rules: unknown;
  readonly problems: readonly Problem[];
}

function unfold(document: Document.Parsed, beside: readonly LawPack[]): Unfolded {
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch {
    const text = { zh: '别名展开过多', en: 'too many aliases' };
    return { head: [], rules: [], problems: [{ path: [], text }] };
  }
  const inside = isMap(document.contents);
  const rules = inside ? (value as { readonly rules?: unknown }).rules : value;
  return { head: inside ? ['rules'] : [], rules, problems: validateRules(rules, beside) };
}

/** Where a path stands in the text: its key where it has one, else the nearest part of it that is there. */
function offsetOf(document: Document.Parsed, path: readonly (string | number)[]): number {
  let node: unknown = document.contents;
  let offset = (node as Node | null)?.range?.[0] ?? 0;
  for (const step of path) {
    if (!isCollection(node)) break;
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && String(item.key) === String(step));
      if (!pair) break;
      offset = (pair.key as Node | null)?.range?.[0] ?? offset;
      node = pair.value;
    } else {
      node = node.items[Number(step)];
      offset = (node as Node | undefined)?.range?.[0] ?? offset;
    }
  }
  return offset;
}
