import type { InformationItem } from '../../model/index.ts';
import type { PolicyTopic } from './topics/topic.ts';

/** One text a user is shown: the policy itself, a list of SDKs, rules for children. */
export interface PolicyDocument {
  readonly name: string;
  readonly text: string;
}

/** A place in a document: UTF-16 units, end exclusive. The words themselves stay in the document. */
export interface PolicySpan {
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

export interface PolicySection extends PolicySpan {
  /** 1 for the outermost headings. */
  readonly level: number;
  /** As printed: 一、 （二） 3.1 */
  readonly number: string;
  readonly title: string;
  /** Index in `sections`, null at the top. */
  readonly parent: number | null;
}

export interface PolicySentence extends PolicySpan {
  readonly topics: readonly PolicyTopic[];
  /** Index in `sections`, null before the first heading. */
  readonly section: number | null;
  readonly heading: boolean;
}

/** A kind of information the policy says the app itself collects or asks a permission for. */
export interface PolicyItem {
  readonly item: InformationItem;
  readonly evidence: readonly PolicySpan[];
  /** Why: the clause that names the purpose, in the same sentence or the same row. */
  readonly purposes: readonly PolicySpan[];
  /** For which function of the app: the headings it stands under, or "when you use …". */
  readonly functions: readonly PolicySpan[];
  /** Does the policy say it may be refused? null where it says neither; `optional` wins over `required` only where all places say so. */
  readonly need: 'required' | 'optional' | null;
  /** The policy itself marks it as sensitive. */
  readonly sensitive: boolean;
}

export interface PolicyThirdParty {
  /** SDK or party as the policy calls it. */
  readonly name: string;
  readonly company: string | null;
  readonly sdk: boolean;
  readonly items: readonly InformationItem[];
  readonly purposes: readonly PolicySpan[];
  readonly links: readonly string[];
  /** Class prefixes the list gives, such as com.example.push. */
  readonly packages: readonly string[];
  readonly evidence: readonly PolicySpan[];
}

/** A promised time, read from figures in Arabic or Chinese. */
export interface PolicyTerm extends PolicySpan {
  readonly amount: number;
  readonly unit: 'workingDay' | 'day' | 'hour' | 'month' | 'year';
}

export const POLICY_RIGHTS = ['access', 'copy', 'correct', 'delete', 'close', 'withdraw', 'explain'] as const;
export type PolicyRight = (typeof POLICY_RIGHTS)[number];

export interface PolicyRightFacts {
  readonly evidence: readonly PolicySpan[];
  /** Terms promised where this right is spoken of. */
  readonly terms: readonly PolicyTerm[];
}

/** What a user must hand over or do before an account is closed or a request answered. */
export const CLOSING_CONDITIONS = [
  'handHeldId',
  'idImage',
  'idNumber',
  'byPost',
  'inPerson',
  'paper',
  'face',
  'reason',
  'phoneCall',
  'balance',
  'noDispute',
  'unbind',
] as const;
export type ClosingCondition = (typeof CLOSING_CONDITIONS)[number];

export const CONTACT_WAYS = ['email', 'phone', 'address', 'form', 'customerService'] as const;
export type ContactWay = (typeof CONTACT_WAYS)[number];

export interface PolicyContact extends PolicySpan {
  readonly way: ContactWay;
}

export interface PolicyRetention extends PolicySpan {
  /** null where only "the shortest time necessary" or "as the law requires" is said. */
  readonly term: PolicyTerm | null;
  readonly bound: 'term' | 'shortest' | 'law' | 'untilClosed';
}

export interface PolicyDate extends PolicySpan {
  readonly kind: 'effective' | 'updated' | 'published' | 'unnamed';
  /** YYYY-MM-DD, or YYYY-MM where no day is given. */
  readonly date: string;
}

export interface PolicyLanguage {
  /** Share of simplified among the characters that tell the two scripts apart; null when there are none. */
  readonly simplifiedShare: number | null;
  /** Shares of all letters. */
  readonly hanShare: number;
  readonly latinShare: number;
  readonly kanaShare: number;
  readonly hangulShare: number;
  readonly main: 'zh-Hans' | 'zh-Hant' | 'ja' | 'ko' | 'latin' | 'none';
}

export interface PolicyReadability {
  readonly characters: number;
  readonly sentences: number;
  readonly meanSentence: number;
  readonly longestSentence: number;
  /** Sentences over 100 characters. */
  readonly longShare: number;
  /** Characters in technical or legal terms of art, of all characters. */
  readonly jargonShare: number;
  /** Sentences that promise or praise and tell nothing about information. */
  readonly boilerplateShare: number;
  /** Characters under no heading, of all. */
  readonly unstructuredShare: number;
}

export interface PolicyLink extends PolicySpan {
  readonly url: string;
}

/** What a policy says, each thing with the sentences it stands in. Absence of evidence is an empty list, never a guess. */
export interface PolicyFacts {
  readonly documents: readonly { readonly name: string; readonly length: number }[];
  /** Does the text read as a policy about personal information at all? */
  readonly isPolicy: boolean;
  readonly sections: readonly PolicySection[];
  readonly sentences: readonly PolicySentence[];
  readonly items: readonly PolicyItem[];
  /** "We do not collect your …": the kind, or null for "any information". */
  readonly denials: readonly (PolicySpan & { readonly item: InformationItem | null })[];
  /** How information is got: typed in, gathered by the device, received from others, cookies. */
  readonly means: readonly (PolicySpan & { readonly means: 'given' | 'automatic' | 'fromOthers' | 'cookie' })[];
  /** Permissions of the system the text names, by the item each opens. */
  readonly permissions: readonly (PolicySpan & { readonly item: InformationItem })[];
  readonly thirdParties: readonly PolicyThirdParty[];
  /** SDKs are listed elsewhere: the sentence that says so. */
  readonly listElsewhere: readonly PolicySpan[];
  readonly retention: readonly PolicyRetention[];
  readonly rights: Readonly<Record<PolicyRight, PolicyRightFacts>>;
  /** Promised time of answer to any request, all of them; the longest decides. */
  readonly responseTerms: readonly PolicyTerm[];
  readonly closingConditions: readonly (PolicySpan & { readonly condition: ClosingCondition })[];
  readonly contacts: readonly PolicyContact[];
  /** Who handles the information: name of the company, or who is in charge. */
  readonly handler: readonly (PolicySpan & { readonly name: string })[];
  readonly officer: readonly PolicySpan[];
  readonly complaint: { readonly evidence: readonly PolicySpan[]; readonly terms: readonly PolicyTerm[] };
  readonly minors: {
    readonly evidence: readonly PolicySpan[];
    readonly under14: readonly PolicySpan[];
    readonly guardianConsent: readonly PolicySpan[];
    /** Rules of their own for children. */
    readonly ownRules: readonly PolicySpan[];
  };
  readonly changes: { readonly evidence: readonly PolicySpan[]; readonly notice: readonly PolicySpan[] };
  readonly crossBorder: {
    readonly evidence: readonly PolicySpan[];
    readonly storedInChina: readonly PolicySpan[];
    readonly transferred: readonly PolicySpan[];
    readonly denied: readonly PolicySpan[];
  };
  readonly sensitive: readonly PolicySpan[];
  readonly separateConsent: readonly PolicySpan[];
  readonly personalised: { readonly evidence: readonly PolicySpan[]; readonly offSwitch: readonly PolicySpan[] };
  readonly automatedDecision: readonly PolicySpan[];
  /** The app has no accounts. */
  readonly noAccount: readonly PolicySpan[];
  /** "By using the service you agree …" */
  readonly impliedConsent: readonly PolicySpan[];
  /** "To improve the service" as a purpose of collecting. */
  readonly improveService: readonly PolicySpan[];
  readonly dates: readonly PolicyDate[];
  readonly language: PolicyLanguage;
  readonly readability: PolicyReadability;
  readonly links: readonly PolicyLink[];
}

export interface PolicyChange {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly topics: readonly PolicyTopic[];
  readonly before: PolicySpan | null;
  readonly after: PolicySpan | null;
}

export interface PolicyComparison {
  readonly changes: readonly PolicyChange[];
  readonly unchanged: number;
  readonly items: { readonly added: readonly InformationItem[]; readonly removed: readonly InformationItem[] };
  readonly thirdParties: { readonly added: readonly string[]; readonly removed: readonly string[] };
}
