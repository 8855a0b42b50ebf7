/** What resource ids stand for, whichever form the table has. */
export interface ResourceTexts {
  /** The text of a resource, following references; `language` is a two-letter code, empty for the default. */
  text(id: number, language?: string): string | null;
  /** The same by `string/app_name`, where the table keeps names. */
  named?(name: string, language?: string): string | null;
  /** Every string of the table, each once: texts of dialogs, buttons and settings. */
  texts(): Iterable<string>;
}
