import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import type { Node } from 'yaml';
import { readPolicy } from '@pingzhang/engine/act';
import type { Policy } from '@pingzhang/engine/act';
import { redactError } from './errors.ts';

export interface LoadedPolicy {
  readonly policy: Policy;
  /** SHA-256 of the file's bytes: the report says by exactly which policy it was done. */
  readonly hash: string;
}

const READY_MADE = new URL('./policies/', import.meta.url);

function readyMadePolicies(): string[] {
  return readdirSync(READY_MADE)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => basename(name, '.yaml'))
    .toSorted();
}

/**
 * A ready-made policy by its name, or a policy file by its path.
 *
 * @throws PZ_REDACT_POLICY when there is neither; PZ_POLICY_… with file and line when it is malformed
 */
export function loadPolicy(nameOrPath: string): LoadedPolicy {
  const known = readyMadePolicies();
  const file = known.includes(nameOrPath) ? new URL(`${nameOrPath}.yaml`, READY_MADE) : nameOrPath;
  if (!existsSync(file)) throw redactError('PZ_REDACT_POLICY', { name: nameOrPath, known: known.join(', ') });
  return parsePolicy(readFileSync(file, 'utf8'), basename(typeof file === 'string' ? file : file.pathname));
}

export function parsePolicy(text: string, fileName: string): LoadedPolicy {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineOf = (offset: number): string => `${fileName}:${lines.linePos(offset).line}`;
  const locate = (path: readonly (string | number)[]): string => {
    for (let depth = path.length; depth > 0; depth--) {
      const node = document.getIn(path.slice(0, depth), true) as Node | undefined;
      if (node?.range) return lineOf(node.range[0]);
    }
    return lineOf(0);
  };
  const [broken] = document.errors;
  if (broken !== undefined) throw redactError('PZ_REDACT_POLICY_YAML', { place: lineOf(broken.pos[0]) });
  const policy = readPolicy(document.toJS({ maxAliasCount: 10 }), locate);
  return { policy, hash: createHash('sha256').update(text).digest('hex') };
}

/** Whether any rule of the policy needs a key. */
export function needsKey({ rules, otherwise }: Policy): boolean {
  return [...rules.map(({ treatment }) => treatment), otherwise].some(({ operator }) => operator.keyed);
}
