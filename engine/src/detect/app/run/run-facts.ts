import type { Evidence, RunRecord } from '../../../model/index.ts';
import { groupOfItem } from '../../../model/index.ts';
import { FactSheet } from '../fact-sheet.ts';
import { groupBy } from '../group-by.ts';
import { frequencies, needed } from './frequency.ts';
import type { Frequency } from './frequency.ts';
import { readEvents } from './read-events.ts';
import type { MeantEvent, RunContext } from './read-events.ts';

export interface RunReading {
  readonly sheet: FactSheet;
  readonly events: readonly MeantEvent[];
}

const SHOWN = 5;

/** Facts of a recorded run. Without a mark of consent nothing is said of before and after. */
export function runFacts(record: RunRecord, context: RunContext, stated: ReadonlySet<string> | null): RunReading {
  const sheet = new FactSheet();
  const events = readEvents(record, context);
  for (const { fact, value, file, note } of record.screens)
    sheet.give(fact, value, [{ source: 'run', file, place: fact, text: note === '' ? JSON.stringify(value) : note }]);
  if (events.length === 0) return { sheet, events };
  const gathered = events.filter(({ type, items }) => (type === 'collect' || type === 'send') && items.length > 0);
  const items = [...new Set(gathered.flatMap((event) => event.items))].toSorted();
  // A capture alone shows what is sent, not what is read: an empty one is no proof of reading nothing.
  if (items.length > 0 || events.some(({ type }) => type === 'collect'))
    sheet.give('collectedFields', items, firstOfEach(gathered));
  orderOfConsent(events, sheet);
  requests(events, sheet);
  refusals(events, sheet);
  grants(events, gathered, items, stated, sheet);
  rates(events, context.neededRates ?? {}, sheet);
  return { sheet, events };
}

/**
 * How often each kind was read. What a function needs is for the business to say (认定方法 四.4 gives no number): against
 * rates it stated the run can be judged, against the scale of this tool it only leads.
 */
function rates(events: readonly MeantEvent[], stated: Readonly<Record<string, unknown>>, sheet: FactSheet): void {
  const seen = frequencies(events);
  if (seen.length === 0) return;
  const shown = (list: readonly Frequency[]): Evidence[] =>
    list.map(({ item, busiest, background, total, first }) => ({
      ...ofEvent(first),
      text: `${item} ${busiest}/min（${total}，后台 ${background}）`,
    }));
  const over = seen.filter(({ item, busiest }) => busiest > needed(item));
  sheet.give(
    'frequentItems',
    over.map(({ item }) => item),
    shown(over.length > 0 ? over : seen.slice(0, SHOWN)),
  );
  const known = seen.filter(({ item }) => typeof stated[item] === 'number');
  if (known.length > 0)
    sheet.give(
      'rates',
      known.map(({ item, busiest }) => ({ field: item, actual: busiest, needed: stated[item] })),
      shown(known),
    );
}

export function ofEvent({ t, event, sdk, receiver }: MeantEvent): Evidence {
  const who = sdk ? ` ← ${sdk.name.zh}` : event.stack?.[0] ? ` ← ${event.stack[0]}` : '';
  const to = receiver !== null && receiver !== 'self' ? ` → ${receiver.name.zh}` : '';
  const what = event.api ?? event.alias ?? event.host ?? event.field ?? event.permissions?.join(', ') ?? event.kind;
  return {
    source: 'run',
    file: event.file,
    place: String(event.line),
    text: `${t === null ? '' : `${t}s `}${what}${who}${event.host !== undefined && event.api !== undefined ? ` ${event.host}` : ''}${to}`,
  };
}

/** What was done on which side of consent, as the judge's events. Only where the record marks consent at all. */
function orderOfConsent(events: readonly MeantEvent[], sheet: FactSheet): void {
  if (!events.some(({ state }) => state !== null)) return;
  const judged: { t: number; type: string; field?: string; to?: string; anonymised?: boolean }[] = [];
  const shown: Evidence[] = [];
  // Marks stand in the order of states; a state written beside each event is turned into one.
  const position = (event: MeantEvent, index: number): number => event.t ?? index;
  let state = events[0]!.state;
  const hasMark = events.some(({ type }) => type === 'consent' || type === 'refuse');
  for (const [index, each] of events.entries()) {
    const t = position(each, index);
    if (!hasMark && each.state !== state) {
      if (each.state !== null && each.state !== 'before')
        judged.push({ t, type: each.state === 'after' ? 'consent' : 'refuse' });
      state = each.state;
    }
    if (each.type === 'consent') judged.push({ t, type: 'consent' });
    else if (each.type === 'refuse') {
      const fields = each.event.field !== undefined ? [each.event.field] : each.groups;
      if (fields.length === 0) judged.push({ t, type: 'refuse' });
      for (const field of fields) judged.push({ t, type: 'refuse', field });
    } else if (each.type === 'collect' || each.type === 'send') {
      for (const item of each.items) judged.push({ t, type: each.type, field: item, ...recipient(each) });
    } else if (each.type === 'permission_request') judged.push({ t, type: 'permission_request' });
    if (isEarly(each) && (each.items.length > 0 || each.type === 'permission_request')) shown.push(ofEvent(each));
  }
  const sends = events.filter(
    (each) => isEarly(each) && each.type === 'send' && 'to' in recipient(each) && each.receiver !== 'self',
  );
  sheet.give('earlySends', sends.length, sends.slice(0, SHOWN * 4).map(ofEvent));
  sheet.give(
    'events',
    judged,
    shown.length > 0 ? shown.slice(0, SHOWN * 4) : [ofEvent(events.find(({ state: at }) => at !== null)!)],
  );
}

