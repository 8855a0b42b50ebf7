import type { Command } from 'commander';
import { moderate } from '@pingzhang/engine/trade';
import { EXIT } from '../../exit.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import type { Verb } from '../../verb.ts';
import { describeError } from '../../terminal/describe-error.ts';
import { readLines } from '../detect/lines.ts';
import { moderateError } from './errors.ts';
import { moderateMessages } from './messages.ts';
import { readyModerator } from './moderator.ts';

/** Longest post read, in UTF-16 units. */
const LONGEST = 1 << 20;

const moderateVerb: Verb = {
  name: 'moderate',

  define(command: Command, { language }: Terminal) {
    const say = moderateMessages(language);
    const many = (value: string, before: string[] = []): string[] => [...before, value];
    command.description(say.description).option('--ndjson', say.ndjson).option('--pack <file>', say.pack, many);
  },

  async run(terminal, _args, raw) {
    const { moderator, pack, provisions } = readyModerator(Array.isArray(raw['pack']) ? (raw['pack'] as string[]) : []);
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
      const decision = moderate(post.text, moderator);
      counts.posts++;
      if (decision.action !== 'pass') counts[decision.action]++;
      const cited = decision.category === null ? [] : provisions[decision.category];
      await terminal.out(JSON.stringify({ id: post.id, ...decision, provisions: cited, pack }) + '\n');
    }
    if (terminal.interactive)
      terminal.note(moderateMessages(terminal.language).done(counts.posts, counts.block, counts.review));
    return counts.broken > 0 ? EXIT.badInput : counts.block + counts.review > 0 ? EXIT.findings : EXIT.clean;
  },
};

export default moderateVerb;

function readPost(line: string): { readonly id: unknown; readonly text: string } | null {
  try {
    const { id = null, text } = JSON.parse(line) as { id?: unknown; text?: unknown };
    return typeof text === 'string' ? { id, text } : null;
  } catch {
    return null;
  }
}
