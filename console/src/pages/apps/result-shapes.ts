import { INFORMATION_ITEMS } from '@pingzhang/engine/model';

/** What the examination says of an app beside the board (docs/en/app.md); the API hands it on as it is. */
export interface MatrixRow {
  readonly item: string;
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

interface Kit {
  readonly id: string;
  readonly name: { readonly zh: string; readonly en: string };
}

const ITEMS: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = INFORMATION_ITEMS;

/** Names of items of information, and of the SDKs this version holds. */
export function namesOf({ sdks }: { readonly sdks: readonly Kit[] }, language: 'zh' | 'en') {
  const kits = new Map(sdks.map(({ id, name }) => [id, name[language]]));
  return {
    item: (id: string): string => ITEMS[id]?.[language] ?? id,
    sdk: (id: string): string => kits.get(id) ?? id,
  };
}
