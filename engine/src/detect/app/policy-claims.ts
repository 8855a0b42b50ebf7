import type { Evidence } from '../../model/index.ts';
import type { PolicyDocument, PolicyFacts, PolicySpan, PolicyTerm } from '../policy/policy-facts.ts';
import type { FoundSdk } from './find-sdks.ts';
import { FactSheet } from './fact-sheet.ts';
import { listedSdks } from './listed-sdks.ts';
import { thirdParties } from './package-facts.ts';
import type { SensitiveRead } from './reads.ts';
import { ofRead } from './package-facts.ts';

export interface PolicyInput {
  readonly facts: PolicyFacts;
  readonly documents: readonly PolicyDocument[];
}

/** Sentences shown of one claim. */
const SHOWN = 3;
const QUOTED = 120;

/** Facts of the policy, and of the policy against the package; each with its sentence. */
export function policyFacts(
  { facts: policy, documents }: PolicyInput,
  reads: readonly SensitiveRead[],
  found: readonly FoundSdk[],
): FactSheet {
  const sheet = new FactSheet();
  const texts = new Map(documents.map(({ name, text }) => [name, text]));
  const quote = (span: PolicySpan): Evidence => ({
    source: 'policy',
    file: span.document,
    place: `${span.start}-${span.end}`,
    text: (texts.get(span.document) ?? '')
      .slice(span.start, Math.min(span.end, span.start + QUOTED))
      .replace(/<[^<>]{1,200}>|\*\*/g, '')
      .replace(/\s+/g, ' '),
  });
  const sentenceOf = (span: PolicySpan): PolicySpan =>
    policy.sentences.find(
      ({ document, start, end }) => document === span.document && start <= span.start && span.end <= end,
    ) ?? span;
  const wordsOf = (span: PolicySpan): string => (texts.get(span.document) ?? '').slice(span.start, span.end);
  const quotes = (spans: readonly PolicySpan[]): Evidence[] => spans.slice(0, SHOWN).map(quote);
  const whole: Evidence[] = documents.map(({ name, text }) => ({
    source: 'policy',
    file: name,
    text: `全文 ${text.length} 字`,
  }));
  const tells = (name: string, spans: readonly PolicySpan[]): void =>
    sheet.give(name, spans.length > 0, spans.length > 0 ? quotes(spans) : whole);

  const collecting = [
    ...policy.items.flatMap(({ evidence }) => evidence.slice(0, 1)),
    ...policy.sentences.filter(({ topics }) => topics.includes('collection') || topics.includes('use')),
  ];
  sheet.give('hasPolicy', true, whole);
  sheet.give(
    'policyHasRules',
    policy.isPolicy && collecting.length > 0,
    collecting.length > 0 ? quotes(collecting) : whole,
  );
  sheet.give('policyLanguage', LANGUAGE[policy.language.main], whole);
  const { meanSentence, longShare, characters, jargonShare } = policy.readability;
  const hard =
    meanSentence > MEAN_SENTENCE || longShare > LONG_SHARE || characters > CHARACTERS || jargonShare > JARGON_SHARE;
  const measured = `${characters} 字，平均句长 ${Math.round(meanSentence)}，长句占 ${percent(longShare)}，术语占 ${percent(jargonShare)}`;
  sheet.give('policyReadingHard', hard, [{ source: 'policy', file: documents[0]?.name ?? '', text: measured }]);
  if (!policy.isPolicy) return sheet;

  const stated = statedItems(policy);
  sheet.give(
    'policyFields',
    [...stated.keys()].toSorted(),
    [...stated.values()].flatMap((spans) => quotes(spans.slice(0, 1))),
  );
  // What the policy states in another place it denies only for some occasion.
  const denied = policy.denials.filter(({ item }) => item !== null && !stated.has(item));
  sheet.give('policyDenies', [...new Set(denied.map(({ item }) => item!))].toSorted(), quotes(denied));
  const undeclared = reads.filter(({ item }) => !stated.has(item));
  sheet.give('undeclaredItems', [...new Set(undeclared.map(({ item }) => item))].toSorted(), firstOfEach(undeclared));
  const contradicted = reads.filter(({ item }) => denied.some((denial) => denial.item === item));
  const against = denied.filter(({ item }) => contradicted.some((read) => read.item === item));
  sheet.give('deniedButRead', [...new Set(contradicted.map(({ item }) => item))].toSorted(), [
    ...quotes(against),
    ...firstOfEach(contradicted),
  ]);
  sdkFacts(policy, documents, found, sheet, quotes);

  // Its absence is no evidence for what the layout suggests of 三.4.
  sheet.give('impliedConsent', policy.impliedConsent.length > 0, quotes(policy.impliedConsent));
  const { rights } = policy;
  for (const [fact, right] of RIGHTS) {
    // Where there are no accounts none is closed.
    if (right !== 'close' || rights.close.evidence.length > 0 || policy.noAccount.length === 0)
      tells(fact, rights[right].evidence);
    const done = DONE[right];
    if (rights[right].evidence.length > 0) sheet.give(done, true, quotes(rights[right].evidence));
  }
  const papers = policy.closingConditions.filter(
    (one) =>
      HEAVY.has(one.condition) &&
      !(one.condition === 'paper' && EITHER.test(wordsOf(one))) &&
      !FOR_ANOTHER.test(wordsOf(one)),
  );
  sheet.give(
    'policyRequiredPapers',
    [...new Set(papers.map(({ condition }) => condition))],
    papers.length > 0 ? quotes(papers) : whole,
  );
  // What is promised for complaints alone says nothing of correcting, deleting and closing.
  const forComplaints = new Set(policy.complaint.terms.map(placeOf));
  const promised = longest(
    policy.responseTerms.filter(
      (term) => !forComplaints.has(placeOf(term)) || REQUESTS.test(wordsOf(sentenceOf(term))),
    ),
  );
  if (promised) sheet.give('promisedDays', workingDays(promised), [quote(sentenceOf(promised))]);
  if (policy.complaint.evidence.length > 0) sheet.give('complaintChannel', true, quotes(policy.complaint.evidence));
  else if (policy.contacts.length === 0) sheet.give('complaintChannel', false, whole);
  const complaint = longest(policy.complaint.terms);
  // A promise within the limit leaves nothing to find; given, it would ask for complaints nobody has told of.
  if (complaint && workingDays(complaint) > LIMIT)
    sheet.give('complaintPromisedDays', workingDays(complaint), [quote(sentenceOf(complaint))]);
  if (policy.personalised.evidence.length > 0) sheet.give('targetedPush', true, quotes(policy.personalised.evidence));
  if (policy.personalised.offSwitch.length > 0)
    sheet.give('pushSwitchStrings', true, quotes(policy.personalised.offSwitch));
  return sheet;
}

