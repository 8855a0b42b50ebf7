/**
 * How many rules of other collections our own SDK table answers: each rule's name is put to our table as if a package held
 * it. A rule of LibChecker is answered when its library, class or component is; an SDK of blocker when one of its prefixes
 * is. Then the largest groups that are not.
 *
 * npm run bench -- app-sdks [FOLDER]
 */
import { existsSync, readFileSync } from 'node:fs';
import { rulesOfSdks, sdkMatcher } from '@pingzhang/engine/detect/app';
import { groupBy } from '../engine/src/detect/app/group-by.ts';
import { lawSdks } from './app-support.ts';

const folder = process.argv[2] ?? new URL('../../shared/appcheck/sdk/', import.meta.url).pathname;
const [libChecker, blocker] = [`${folder}/libchecker-rules.json`, `${folder}/blocker-general.zh-CN.json`];
if (!existsSync(libChecker)) {
  console.log(`No rule files in ${folder}`);
  process.exit(0);
}

const sdks = lawSdks();
const matcher = sdkMatcher(rulesOfSdks(sdks));
const libraries = new Set(sdks.flatMap((sdk) => sdk.libraries ?? []));
const components = new Set(sdks.flatMap((sdk) => sdk.components ?? []));

interface Rule {
  readonly name: string;
  readonly label: string;
  readonly type: string;
}
const rules = (JSON.parse(readFileSync(libChecker, 'utf8')) as { rules: Rule[] }).rules;
const answered = ({ name, type }: Rule): boolean =>
  type === 'native'
    ? libraries.has(name)
    : components.has(name) || matcher.ownerOf(name.replace(/\.\*{1,2}$/, '').replaceAll('\\.', '.')) !== undefined;

const byType = groupBy(rules, ({ type }) => type);
let all = 0;
for (const [type, own] of byType) {
  const n = own.filter(answered).length;
  all += n;
  console.log(`LibChecker ${type}: ${n} of ${own.length}`);
}
console.log(`LibChecker: ${all} of ${rules.length} rules`);
const labels = groupBy(rules, ({ label }) => label);
const some = [...labels].filter(([, own]) => own.some(answered));
console.log(`LibChecker: ${some.length} of ${labels.size} labels have a rule our table answers`);
const open = [...labels].filter(([, own]) => !own.some(answered)).toSorted(([, a], [, b]) => b.length - a.length);
for (const [label, own] of open.slice(0, Number(process.env['SHOWN'] ?? 40)))
  console.log(
    `  ${label}: ${own
      .map(({ name }) => name)
      .slice(0, 6)
      .join(' ')}`,
  );

interface Entry {
  readonly name: string;
  readonly company: string;
  readonly searchKeyword?: readonly string[];
}
const document = JSON.parse(readFileSync(blocker, 'utf8')) as Entry[] | { rules: Entry[] };
const entries = Array.isArray(document) ? document : document.rules;
const known = (word: string): boolean => components.has(word) || matcher.ownerOf(word.replace(/\.$/, '')) !== undefined;
const unknown = entries.filter(({ searchKeyword = [] }) => !searchKeyword.some(known));
console.log(`blocker: ${entries.length - unknown.length} of ${entries.length} SDKs`);
for (const { name, company, searchKeyword = [] } of unknown.slice(0, Number(process.env['SHOWN'] ?? 40)))
  console.log(`  ${name} (${company}): ${searchKeyword.slice(0, 4).join(' ')}`);
