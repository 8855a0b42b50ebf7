/** What the examination says of an app beside the board (docs/en/app.md); the API hands it on as it is. */
export interface MatrixRow {
  readonly item: string;
  readonly name: string;
  readonly permissions: readonly string[];
  readonly calls: { readonly app: number; readonly sdks: readonly { readonly id: string; readonly calls: number }[] };
  readonly stated: boolean;
}

export interface Permission {
  readonly name: string;
  readonly reason: string | null;
}

export interface RunEvent {
  readonly t: number;
  readonly type: string;
  readonly items: readonly string[];
  readonly sdk: string | null;
  readonly host: string | null;
  readonly receiver: string | null;
  readonly state: 'before' | 'after';
  readonly background: boolean;
  readonly file: string;
  readonly line: number;
}

interface Answers {
  readonly matrix: readonly unknown[];
  readonly sdks: readonly { readonly id: string; readonly name: { readonly zh: string; readonly en: string } }[];
}

/** Names of items and SDKs, as far as this version knows them. */
export function namesOf({ matrix, sdks }: Answers, language: 'zh' | 'en') {
  const items = new Map((matrix as readonly MatrixRow[]).map(({ item, name }) => [item, name]));
  const kits = new Map(sdks.map(({ id, name }) => [id, name[language]]));
  return {
    item: (id: string): string => (language === 'zh' ? (items.get(id) ?? id) : id),
    sdk: (id: string): string => kits.get(id) ?? id,
  };
}
