import type { Language } from '@pingzhang/engine/model';

/** A verb's texts: the English table gives the keys, the Chinese one must have the same. */
export type Messages<T> = (language: Language) => T;

export function messages<T>(tables: { readonly en: T; readonly zh: NoInfer<T> }): Messages<T> {
  return (language) => tables[language];
}
