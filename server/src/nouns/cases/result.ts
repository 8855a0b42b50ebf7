/** What `pingzhang count --json` says (docs/en/count.md), as far as it is used here. */
export interface CountSaid {
  readonly method: { readonly unit: Unit; readonly identity: string; readonly seed: number };
  readonly materials: readonly {
    readonly file: string;
    readonly size: number;
    readonly sha256: string;
    readonly rows: number;
    readonly valid: number;
    readonly layouts: readonly {
      readonly separator: string;
      readonly columns: readonly {
        readonly header: string | null;
        readonly role: string;
        readonly category: string | null;
      }[];
    }[];
  }[];
  readonly rows: number;
  readonly headings: number;
  readonly blank: number;
  readonly tooLong: number;
  readonly unmatched: number;
  readonly invalid: number;
  readonly valid: number;
  readonly exactDuplicates: number;
  readonly distinctPeople: number;
  readonly distinctByIdNumber: number;
  readonly distinctByPhone: number;
  readonly unidentified: number;
  readonly groups: number;
  readonly invalidValues: { readonly [reason: string]: number };
  readonly categories: readonly {
    readonly code: string;
    readonly carrying: number;
    readonly rows: number;
    readonly people: number;
    readonly groups: number;
  }[];
  readonly linked: { readonly people: number; readonly byPhone: number; readonly idsJoined: number } | null;
  readonly distributions: {
    readonly province: readonly Share[];
    readonly birthYear: readonly Share[];
    readonly operator: readonly Share[];
  };
  readonly overlap: readonly (readonly number[])[];
  readonly growth: readonly { readonly file: string; readonly newPeople: number; readonly total: number }[];
  readonly problems: readonly {
    readonly file: string;
    readonly code: string;
    readonly text: { readonly [L in 'zh' | 'en']: { readonly what: string; readonly todo: string } };
  }[];
}

export type Unit = 'row' | 'person' | 'group';

interface Share {
  readonly label: string;
  readonly count: number;
}

/** The names of 法释〔2017〕10号 art. 5(1) for what it counts. */
export const CATEGORY_TITLES: { readonly [code: string]: { readonly zh: string; readonly en: string } } = {
  track: { zh: '行踪轨迹信息', en: 'movements' },
  comm_content: { zh: '通信内容', en: 'content of communications' },
  credit: { zh: '征信信息', en: 'credit' },
  property: { zh: '财产信息', en: 'property' },
  lodging: { zh: '住宿信息', en: 'lodging' },
  comm_record: { zh: '通信记录', en: 'communication records' },
  health: { zh: '健康生理信息', en: 'health' },
  transaction: { zh: '交易信息', en: 'transactions' },
  other: { zh: '其他公民个人信息', en: 'other personal information' },
};

export const STEP_TITLES = {
  heading_or_blank: { zh: '表头与空行', en: 'headings and blank lines' },
  unmatched: { zh: '无法识别布局或超长', en: 'fits no layout, or too long' },
  invalid: { zh: '无有效信息项', en: 'no valid item' },
  exact_duplicate: { zh: '完全重复', en: 'exact repetitions' },
  same_person: { zh: '同人重复', en: 'further rows of the same person' },
} as const;

export type StepKey = keyof typeof STEP_TITLES;

export interface StepSaid {
  readonly key: StepKey;
  readonly count: number;
  readonly left: number;
}

/** What is left of the rows in a unit, step by step: raw minus every step is what is left after the last. */
export function stepsOf(said: CountSaid, unit: Unit): { steps: StepSaid[]; effective: number } {
  const rows = said.valid - said.exactDuplicates;
  const effective = { row: rows, person: said.distinctPeople, group: said.groups }[unit];
  const taken: readonly (readonly [StepKey, number])[] = [
    ['heading_or_blank', said.headings + said.blank],
    ['unmatched', said.unmatched + said.tooLong],
    ['invalid', said.invalid],
    ['exact_duplicate', said.exactDuplicates],
    ...(unit === 'row' ? [] : [['same_person', rows - effective] as const]),
  ];
  let left = said.rows;
  const steps = taken.map(([key, count]): StepSaid => ({ key, count, left: (left -= count) }));
  return { steps, effective };
}
