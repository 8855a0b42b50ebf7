import { proveError } from './errors.ts';
import { toHex } from './bytes.ts';
import { parseVkey } from './vkey.ts';
import type { VerifierKey } from './vkey.ts';
import type { Bilingual } from '../model/index.ts';
import { said } from './reasons.ts';
import type { Reason } from './reasons.ts';

export interface NamedKey {
  readonly name: string;
  readonly key: VerifierKey;
  readonly url: string | null;
}

interface Group {
  readonly name: string;
  readonly threshold: number;
  readonly members: readonly string[];
}

/** C2SP tlog-policy: whose signatures are believed, and how many witnesses are enough. */
export interface TrustPolicy {
  readonly logs: readonly Omit<NamedKey, 'name'>[];
  readonly witnesses: readonly NamedKey[];
  readonly groups: readonly Group[];
  readonly quorum: string;
}

const MOST_LINES = 1024;

/** Throws PZ_POLICY_MALFORMED with the line's number. */
export function parsePolicy(text: string): TrustPolicy {
  const logs: Omit<NamedKey, 'name'>[] = [];
  const witnesses: NamedKey[] = [];
  const groups: Group[] = [];
  let quorum: string | null = null;
  const names = new Set<string>();
  const used = new Set<string>();
  const keys = new Set<string>();
  const lines = text.split('\n');
  if (lines.length > MOST_LINES) throw wrong(MOST_LINES, 'too many lines');

  for (const [i, line] of lines.entries()) {
    const fail = (reason: Reason | Bilingual): Error => wrong(i + 1, reason);
    // oxlint-disable-next-line no-control-regex -- the format forbids them
    if (/[\u0000-\u0008\u000b-\u001f\u007f]/.test(line)) throw fail('control character');
    const [word, ...rest] = line.split(/[ \t]+/).filter((item) => item !== '');
    if (word === undefined || word.startsWith('#')) continue;
    const key = (vkey: string | undefined): VerifierKey => {
      if (vkey === undefined) throw fail('a key is missing');
      const parsed = parseVkey(vkey);
      if (keys.has(toHex(parsed.publicKey))) throw fail('the same key twice');
      keys.add(toHex(parsed.publicKey));
      return parsed;
    };
    const define = (name: string | undefined): string => {
      if (name === undefined || name === 'none' || names.has(name))
        throw fail('the name is missing, reserved or taken');
      names.add(name);
      return name;
    };
    if (word === 'log' && rest.length <= 2) logs.push({ key: key(rest[0]), url: rest[1] ?? null });
    else if (word === 'witness' && rest.length <= 3) {
      witnesses.push({ name: define(rest[0]), key: key(rest[1]), url: rest[2] ?? null });
    } else if (word === 'group') {
      const [name, rule = '', ...members] = rest;
      for (const member of members) {
        if (!names.has(member) || used.has(member))
          throw fail({
            zh: `${member} 上文没有定义，或者已在一个组中`,
            en: `${member} is not defined above, or already in a group`,
          });
        used.add(member);
      }
      const threshold =
        rule === 'all' ? members.length : rule === 'any' ? 1 : /^[1-9]\d*$/.test(rule) ? Number(rule) : 0;
      if (threshold < 1 || threshold > members.length) throw fail('the threshold is not between one and the members');
      groups.push({ name: define(name), threshold, members });
    } else if (word === 'quorum' && rest.length === 1 && quorum === null) {
      quorum = rest[0]!;
      if (quorum !== 'none' && !names.has(quorum)) throw fail('the quorum names nobody defined above');
    } else throw fail('unknown word, wrong number of items, or a second quorum');
  }
  if (quorum === null) throw wrong(lines.length, 'no quorum line');
  return { logs, witnesses, groups, quorum };
}

/** Whether these witnesses (by their name in the policy) are enough. */
export function quorumMet(policy: TrustPolicy, signed: ReadonlySet<string>): boolean {
  const met = (name: string): boolean => {
    const group = policy.groups.find((candidate) => candidate.name === name);
    if (group === undefined) return signed.has(name);
    return group.members.filter((member) => met(member)).length >= group.threshold;
  };
  return policy.quorum === 'none' || met(policy.quorum);
}

/** A policy of one log and no witnesses. */
export function policyOfLog(...keys: readonly VerifierKey[]): TrustPolicy {
  return { logs: keys.map((key) => ({ key, url: null })), witnesses: [], groups: [], quorum: 'none' };
}

function wrong(line: number, reason: Reason | Bilingual): Error {
  return proveError('PZ_POLICY_MALFORMED', { line, reason: said(reason) });
}