const isEarly = ({ state }: MeantEvent): boolean => state === 'before' || state === 'refused';

function recipient({ type, receiver, event }: MeantEvent): { to?: string; anonymised?: boolean } {
  if (type !== 'send' || receiver === null) return event.to === undefined || type !== 'send' ? {} : { to: event.to };
  return { to: receiver === 'self' ? 'self' : receiver.id, ...(event.anonymised === true ? { anonymised: true } : {}) };
}

/** Permission dialogs: whether each told its purpose, and how many groups came at once. */
function requests(events: readonly MeantEvent[], sheet: FactSheet): void {
  const asked = events.filter(({ type }) => type === 'permission_request');
  if (asked.length === 0) return;
  const told = asked.filter(({ event }) => event.purposeTold !== undefined);
  if (told.length > 0)
    sheet.give(
      'requests',
      told.map(({ event, groups }) => ({
        item: groups.join(','),
        purposeTold: event.purposeTold,
        ...(event.purposeClear === undefined ? {} : { purposeClear: event.purposeClear }),
      })),
      told
        .toSorted((a, b) => Number(a.event.purposeTold) - Number(b.event.purposeTold))
        .slice(0, SHOWN)
        .map(ofEvent),
    );
  // Dialogs that follow each other within a second are one demand to the user.
  let most: readonly MeantEvent[] = [];
  let groups = 0;
  for (const [index, start] of asked.entries()) {
    const together = [start];
    for (const next of asked.slice(index + 1)) {
      if (start.t === null || next.t === null || next.t - start.t > 1) break;
      together.push(next);
    }
    const count = new Set(together.flatMap((each) => each.groups)).size;
    if (count > groups) [groups, most] = [count, together];
  }
  sheet.give('permissionsAtOnce', groups, most.map(ofEvent));
}

/** What was refused, what came of it, and how soon it was asked for again. */
function refusals(events: readonly MeantEvent[], sheet: FactSheet): void {
  const refused = events.filter(
    ({ type, event }) => type === 'refuse' || (type === 'permission_request' && event.granted === false),
  );
  if (refused.length === 0) return;
  const fields = [
    ...new Set(refused.flatMap(({ event, groups }) => (event.field !== undefined ? [event.field] : groups))),
  ];
  if (fields.length > 0) sheet.give('refused', fields, refused.map(ofEvent));
  const result = refused.find(({ event }) => event.result !== undefined);
  if (result) sheet.give('result', result.event.result, [ofEvent(result)]);
  let soonest: { hours: number; at: MeantEvent } | null = null;
  for (const no of refused) {
    const again = events.find(
      (each) =>
        each.type === 'permission_request' &&
        each !== no &&
        no.t !== null &&
        each.t !== null &&
        each.t > no.t &&
        each.groups.some((group) => no.groups.includes(group)),
    );
    if (again && (soonest === null || again.t! - no.t! < soonest.hours * 3600))
      soonest = { hours: (again.t! - no.t!) / 3600, at: again };
  }
  sheet.give(
    'reaskHours',
    soonest === null ? null : soonest.hours,
    soonest === null ? refused.slice(0, 1).map(ofEvent) : [ofEvent(soonest.at)],
  );
}

/** The scope of the user's grants: all but the groups denied, of what the policy tells where there is one. */
function grants(
  events: readonly MeantEvent[],
  gathered: readonly MeantEvent[],
  collected: readonly string[],
  stated: ReadonlySet<string> | null,
  sheet: FactSheet,
): void {
  const answered = events.filter(({ event }) => event.granted !== undefined);
  if (answered.length === 0) return;
  const denied = new Set<string>();
  const granted = new Set<string>();
  for (const { event, groups } of answered)
    for (const group of groups) (event.granted === true ? granted : denied).add(group);
  const scope = collected.filter((item) => {
    const group = groupOfItem(item);
    if (group !== null && (denied.has(group) || granted.has(group))) return granted.has(group);
    return stated === null || stated.has(item);
  });
  sheet.give('consentedFields', scope, answered.slice(0, SHOWN).map(ofEvent));
  const beyond = gathered.filter((event) => event.items.some((item) => !scope.includes(item)));
  sheet.give('beyondConsent', beyond.length, firstOfEach(beyond));
}

function firstOfEach(events: readonly MeantEvent[]): Evidence[] {
  return [...groupBy(events, ({ items }) => items.join()).values()].map(([first]) => ofEvent(first!));
}
