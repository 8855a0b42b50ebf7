export type Language = 'zh' | 'en';

/** Every leaf is a text, or a function that makes one of its arguments. */
export type Dictionary = { readonly [key: string]: string | ((...values: never[]) => string) | Dictionary };

type Widen<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...values: infer V) => string
      ? (...values: V) => string
      : Widen<T[K]>;
};

export interface Words<T> {
  readonly zh: T;
  readonly en: T;
}

/** The texts of a page or part in both languages: the compiler refuses a key the other language lacks. */
export function words<const T extends Dictionary>(texts: { readonly zh: T; readonly en: Widen<T> }): Words<Widen<T>> {
  return texts as unknown as Words<Widen<T>>;
}
