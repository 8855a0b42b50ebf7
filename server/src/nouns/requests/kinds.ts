/** What a person may ask for, the article that gives the right, and the clock that runs. */
export interface RequestKind {
  readonly id: string;
  readonly title: { readonly zh: string; readonly en: string };
  /** What it means, for the person who asks. */
  readonly help: { readonly zh: string; readonly en: string };
  readonly basis: string;
  /** Clock rule of `law/rules/clocks`. A rule without a number runs by the promise of the handler. */
  readonly clock: string;
}

export const KINDS = [
  {
    id: 'access',
    title: { zh: '查阅', en: 'See my information' },
    help: { zh: '想知道这里保存了本人的哪些个人信息', en: 'Find out what is held about you here' },
    basis: '个人信息保护法第四十五条',
    clock: 'D-RIGHT-1',
  },
  {
    id: 'copy',
    title: { zh: '复制', en: 'Get a copy' },
    help: { zh: '想得到一份本人个人信息的副本', en: 'Receive a copy of your information' },
    basis: '个人信息保护法第四十五条',
    clock: 'D-RIGHT-1',
  },
  {
    id: 'transfer',
    title: { zh: '转移', en: 'Transfer' },
    help: { zh: '想把本人的个人信息转到指定的另一家', en: 'Move your information to another handler' },
    basis: '个人信息保护法第四十五条第三款',
    clock: 'D-RIGHT-1',
  },
  {
    id: 'correct',
    title: { zh: '更正、补充', en: 'Correct or complete' },
    help: { zh: '保存的信息有错误或者不完整', en: 'What is held is wrong or incomplete' },
    basis: '个人信息保护法第四十六条',
    clock: 'D-APP-1',
  },
  {
    id: 'delete',
    title: { zh: '删除', en: 'Delete' },
    help: { zh: '想删除本人的个人信息', en: 'Have your information deleted' },
    basis: '个人信息保护法第四十七条',
    clock: 'D-APP-1',
  },
  {
    id: 'close-account',
    title: { zh: '注销账号', en: 'Close my account' },
    help: { zh: '不再使用，想注销账号', en: 'Close an account you no longer use' },
    basis: 'App违法违规认定方法第六部分',
    clock: 'D-APP-1',
  },
  {
    id: 'withdraw-consent',
    title: { zh: '撤回同意', en: 'Withdraw consent' },
    help: { zh: '以前同意过的处理，现在不再同意', en: 'Take back consent given before' },
    basis: '个人信息保护法第十五条',
    clock: 'D-RIGHT-3',
  },
  {
    id: 'stop-marketing',
    title: { zh: '停止营销', en: 'Stop marketing' },
    help: {
      zh: '不想再收到推销电话、短信或者个性化推送',
      en: 'No more marketing calls, messages or personalised pushes',
    },
    basis: '个人信息保护法第二十四条',
    clock: 'D-RIGHT-3',
  },
  {
    id: 'explain',
    title: { zh: '解释说明', en: 'Explain the rules' },
    help: {
      zh: '想了解个人信息是怎样处理、怎样自动作出决定的',
      en: 'How your information is handled and automatic decisions are made',
    },
    basis: '个人信息保护法第四十八条',
    clock: 'D-RIGHT-1',
  },
  {
    id: 'complaint',
    title: { zh: '投诉、举报', en: 'Complain or report' },
    help: { zh: '认为个人信息的处理有问题', en: 'Something is wrong with how information is handled' },
    basis: 'App违法违规认定方法第六部分；个人信息保护法第六十五条',
    clock: 'D-APP-2',
  },
] as const satisfies readonly RequestKind[];

export type RequestKindId = (typeof KINDS)[number]['id'];
export const KIND_IDS = KINDS.map(({ id }) => id) as [RequestKindId, ...RequestKindId[]];

export function kindById(id: RequestKindId): RequestKind {
  return KINDS.find((kind) => kind.id === id)!;
}
