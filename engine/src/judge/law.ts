import type { Category, Instrument, Need, Profile, Rule } from '../model/index.ts';
import { buildCalendar } from './calendar/calendar.ts';
import type { Calendar, CalendarYear, StatutoryYears } from './calendar/calendar.ts';
import { onDay, print } from './cite.ts';
import type { Register } from './cite.ts';
import { compileCondition } from './compile.ts';
import { fieldTiers } from './crime/tiers.ts';
import type { FieldTiers } from './crime/tiers.ts';
import type { LawPack } from './pack.ts';
import type { Test } from './test-node.ts';

/** A rule made ready: its place in the order of ids, its window, and its tests. */
export interface ReadyRule {
  readonly id: string;
  readonly index: number;
  readonly pack: string;
  readonly rule: Rule;
  readonly from: string;
  readonly to: string;
  readonly decides: boolean;
  readonly test: Test | null;
  readonly suspect: Test | null;
}

/** Packs made ready once for any number of judgments. */
export interface Law extends Register {
  readonly packs: readonly { readonly id: string; readonly version: string; readonly hash: string }[];
  readonly rules: readonly ReadyRule[];
  readonly byId: ReadonlyMap<string, ReadyRule>;
  readonly byKind: ReadonlyMap<string, readonly ReadyRule[]>;
  readonly needs: ReadonlyMap<string, Need>;
  readonly calendar: Calendar;
  readonly fields: FieldTiers;
  /** The rules of a kind that were law on a day, and those that are none and are only shown. */
  onDay(kind: string, date: string): RulesOfDay;
  /** Printed citations of a rule on a day. */
  citesOf(rule: ReadyRule, date: string): readonly string[];
}

export interface RulesOfDay {
  readonly law: readonly ReadyRule[];
  readonly notLaw: readonly ReadyRule[];
}

const NEVER = '9999-12-31';
const cache = new WeakMap<readonly LawPack[], Map<Profile, Law>>();

/**
 * Packs made ready under a profile; the same array is made ready once.
 * @throws PzError `PZ_JUDGE_RULE` or `PZ_JUDGE_CLOCK` when a rule cannot be compiled: validate a user's pack first.
 */
export function readyLaw(packs: readonly LawPack[], profile: Profile = 'pipl'): Law {
  let profiles = cache.get(packs);
  if (!profiles) cache.set(packs, (profiles = new Map<Profile, Law>()));
  let law = profiles.get(profile);
  if (!law) profiles.set(profile, (law = build(packs, profile)));
  return law;
}

function build(packs: readonly LawPack[], profile: Profile): Law {
  const files = <T>(pick: (pack: LawPack) => Readonly<Record<string, T>> | undefined): T[] =>
    packs.flatMap((pack) => Object.values(pick(pack) ?? {}));
  const calendars = files<CalendarYear | StatutoryYears>((pack) => pack.calendars);
  const calendar = buildCalendar(
    calendars.filter((file): file is CalendarYear => 'year' in file),
    { years: Object.assign({}, ...calendars.map((file) => ('years' in file ? file.years : {}))) },
  );
  const instruments = new Map(
    files((pack) => pack.instruments)
      .flat()
      .map((row): [string, Instrument] => [row.id, row]),
  );
  const register: Register = { instruments, renumber: files((pack) => pack.renumber) };
  const categories = new Map(
    files((pack) => pack.categories)
      .flat()
      .map((row): [string, Category] => [row.type, row]),
  );
  const tiers = packs.flatMap((pack) => pack.thresholds?.['crime-tiers'] ?? []);

  const named = name(packs, profile);
  const byName = new Map(named.map(({ id, rule }) => [id, rule]));
  const rules = named.map(({ id, pack, rule }, index): ReadyRule => ({
    id,
    index,
    pack,
    rule,
    from: rule.effective.from ?? NEVER,
    to: rule.effective.to ?? NEVER,
    decides: rule.status === 'in_force',
    test: rule.when ? compileCondition(rule.when, id, byName, calendar) : null,
    suspect: rule.suspect ? compileCondition(rule.suspect, id, byName, calendar) : null,
  }));
  const byKind = new Map<string, ReadyRule[]>();
  for (const ready of rules) {
    for (const kind of ready.rule.kinds) byKind.set(kind, [...(byKind.get(kind) ?? []), ready]);
  }
  return {
    ...register,
    packs: packs.map(({ id = 'law', version, hash }) => ({ id, version, hash })),
    rules,
    byId: new Map(rules.map((ready) => [ready.id, ready])),
    byKind,
    needs: new Map(rules.flatMap(({ rule }) => Object.entries(rule.needs ?? {}))),
    calendar,
    fields: fieldTiers(tiers, categories),
    onDay: ruleChooser(byKind),
    citesOf: citer(register),
  };
}

/** Rules in the order of their ids; an id taken already is set apart by the name of its pack. */
function name(packs: readonly LawPack[], profile: Profile): { id: string; pack: string; rule: Rule }[] {
  const taken = new Set<string>();
  return packs
    .flatMap(({ id: pack = 'law', rules = {} }) =>
      Object.values(rules)
        .flat()
        .filter(({ profiles }) => profiles === undefined || profiles.includes(profile))
        .map((rule) => {
          const id = taken.has(rule.id) ? `${pack}:${rule.id}` : rule.id;
          taken.add(id);
          return { id, pack, rule };
        }),
    )
    .toSorted((a, b) => naturally(a.id, b.id));
}

/** R2.10 after R2.9, C10 after C9. */
export function naturally(a: string, b: string): number {
  const [left, right] = [a, b].map((id) => id.replace(/\d+/g, (digits) => digits.padStart(8, '0'))) as [string, string];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Days are the caller's: a bound keeps a long run over many of them from growing without end. */
const MOST_DAYS = 4096;

function ruleChooser(byKind: ReadonlyMap<string, readonly ReadyRule[]>): Law['onDay'] {
  const chosen = new Map<string, Map<string, RulesOfDay>>();
  return (kind, date) => {
    let days = chosen.get(kind);
    if (!days) chosen.set(kind, (days = new Map<string, RulesOfDay>()));
    let rules = days.get(date);
    if (!rules) {
      const all = byKind.get(kind) ?? [];
      rules = {
        law: all.filter((ready) => ready.decides && ready.from <= date && date <= ready.to),
        notLaw: all.filter(({ decides }) => !decides),
      };
      if (byKind.has(kind) && days.size < MOST_DAYS) days.set(date, rules);
    }
    return rules;
  };
}

/** Printed once for each rule and day: looking up the articles of a day costs more than the judging. */
function citer(register: Register): Law['citesOf'] {
  const printed = new Map<ReadyRule, Map<string, readonly string[]>>();
  return (ready, date) => {
    let days = printed.get(ready);
    if (!days) printed.set(ready, (days = new Map<string, readonly string[]>()));
    let texts = days.get(date);
    if (!texts) {
      texts = ready.rule.cites.flatMap((cite) => onDay(cite, date, register)).map((cite) => print(cite, register));
      if (days.size < MOST_DAYS) days.set(date, texts);
    }
    return texts;
  };
}
