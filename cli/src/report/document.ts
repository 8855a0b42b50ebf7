/**
 * A report as plain data, so that its Word and its web form say the same. Texts are final: no mark-up, nothing masked
 * later.
 */
export interface Report {
  readonly title: string;
  readonly subtitle: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly columns: readonly TableColumn[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'bars'; readonly title: string; readonly bars: readonly Bar[] };

export interface TableColumn {
  readonly text: string;
  /** Figures stand to the right. */
  readonly right?: boolean;
}

export interface Bar {
  readonly label: string;
  readonly value: number;
}
