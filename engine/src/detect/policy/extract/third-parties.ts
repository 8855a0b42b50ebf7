import type { InformationItem } from '../../../model/index.ts';
import type { PolicySpan, PolicyThirdParty } from '../policy-facts.ts';
import { findItems } from './find-items.ts';
import { linksIn } from './links.ts';
import type { Party, PartyWords } from './party.ts';
import { partiesInBlocks } from './party-blocks.ts';
import { partiesInProse, tellsPurpose } from './party-prose.ts';
import { partiesInTables } from './party-tables.ts';
import { spanOf } from './reading.ts';
import type { Reading } from './reading.ts';
import type { TableRow } from './tables.ts';

/** Third parties with what they get, from tables, from lists of labelled lines and from prose. */
export function readThirdParties(
  readings: readonly Reading[],
  rows: ReadonlyMap<Reading, TableRow>,
): {
  readonly thirdParties: readonly PolicyThirdParty[];
  /** Sentences that speak of what a third party takes: the app's own collecting is not read from them. */
  readonly taken: ReadonlySet<Reading>;
} {
  const listed = [...partiesInTables(rows), ...partiesInBlocks(readings)];
  const taken = new Set(listed.flatMap(({ words }) => words.map(({ reading }) => reading)));
  const told = proseOf(readings.filter((reading) => !taken.has(reading)));
  for (const { words } of told) for (const { reading } of words) taken.add(reading);
  return { thirdParties: merged([...listed, ...told], readings), taken };
}

/** "Such SDKs collect your …" tells of those just named; so do the lines for each system below a list entry. */
const REFERS_BACK =
  /^.{0,6}(?:此类|该等?|这些|上述|其|前述|以上)(?:第三方)?(?:SDK|插件|服务商|公司|合作方|会|将|可能)|^.{0,4}(?:ios|android|安卓|苹果|鸿蒙|harmony|双端).{0,6}[：:]|^.{0,4}(?:官方)?隐私(?:权)?政策.{0,4}[：:]|^(?:同时，)?(?:需要|可能)(?:收集|获取|使用)/i;

function proseOf(readings: readonly Reading[]): Party[] {
  const parties: Party[] = [];
  let last: { readonly party: Party; readonly words: PartyWords[] }[] = [];
  let at = -1;
  for (const [index, reading] of readings.entries()) {
    if (reading.heading || reading.row) {
      if (reading.heading) last = [];
      continue;
    }
    const found = partiesInProse(reading);
    if (found.length > 0) {
      last = found.map((party) => ({ party, words: [...party.words] }));
      for (const { party, words } of last) parties.push({ ...party, words });
      at = index;
    } else if (index - at <= 2 && REFERS_BACK.test(reading.text)) {
      for (const { words } of last) words.push({ field: null, text: reading.text, reading });
      at = index;
    }
  }
  return parties;
}

const PACKAGE = /\b(?:com|cn|org|io|net)\.[a-z][a-z0-9_]{1,30}(?:\.[a-zA-Z][a-zA-Z0-9_]{0,40}){1,5}/g;

/** Everything told of one party together, in the order they come in. */
function merged(parties: readonly Party[], readings: readonly Reading[]): PolicyThirdParty[] {
  const order = new Map(readings.map((reading, index) => [reading, index]));
  const firstAt = ({ words }: Party): number => order.get(words[0]!.reading) ?? 0;
  const byKey = new Map<string, Party[]>();
  for (const party of parties.toSorted((one, other) => firstAt(one) - firstAt(other))) {
    const key = keyOf(party.name);
    const same = byKey.get(key);
    if (same === undefined) byKey.set(key, [party]);
    else same.push(party);
  }
  return [...byKey.values()].map((places): PolicyThirdParty => {
    const words = places.flatMap((party) => party.words);
    const items = words
      .filter(({ field }) => field === null || field === 'items')
      .flatMap(({ text }) => findItems(text).map(({ item }): InformationItem => item));
    return {
      name: places[0]!.name,
      company: places.find(({ company }) => company !== null)?.company ?? null,
      sdk: places.some(({ sdk }) => sdk),
      items: [...new Set(items)].toSorted(),
      purposes: spansOf(
        words.filter(({ field, text }) => field === 'purpose' || (field === null && tellsPurpose(text))),
      ),
      links: [...new Set(words.flatMap(({ text }) => linksIn(text).map(({ url }) => url)))],
      packages: [...new Set(words.flatMap(({ text }) => [...text.matchAll(PACKAGE)].map(([prefix]) => prefix)))],
      evidence: spansOf(words),
    };
  });
}

function spansOf(words: readonly PartyWords[]): PolicySpan[] {
  return [...new Set(words.map(({ reading }) => reading))].map(spanOf);
}

/** One party under several spellings: 友盟 SDK, 友盟+SDK, 友盟sdk. */
function keyOf(name: string): string {
  const key = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/sdk|[\s+()·_-]/g, '');
  return key === '' ? name : key;
}
