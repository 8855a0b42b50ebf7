/** A text in both languages of the program. Quoted statutes are Chinese in either. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** Tells a reason in both languages by its English words; one that is in both already stays as it is. */
export const inBoth =
  <Reason extends string>(zh: Readonly<Record<Reason, string>>) =>
  (reason: Reason | Bilingual): Bilingual =>
    typeof reason === 'string' ? { zh: zh[reason], en: reason } : reason;
