import type { ConsentState, RunEvent, RunRecord, Sdk } from '../../../model/index.ts';
import { apisNamed } from '../apis/index.ts';
import { isPlatformLibrary } from '../baseline.ts';
import type { SdkMatcher } from '../find-sdks.ts';
import { knownPermission } from '../permissions.ts';
import { identifiersIn } from './identifiers.ts';
import { itemSpoken } from './spoken.ts';

/** An event with what it means: what was read or sent, by whom, to whom, and on which side of consent. */
export interface MeantEvent {
  /** Seconds from the start of the record; null without a time. */
  readonly t: number | null;
  readonly type: 'collect' | 'send' | 'contact' | 'permission_request' | 'consent' | 'refuse' | 'start' | 'screen';
  readonly items: readonly string[];
  readonly groups: readonly string[];
  /** Whose code: the SDK of the innermost frame that is not the platform's. */
  readonly sdk: Sdk | null;
  /** Whose server. */
  readonly receiver: 'self' | Sdk | null;
  readonly state: ConsentState | null;
  readonly event: RunEvent;
}

export interface RunContext {
  readonly matcher: SdkMatcher;
  /** The application's id: its own hosts carry its name. */
  readonly appId: string | null;
  /** Hosts that are the operator's own, given by a person. */
  readonly ownHosts?: readonly string[];
  /** Reads a minute a function needs, by kind, as the business states them. */
  readonly neededRates?: Readonly<Record<string, unknown>>;
}

/** The events of a record in the order of time, understood. Unmarked events take the state of the marks before them. */
export function readEvents({ events }: RunRecord, context: RunContext): MeantEvent[] {
  const timed = events.toSorted((a, b) => (a.t ?? Infinity) - (b.t ?? Infinity));
  const first = timed.find(({ t }) => t !== null)?.t ?? 0;
  const marked = events.some(({ kind }) => kind === 'consent' || kind === 'refuse' || kind === 'start');
  let state: ConsentState | null = marked ? 'before' : null;
  return timed.map((event): MeantEvent => {
    if (event.kind === 'consent') state = 'after';
    else if (event.kind === 'refuse' && event.field === undefined && !event.permissions) state = 'refused';
    const sdk = callerOf(event, context.matcher);
    return {
      t: event.t === null ? null : Math.round((event.t - first) * 1000) / 1000,
      type: typeOf(event),
      items: itemsOf(event),
      groups: groupsOf(event),
      sdk,
      receiver: receiverOf(event, context),
      state: event.state ?? state,
      event,
    };
  });
}

function typeOf({ kind }: RunEvent): MeantEvent['type'] {
  if (kind === 'call') return 'collect';
  return kind === 'permission' ? 'permission_request' : kind;
}

function itemsOf(event: RunEvent): readonly string[] {
  if (event.field !== undefined) return [event.field];
  if (event.kind === 'send') return event.payload === undefined ? [] : identifiersIn(event.payload);
  if (event.kind !== 'call') return [];
  const { api = '', args = [] } = event;
  const dot = api.lastIndexOf('.');
  const owner = dot < 0 ? '' : api.slice(0, dot).replaceAll('/', '.');
  const rows = apisNamed(api.slice(dot + 1).replace(/\(.*$/, '')).filter(
    (row) => owner === '' || row.owner === owner || row.owner.endsWith(`.${owner}`),
  );
  // A recorder that hooks a general interface tells what it was asked for in the arguments.
  const row = rows.find(({ constant }) => constant === undefined || args.some((arg) => constant.test(arg)));
  if (row) return [row.item];
  if (rows.length > 0 && event.alias === undefined) return [];
  const spoken = itemSpoken(event.alias ?? api);
  return spoken === undefined ? [] : [spoken];
}

function groupsOf({ kind, permissions, field }: RunEvent): readonly string[] {
  if (kind !== 'permission' && kind !== 'refuse') return [];
  const names = permissions ?? (field === undefined ? [] : [field]);
  return [
    ...new Set(
      names.flatMap(
        (name) =>
          knownPermission('android', name.includes('.') ? name : `android.permission.${name}`)?.group ??
          knownPermission('harmony', name)?.group ??
          knownPermission('ios', name)?.group ??
          knownPermission('wechat', name)?.group ??
          name,
      ),
    ),
  ];
}

function callerOf({ stack = [] }: RunEvent, matcher: SdkMatcher): Sdk | null {
  for (const frame of stack) {
    const sdk = matcher.ownerOf(frame);
    if (sdk && sdk.category !== 'tool') return sdk;
    // The first frame of the app's own code is the caller; what stands below only started it.
    if (!isPlatformLibrary(frame) && !/^(?:android|com\.android|dalvik|libcore|sun)\./.test(frame) && !sdk) return null;
  }
  return null;
}

function receiverOf(
  { kind, to, host }: RunEvent,
  { matcher, appId, ownHosts = [] }: RunContext,
): MeantEvent['receiver'] {
  if (kind !== 'send' && kind !== 'contact') return null;
  if (to !== undefined && /^(?:self|own|first[_-]?party)$/i.test(to)) return 'self';
  const name = host ?? to;
  if (name === undefined) return null;
  if (ownHosts.some((own) => name === own || name.endsWith(`.${own}`))) return 'self';
  const sdk = matcher.ownerOfHost(name);
  if (sdk) return sdk;
  const label = appId?.split('.')[1];
  return label !== undefined && label.length > 3 && name.split('.').includes(label) ? 'self' : null;
}
