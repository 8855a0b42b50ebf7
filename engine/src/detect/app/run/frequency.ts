import type { MeantEvent } from './read-events.ts';

export interface Frequency {
  readonly item: string;
  readonly total: number;
  readonly background: number;
  /** Reads in the busiest minute. */
  readonly busiest: number;
  readonly first: MeantEvent;
}

const MINUTE = 60;

/**
 * Reads a minute beyond which a function is unlikely to need more: a scale of this tool, not of the law. An identifier
 * does not change while the app runs; a position may be wanted each second on the way.
 */
const NEEDED: { readonly [item: string]: number } = {
  'location.current': 60,
  'location.cell': 12,
  'network.wifi': 12,
  'bluetooth.devices': 12,
  clipboard: 12,
  camera: 60,
  microphone: 60,
  'network.state': 60,
  'network.ip': 12,
  running_apps: 12,
};
const OF_A_CONSTANT = 6;

export function needed(item: string): number {
  return NEEDED[item] ?? OF_A_CONSTANT;
}

/** How often each kind of information was read, in all, unseen, and in the busiest minute. Needs times. */
export function frequencies(events: readonly MeantEvent[]): Frequency[] {
  const byItem = new Map<string, MeantEvent[]>();
  for (const event of events)
    if (event.type === 'collect' && event.t !== null)
      for (const item of event.items) {
        const list = byItem.get(item);
        if (list === undefined) byItem.set(item, [event]);
        else list.push(event);
      }
  return [...byItem]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([item, list]) => ({
      item,
      total: list.length,
      background: list.filter(({ event }) => event.foreground === false).length,
      busiest: busiestMinute(list.map(({ t }) => t!)),
      first: list[0]!,
    }));
}

function busiestMinute(times: readonly number[]): number {
  let most = 0;
  for (let from = 0, to = 0; to < times.length; to++) {
    while (times[to]! - times[from]! >= MINUTE) from++;
    most = Math.max(most, to - from + 1);
  }
  return most;
}
