import type { Command } from 'commander';
import { EXIT } from '../../exit.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import type { Verb } from '../../verb.ts';
import { describeError } from '../../terminal/describe-error.ts';
import { readLines } from '../detect/lines.ts';
import { moderateError } from './errors.ts';
import { moderateMessages } from './messages.ts';
import { readyModerator } from './moderator.ts';
import { makeKeyOrSign } from './sign.ts';
import type { SignOptions } from './sign.ts';
import { readPackKeys } from './signed-pack.ts';

/** Longest post read, in UTF-16 units. */
const LONGEST = 1 << 20;

interface ModerateOptions extends SignOptions {
  readonly pack?: readonly string[];
  readonly packKey?: readonly string[];
  readonly reviewFrom?: string;
}

const moderateVerb: Verb = {
  name: 'moderate',

  define(command: Command, { language }: Terminal) {
    const say = moderateMessages(language);
    const many = (value: string, before: string[] = []): string[] => [...before, value];
    command
      .description(say.description)
      .option('--ndjson', say.ndjson)
      .option('--pack <file>', say.pack, many)
      .option('--pack-key <key>', say.packKey, many)
      .option('--review-from <score>', say.reviewFrom)
      .option('--sign-pack <file>', say.signPack)
      .option('--new-pack-key <name>', say.newPackKey)
      .option('--key <file>', say.key)
      .option('--out <file>', say.out);
  },

  async run(terminal, _args, raw) {
    const options = raw as ModerateOptions;
    if (options.signPack !== undefined || options.newPackKey !== undefined) return makeKeyOrSign(terminal, options);
    const { pack = [], packKey = [] } = options;
    if (pack.length > 0 && packKey.length === 0)
      throw moderateError('PZ_MODERATE_PACK_OPTIONS', { option: '--pack', other: '--pack-key' });
    const say = moderateMessages(terminal.language);
    const { judge, provisions } = readyModerator(
      pack,
      readPackKeys(packKey),
      (error) => terminal.note(describeError(error, terminal.language) + '\n' + say.kept),
      readScore(options.reviewFrom),
    );
    const counts = { posts: 0, block: 0, review: 0, broken: 0 };
    for await (const { number, text } of readLines(terminal.stdin, LONGEST)) {
      if (text?.trim() === '') continue;
      const post = text === null ? null : readPost(text);
      if (post === null) {
        counts.broken++;
        const error = moderateError('PZ_MODERATE_LINE', { number, limit: LONGEST });
        terminal.note(describeError(error, terminal.language) + '\n');
        await terminal.out(JSON.stringify({ id: null, line: number, error: error.code }) + '\n');
        continue;
      }
      const { pack: decidedWith, ...decision } = judge().judgePost(post.text);
      counts.posts++;
      if (decision.action !== 'pass') counts[decision.action]++;
      const cited = decision.category === null ? [] : provisions[decision.category];
      await terminal.out(JSON.stringify({ id: post.id, ...decision, provisions: cited, pack: decidedWith }) + '\n');
    }
    if (terminal.interactive) terminal.note(say.done(counts.posts, counts.block, counts.review));
    return counts.broken > 0 ? EXIT.badInput : counts.block + counts.review > 0 ? EXIT.findings : EXIT.clean;
  },
};

export default moderateVerb;

function readScore(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  const score = Number(written);
  if (!/^0?\.\d{1,4}$/.test(written) || score === 0) throw moderateError('PZ_MODERATE_REVIEW_FROM', { value: written });
  return score;
}

function readPost(line: string): { readonly id: unknown; readonly text: string } | null {
  try {
    const { id = null, text } = JSON.parse(line) as { id?: unknown; text?: unknown };
    return typeof text === 'string' ? { id, text } : null;
  } catch {
    return null;
  }
}
