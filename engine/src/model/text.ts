/** A text in both languages of the program. Quoted statutes are Chinese in either. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}
