import { existsSync } from 'node:fs';
import type { LawPack } from '@pingzhang/engine/judge';
import type { Instrument, Rule } from '@pingzhang/engine/model';
// @ts-expect-error -- the build script is plain JavaScript
import { readLaw } from '../../scripts/law-pack.mjs';

/** The law as it stands in the sources, so that these tests need no build. */
export const pack: LawPack = { version: '0', hash: '0', ...(readLaw() as object) };

export const ruleFiles: readonly [string, readonly Rule[]][] = Object.entries(pack.rules ?? {});
export const rules: readonly Rule[] = ruleFiles.flatMap(([, list]) => list);
export const instruments = new Map(
  Object.values(pack.instruments ?? {})
    .flat()
    .map((row): [string, Instrument] => [row.id, row]),
);

/** The tables and texts the rules were written from; not part of the project, so their tests skip without them. */
export const SHARED = '../shared/law';
export const noShared = existsSync(SHARED) ? false : `${SHARED} is absent`;
