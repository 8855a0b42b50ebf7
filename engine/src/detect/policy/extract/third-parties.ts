import type { InformationItem } from '../../../model/index.ts';
import type { PolicySpan, PolicyThirdParty } from '../policy-facts.ts';
import { findItems } from './find-items.ts';
import { linksIn } from './links.ts';
import { spanOf } from './reading.ts';
import type { Reading } from './reading.ts';
import { fieldsOf, fieldOfHeader } from './sdk-fields.ts';
import type { Field } from './sdk-fields.ts';
import { partiesInProse } from './sdk-prose.ts';

interface Draft {
  readonly name: string;
  company: string | null;
  sdk: boolean;
  readonly items: Set<InformationItem>;
  readonly purposes: PolicySpan[];
  readonly links: Set<string>;
  readonly packages: Set<string>;
  readonly evidence: PolicySpan[];
}

/** Third parties with what they get, from tables, from lists of labelled lines and from prose. */
export function readThirdParties(readings: readonly Reading[]): {
  readonly thirdParties: readonly PolicyThirdParty[];
  /** Sentences that speak of what a third party takes: the app's own collecting is not read from them. */
  readonly taken: ReadonlySet<Reading>;
} {
  const drafts = new Map<string, Draft>();
  const taken = new Set<Reading>();
  let columns: readonly (Field | null)[] | null = null;
  let open: Draft | null = null;
  let openAt = -1;
  let told: readonly Draft[] = [];
  let toldAt = -1;

  const draftOf = (name: string, sdk: boolean): Draft => {
    const key = keyOf(name);
    const known = drafts.get(key);
    if (known !== undefined) {
      known.sdk ||= sdk;
      return known;
    }
    const draft: Draft = {
      name,
      company: null,
      sdk,
      items: new Set(),
      purposes: [],
      links: new Set(),
      packages: new Set(),
      evidence: [],
    };
    drafts.set(key, draft);
    return draft;
  };
  const take = (draft: Draft, field: Field, value: string, reading: Reading): void => {
    if (field === 'company') draft.company ??= value.slice(0, 60) || null;
    if (field === 'items') for (const hit of findItems(value)) draft.items.add(hit.item);
    if (field === 'purpose') draft.purposes.push(spanOf(reading));
    for (const { url } of linksIn(value)) draft.links.add(url);
    for (const [prefix] of value.matchAll(PACKAGE)) draft.packages.add(prefix);
  };
  const note = (draft: Draft, reading: Reading): void => {
    draft.evidence.push(spanOf(reading));
    taken.add(reading);
  };

  for (const [index, reading] of readings.entries()) {
    if (reading.row) {
      const cells = cellsOf(reading.text);
      const headers = cells.map(fieldOfHeader);
      // Under a header a row is data, though "甲SDK | 乙公司" would pass for headers.
      if (columns === null && headers.includes('name') && headers.filter((one) => one !== null).length >= 2) {
        columns = headers;
        taken.add(reading);
        continue;
      }
      const name = columns === null ? '' : nameOf(cells[columns.indexOf('name')] ?? '');
      if (columns === null || name === '' || /^[-:\s]*$/.test(name)) continue;
      const draft = draftOf(name, /SDK/i.test(reading.text) || /SDK/i.test(reading.headings.join(' ')));
      note(draft, reading);
      for (const [at, field] of columns.entries()) if (field !== null) take(draft, field, cells[at] ?? '', reading);
      continue;
    }
    columns = null;
    const fields = fieldsOf(reading.text);
    const named = fields.find((one) => one.field === 'name');
    if (named !== undefined && nameOf(named.value) !== '') {
      open = draftOf(nameOf(named.value), true);
      openAt = index;
    } else if (fields.length > 0 && (open === null || index - openAt > 4) && !reading.heading) {
      const title = reading.headings[0] ?? '';
      open =
        fields.length > 1 || /SDK/i.test(title) ? (SDK_TITLE.test(title) ? draftOf(nameOf(title), true) : open) : null;
      openAt = index;
    }
    if (open !== null && fields.length > 0 && index - openAt <= 4) {
      note(open, reading);
      for (const { field, value } of fields) if (field !== 'name') take(open, field, value, reading);
      openAt = index;
      continue;
    }
    if (reading.heading) {
      open = null;
      continue;
    }
    if (open !== null && index - openAt > 4) open = null;
    const parties = partiesInProse(reading);
    // "Such SDKs collect your …" tells of those just named.
    if (parties.length === 0 && index - toldAt <= 2 && REFERS_BACK.test(reading.text)) {
      for (const draft of told) {
        note(draft, reading);
        take(draft, 'items', reading.text, reading);
        if (PURPOSE.test(reading.text)) take(draft, 'purpose', reading.text, reading);
      }
      toldAt = index;
    }
    const drafted: Draft[] = [];
    for (const party of parties) {
      const draft = draftOf(party.name, party.sdk);
      draft.company ??= party.company;
      note(draft, reading);
      take(draft, 'items', party.text, reading);
      if (party.purpose) take(draft, 'purpose', party.text, reading);
      drafted.push(draft);
    }
    if (drafted.length > 0) [told, toldAt] = [drafted, index];
  }
  return {
    thirdParties: [...drafts.values()].map((draft) => ({
      ...draft,
      items: [...draft.items].toSorted(),
      links: [...draft.links],
      packages: [...draft.packages],
    })),
    taken,
  };
}

const REFERS_BACK =
  /^.{0,6}(?:此类|该等?|这些|上述|其|前述|以上)(?:第三方)?(?:SDK|插件|服务商|公司|合作方|会|将|可能)/i;
const PURPOSE = /用于|以便|为了|用来|目的/;
const PACKAGE = /\b(?:com|cn|org|io|net)\.[a-z][a-z0-9_]{1,30}(?:\.[a-zA-Z][a-zA-Z0-9_]{0,40}){1,5}/g;
const SDK_TITLE = /SDK|推送|统计|地图|支付|登录|分享|广告|（.{2,20}公司）/i;

function cellsOf(row: string): string[] {
  const parts = row.includes('\t') ? row.split('\t') : row.replace(/^[|｜]|[|｜]$/g, '').split(/[|｜]/);
  return parts.map((cell) => cell.trim());
}

/** A name as the policy prints it, without list marks and the company in brackets. */
export function nameOf(value: string): string {
  const name = value
    .replace(/^[\s\d.、（(）)•·*-]{1,12}/, '')
    .replace(/[\s：:，,。；;]{1,8}$/, '')
    .slice(0, 60);
  return /^(?:无|\/|-|名称|第三方|SDK|SDK名称|第三方SDK)$/i.test(name) ? '' : name;
}

/** One party under several spellings: 友盟 SDK, 友盟+SDK, 友盟sdk. */
function keyOf(name: string): string {
  const key = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/sdk|[\s+()·_-]/g, '');
  return key === '' ? name : key;
}
