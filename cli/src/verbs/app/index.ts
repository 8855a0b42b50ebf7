import { basename, resolve } from 'node:path';
import type { Command } from 'commander';
import { rulesOfSdks, sdkMatcher, watchFor } from '@pingzhang/engine/detect/app';
import { PzError } from '@pingzhang/engine/model';
import type { AppPackage } from '@pingzhang/engine/model';
import { readPackage } from '@pingzhang/readers/app';
import { EXIT } from '../../exit.ts';
import type { ExitCode } from '../../exit.ts';
import { describeError } from '../../terminal/describe-error.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import type { Verb } from '../../verb.ts';
import { checkApp } from './check-app.ts';
import type { AppCheck } from './check-app.ts';
import { appVerbError } from './errors.ts';
import { readAnswers } from './inputs/answers.ts';
import { changesSince, earlierReport, isPackage } from './inputs/baseline.ts';
import type { Changes, Earlier, Now } from './inputs/baseline.ts';
import { packagesIn, sha256Of } from './inputs/packages.ts';
import { changesOfPolicy, readPolicies } from './inputs/policy.ts';
import { readRuns } from './inputs/run.ts';
import { readSdkRules } from './inputs/sdk-rules.ts';
import { readSuppressions, suppressed } from './inputs/suppressions.ts';
import { lawOfApps } from './law-data.ts';
import { appMessages } from './messages.ts';
import { appOptions } from './options.ts';
import type { AppOptions } from './options.ts';
import { jsonOf } from './outputs/json.ts';
import type { CheckedApp } from './outputs/checked-app.ts';
import { overview } from './outputs/overview.ts';
import { readable } from './outputs/readable.ts';
import { writeFiles } from './outputs/write-files.ts';

const several = (value: string, before: string[] = []): string[] => [...before, value];

const appVerb: Verb = {
  name: 'app',

  define(command: Command, { language }: Terminal) {
    const say = appMessages(language);
    command
      .description(say.description)
      .argument('[packages...]', say.paths)
      .option('--policy <file>', say.policy, several)
      .option('--policy-before <file>', say.policyBefore, several)
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

  async run(terminal, paths, bag): Promise<ExitCode> {
    const options = appOptions(bag);
    if (paths.length === 0) throw appVerbError('PZ_APP_USAGE');
    const packages = paths.flatMap((path) => packagesIn(path) ?? [path]);
    const many = packages.length !== 1;
    for (const [option, given] of [
      ['--policy', options.policies.length > 0],
      ['--policy-before', options.policiesBefore.length > 0],
      ['--run', options.runs.length > 0],
      ['--answers', options.answers],
      ['--baseline', options.baseline],
      ['--html', options.html],
      ['--report', options.report],
    ] as const)
      if (many && given) throw appVerbError('PZ_APP_ONE', { option });
    const check = await checker(options);
    const checked: CheckedApp[] = [];
    let unread = false;
    for (const path of packages)
      try {
        checked.push(await check(path));
      } catch (error) {
        if (!(error instanceof PzError) || !many) throw error;
        unread = true;
        terminal.note(describeError(error, terminal.language) + '\n');
      }
    const inputs = [...paths, ...options.policies, ...options.policiesBefore, ...options.runs];
    await writeFiles(checked, options, inputs, terminal.language);
    const documents = checked.map(jsonOf);
    if (options.json) await terminal.out(JSON.stringify(many ? documents : documents[0], null, 2) + '\n');
    else await terminal.out(many ? overview(checked, terminal) : readable(checked[0]!, terminal));
    if (unread) return EXIT.badInput;
    const counts = options.failOn === '违反' ? ['违反'] : ['违反', '疑似'];
    const found = checked.some((each) =>
      each.check.rows.some((row) => counts.includes(row.outcome) && !row.suppressed),
    );
    return found ? EXIT.findings : EXIT.clean;
  },
};

export default appVerb;

/** Everything that is alike for all packages is read once. */
async function checker(options: AppOptions): Promise<(path: string) => Promise<CheckedApp>> {
  const law = lawOfApps();
  const matcher = sdkMatcher([...rulesOfSdks(law.sdks), ...options.sdkRules.flatMap(readSdkRules)]);
  const watch = watchFor(law.sdks);
  const policy = await readPolicies(options.policies);
  const policyBefore = await readPolicies(options.policiesBefore);
  const policyChanges = await changesOfPolicy(policyBefore, policy);
  const run = await readRuns(options.runs);
  const answers = options.answers === null ? null : readAnswers(options.answers, law.behaviours);
  const suppressions = options.suppressions === null ? [] : readSuppressions(options.suppressions, law.behaviours);
  const { type, date, channel, developer } = options;
  /** A package of the earlier version is checked as it is: two packages are compared by what each shows with its policy. */
  const still = (app: AppPackage, stated: typeof policy): AppCheck =>
    checkApp({ app, law, matcher, date, type, policy: stated, policyChanges: null, run: null, answers: null });
  const changesOf = (baseline: string, check: AppCheck): Changes => {
    if (!isPackage(baseline)) return changesSince(earlierReport(baseline), compared(check));
    const before = still(readPackage(baseline, watch), policyBefore ?? policy);
    return changesSince(asEarlier(before), compared(still(check.app, policy)));
  };
  return async (path) => {
    const app = readPackage(path, watch);
    const judged = checkApp({ app, law, matcher, date, type, policy, policyChanges, run, answers });
    const check = { ...judged, rows: suppressed(judged.rows, suppressions, app.id, date) };
    return {
      file: basename(resolve(path)),
      sha256: await sha256Of(path),
      check,
      changes: options.baseline === null ? null : changesOf(options.baseline, check),
      law,
      channel,
      developer,
    };
  };
}

function compared({ rows, sdks, app }: AppCheck): Now {
  return { rows, sdks: sdks.map(({ sdk }) => sdk.id), permissions: app.permissions.map(({ name }) => name) };
}

function asEarlier({ app, rows, sdks }: AppCheck): Earlier {
  return { app, behaviours: rows, sdks: sdks.map(({ sdk }) => ({ id: sdk.id })) };
}
