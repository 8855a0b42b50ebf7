/** What is known of a software development kit; the rows are data in `law/sdks`. Fields nobody could source are absent. */
export interface Sdk {
  readonly id: string;
  readonly name: { readonly zh: string; readonly en: string };
  /** Other names a policy may use: 优量汇, 广点通, GDT. */
  readonly aliases?: readonly string[];
  readonly company?: string;
  readonly category: SdkCategory;
  /** Prefixes of Java classes, without a dot at the end. */
  readonly classes?: readonly string[];
  readonly libraries?: readonly string[];
  readonly components?: readonly string[];
  readonly metaData?: readonly string[];
  readonly ios?: readonly string[];
  /** Objective-C classes by which it is known where it is linked into the program. */
  readonly iosClasses?: readonly string[];
  readonly harmony?: readonly string[];
  readonly wechat?: readonly string[];
  readonly hosts?: readonly string[];
  /** Names under which builds ask for it: `maven:group:artifact` or `maven:group`, `pod:Name`, `swift:identity`. */
  readonly dependencies?: readonly string[];
  /** What its own notice says it collects, in the vocabulary of information items. */
  readonly collects?: { readonly required?: readonly string[]; readonly optional?: readonly string[] };
  /** `owner.method` of the call that starts it. */
  readonly init?: readonly string[];
  /** Where its version stands: `owner.FIELD` of a constant, or the start of a file name. */
  readonly version?: readonly string[];
  readonly policy?: string;
  /** Where each field was learnt: a source of `law/sdks/sources.yaml` by field, with the day it was read there. */
  readonly sources: Readonly<Record<string, readonly string[]>>;
}

export type SdkCategory =
  | 'ads'
  | 'analytics'
  | 'attribution'
  | 'push'
  | 'login'
  | 'payment'
  | 'map'
  | 'identity'
  | 'risk'
  | 'crash'
  | 'im'
  | 'rtc'
  | 'live'
  | 'cloud'
  | 'share'
  | 'ai'
  | 'web'
  | 'device-id'
  | 'vendor'
  | 'platform'
  | 'game'
  | 'support'
  /** Code without a service behind it: an image loader, a database. It gives nobody anything. */
  | 'tool';

/** A rule that finds an SDK, whoever wrote it; `licence` and `rule` stay beside every hit. */
export interface SdkRule {
  readonly kind: 'class' | 'library' | 'component' | 'meta-data' | 'host' | 'action' | 'dependency';
  readonly pattern: string;
  readonly regex: boolean;
  readonly sdk: Sdk;
  readonly rule: string;
  readonly licence: string;
}
