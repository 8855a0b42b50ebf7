import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { taggerOf } from '@pingzhang/engine/detect';
import type { Tagger } from '@pingzhang/engine/detect';
import type { Command } from 'commander';
import { messages } from './terminal/messages.ts';
import type { Terminal } from './terminal/terminal.ts';

const MODEL = fileURLToPath(new URL('../../models/names/names.bin.br', import.meta.url));

const helpOf = messages({
  en: { noNames: 'find names by rules alone, without the tagger of running text' },
  zh: { noNames: '姓名只按规则查找，不用正文姓名模型' },
});

/** Adds `--no-names` to a verb. */
export function namesOption(command: Command, { language }: Terminal): void {
  command.option('--no-names', helpOf(language).noNames);
}

/** For detection: the name tagger, unless `--no-names` was given or its model was not installed; then rules alone. */
export function withNames(raw: { readonly [name: string]: unknown }): { readonly tagger?: Tagger } {
  if (raw['names'] === false || !existsSync(MODEL)) return {};
  return { tagger: taggerOf(brotliDecompressSync(readFileSync(MODEL))) };
}