/** Items the policy states: of the app itself, and those its list of third parties names. */
export function statedItems(policy: PolicyFacts): ReadonlyMap<string, readonly PolicySpan[]> {
  const stated = new Map<string, readonly PolicySpan[]>();
  for (const { item, evidence } of policy.items) stated.set(item, evidence);
  for (const { item, ...span } of policy.permissions) if (!stated.has(item)) stated.set(item, [span]);
  for (const { items, evidence } of policy.thirdParties)
    for (const item of items) if (!stated.has(item)) stated.set(item, evidence);
  return stated;
}

function sdkFacts(
  policy: PolicyFacts,
  documents: readonly PolicyDocument[],
  found: readonly FoundSdk[],
  sheet: FactSheet,
  quotes: (spans: readonly PolicySpan[]) => Evidence[],
): void {
  const parties = thirdParties(found);
  const listed = listedSdks(
    parties.map(({ sdk }) => sdk),
    policy,
    documents,
  );
  const missing = parties.filter(({ sdk }) => !listed.has(sdk.id));
  const parts = policy.thirdParties.flatMap(({ evidence }) => quotes(evidence.slice(0, 1)));
  // A list kept on another page that was not handed over says nothing of what it lists.
  if (missing.length > 0 && policy.listElsewhere.length > 0) {
    sheet.give('sdkListElsewhere', true, quotes(policy.listElsewhere));
    return;
  }
  sheet.give('policySdks', [...listed].toSorted(), parts.slice(0, 20));
  sheet.give(
    'undisclosedSdks',
    missing.map(({ sdk }) => sdk.id),
    missing.map(({ sdk, evidence: [first] }) => ({
      source: 'package',
      file: first?.kind ?? '',
      place: first?.value ?? '',
      text: `${sdk.name.zh}${sdk.company ? `（${sdk.company}）` : ''}`,
    })),
  );
}

const LANGUAGE = { 'zh-Hans': 'zh-Hans', 'zh-Hant': 'zh-Hant', ja: 'ja', ko: 'ko', latin: 'en', none: 'none' } as const;

/** Scales of this tool, not of the law: above them a person should try to read the text. */
const MEAN_SENTENCE = 70;
const LONG_SHARE = 0.25;
const CHARACTERS = 25_000;
const JARGON_SHARE = 0.08;

const percent = (share: number): string => `${Math.round(share * 100)}%`;

const RIGHTS = [
  ['policyMentionsWithdraw', 'withdraw'],
  ['policyMentionsClosure', 'close'],
  ['policyMentionsCorrection', 'correct'],
  ['policyMentionsDeletion', 'delete'],
] as const;
const DONE = {
  withdraw: 'withdrawSupported',
  close: 'canCloseAccount',
  correct: 'canCorrect',
  delete: 'canDelete',
} as const;

/** A written request as one way among others; papers of who acts for somebody else. */
const EITHER = /或(?:者)?(?:以)?(?:通过)?其他(?:合理)?(?:的)?方式|或以其他/;
const FOR_ANOTHER = /代理人|代为|委托他人|授权委托|去世|逝者|死亡|近亲属/;
/** Requests of users, as against complaints. */
const REQUESTS = /请求|申请|权利|更正|删除|注销|撤回|查阅|复制|request|right/i;

/** Conditions that ask for more than was asked to open the account. */
const HEAVY: ReadonlySet<string> = new Set([
  'handHeldId',
  'idImage',
  'idNumber',
  'byPost',
  'inPerson',
  'paper',
  'face',
]);

const placeOf = ({ document, start }: PolicySpan): string => `${document} ${start}`;

const LIMIT = 15;

function longest(terms: readonly PolicyTerm[]): PolicyTerm | undefined {
  return terms.toSorted((a, b) => workingDays(b) - workingDays(a))[0];
}

/** Working days a promise amounts to at least: five of seven days, twenty-one of a month. */
function workingDays({ amount, unit }: PolicyTerm): number {
  switch (unit) {
    case 'workingDay':
      return amount;
    case 'day':
      return Math.floor((amount * 5) / 7);
    case 'hour':
      return Math.ceil(amount / 24);
    case 'month':
      return amount * 21;
    case 'year':
      return amount * 250;
  }
}

function firstOfEach(reads: readonly SensitiveRead[]): Evidence[] {
  const seen = new Set<string>();
  return reads.filter(({ item }) => !seen.has(item) && seen.add(item)).map(ofRead);
}
