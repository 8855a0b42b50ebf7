import type { Command } from 'commander';
import { appTypeOf, rulesOfSdks, sdkMatcher, watchFor } from '@pingzhang/engine/detect/app';
import { isDay } from '@pingzhang/engine/judge';
import { readPackage } from '@pingzhang/readers/app';
import { EXIT } from '../../exit.ts';
import type { ExitCode } from '../../exit.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import type { Verb } from '../../verb.ts';
import { checkApp } from './check-app.ts';
import { appVerbError } from './errors.ts';
import { jsonOf } from './json.ts';
import { lawOfApps } from './law-data.ts';
import { appMessages } from './messages.ts';
import { readable } from './readable.ts';

const several = (value: string, before: string[] = []): string[] => [...before, value];

const appVerb: Verb = {
  name: 'app',

  define(command: Command, { language }: Terminal) {
    const say = appMessages(language);
    command
      .description(say.description)
      .argument('[packages...]', say.paths)
      .option('--policy <file>', say.policy, several)
      .option('--type <type>', say.type)
      .option('--run <file>', say.run, several)
      .option('--answers <file>', say.answers)
      .option('--suppressions <file>', say.suppressions)
      .option('--baseline <file>', say.baseline)
      .option('--sdk-rules <file>', say.sdkRules, several)
      .option('--at <day>', say.at)
      .option('--channel <name>', say.channel)
      .option('--developer <name>', say.developer)
      .option('--json', say.json)
      .option('--sarif <file>', say.sarif)
      .option('--html <file>', say.html)
      .option('--report <file>', say.report)
      .option('--fail-on <outcome>', say.failOn);
  },

  async run(terminal, paths, options): Promise<ExitCode> {
    const [path] = paths;
    if (path === undefined) throw appVerbError('PZ_APP_USAGE');
    const law = lawOfApps();
    const matcher = sdkMatcher(rulesOfSdks(law.sdks));
    const app = readPackage(path, watchFor(law.sdks));
    const check = checkApp({
      app,
      law,
      matcher,
      date: dayOf(options['at']),
      type: typeOf(options['type']),
      given: [],
      answers: new Map(),
    });
    const { version, hash } = law;
    if (options['json'] === true)
      await terminal.out(
        JSON.stringify(jsonOf({ file: path, sha256: null, check, law: { version, hash } }), null, 2) + '\n',
      );
    else await terminal.out(readable(path, check, terminal));
    return check.rows.some(({ outcome }) => outcome === '违反' || outcome === '疑似') ? EXIT.findings : EXIT.clean;
  },
};

export default appVerb;

function dayOf(text: unknown): string {
  const day: string = typeof text === 'string' ? text : new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  if (!isDay(day)) throw appVerbError('PZ_APP_DAY', { day: String(text).slice(0, 20) });
  return day;
}

function typeOf(text: unknown): string | null {
  if (typeof text !== 'string') return null;
  const type = appTypeOf(text);
  if (type === undefined) throw appVerbError('PZ_APP_TYPE', { type: text.slice(0, 20) });
  return type;
}
