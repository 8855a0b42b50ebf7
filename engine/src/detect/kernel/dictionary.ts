import { FIRST_NAMES } from '../lexicon/first-names.ts';
import type { Meaning } from '../lexicon/labels.ts';
import { LABELS } from '../view/labels.ts';

/** Words of ASCII the screen knows, as a tree: 48 children a node, numbers of two bytes; node 0 is the root. */
export interface Dictionary {
  /** By byte: a letter in either case, a digit or a sign as 1 to 47, or 0. */
  readonly symbol: Uint8Array;
  readonly child: Uint8Array;
  /** By node: what a word that ends here asks of what follows, bits as in `twin/screen.ts`. */
  readonly flag: Uint8Array;
}

const SIGNS = 'abcdefghijklmnopqrstuvwxyz0123456789_- .';
const SYMBOLS = 48;

const [COUNTS, PREFIX, FIRST_NAME, CAPITAL, DIGIT, WORD, SIGNED, ALWAYS, CAPITALS, LETTER] = [
  1, 2, 4, 8, 16, 32, 64, 128, 256, 512,
];

/** What a value must begin with to be found by its label alone. Values with a form of their own are found without. */
const ASKS: Readonly<Partial<Record<Meaning, number>>> = {
  NAME: CAPITAL,
  person_cue: CAPITAL,
  GEO: DIGIT,
  QQ: DIGIT,
  PHONE: DIGIT,
  LANDLINE: DIGIT,
  BIRTH_DATE: WORD,
  MAC: WORD,
  AD_ID: WORD,
  SOCIAL_SECURITY: WORD,
  MEDICAL_RECORD_NO: WORD,
  // `/api/v1/`: a handle begins with a letter.
  WECHAT: LETTER,
  ID_CARD: WORD,
  DOCUMENT: WORD,
  PASSPORT: WORD,
  HKMO_PERMIT: WORD,
  TW_PERMIT: WORD,
  HK_ID: WORD,
  TW_ID: WORD,
  FPR_ID: WORD,
  DRIVER_FILE_NO: WORD,
  MILITARY_ID: WORD,
  CREDENTIAL: SIGNED,
};

/** Beginnings of keys that carry their issuer's mark, and of WeChat's own ids. */
const MARKS = 'ghp_ gho_ github_pat_ glpat- sk- sk_live_ sk_test_ xox eyj wxid_'.split(' ');
const CAPITAL_MARKS = [
  ...'akia asia ltai akid aiza'.split(' '),
  ...['rsa ', 'ec ', 'openssh ', 'encrypted ', 'private key'].map((kind) => `begin ${kind}`),
];

export function dictionary(): Dictionary {
  const nodes: { readonly next: (number | undefined)[]; flags: number }[] = [{ next: [], flags: 0 }];
  const symbol = new Uint8Array(256);
  Array.from(SIGNS).forEach((sign, i) => {
    symbol[sign.charCodeAt(0)] = i + 1;
    symbol[sign.toUpperCase().charCodeAt(0)] = i + 1;
  });
  const add = (word: string, flags: number): void => {
    let node = nodes[0]!;
    for (let i = 0; i < word.length; i++) {
      const sign = symbol[word.charCodeAt(i)]!;
      if (sign === 0) throw new TypeError(`no sign for ${word}`);
      const known = node.next[sign] ?? nodes.push({ next: [], flags: 0 }) - 1;
      node.next[sign] = known;
      node = nodes[known]!;
    }
    node.flags |= flags;
  };
  for (const [word, { meanings }] of LABELS) {
    if (!/^[a-z][ -~]*$/.test(word)) continue;
    add(
      word,
      [...meanings].reduce((flags, meaning) => flags | (ASKS[meaning] ?? 0), COUNTS),
    );
  }
  add('bearer', ALWAYS);
  add('values', ALWAYS);
  for (const name of FIRST_NAMES) add(name, FIRST_NAME);
  for (const mark of MARKS) add(mark, PREFIX);
  for (const mark of CAPITAL_MARKS) add(mark, PREFIX | CAPITALS);

  const child = new Uint16Array(nodes.length * SYMBOLS);
  const flag = new Uint16Array(nodes.length);
  nodes.forEach(({ next, flags }, node) => {
    next.forEach((to, sign) => (child[node * SYMBOLS + sign] = to!));
    flag[node] = flags;
  });
  return { symbol, child: new Uint8Array(child.buffer), flag: new Uint8Array(flag.buffer) };
}
