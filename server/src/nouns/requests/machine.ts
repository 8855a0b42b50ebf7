/** Where a request stands. */
export const STATES = [
  'received',
  'incomplete',
  'accepted',
  'answered',
  'refused',
  'appealed',
  'closed',
  'withdrawn',
] as const;
export type RequestState = (typeof STATES)[number];

/** What the desk does, and what the person does; `by` says who may. */
export const ACTS = {
  accept: { by: 'desk', from: ['received'], to: 'accepted' },
  'ask-completion': { by: 'desk', from: ['received', 'accepted'], to: 'incomplete' },
  complete: { by: 'person', from: ['incomplete'], to: 'received' },
  extend: { by: 'desk', from: ['accepted'], to: 'accepted' },
  answer: { by: 'desk', from: ['accepted'], to: 'answered' },
  refuse: { by: 'desk', from: ['received', 'accepted'], to: 'refused' },
  withdraw: { by: 'person', from: ['received', 'incomplete', 'accepted'], to: 'withdrawn' },
  appeal: { by: 'person', from: ['answered', 'refused'], to: 'appealed' },
  uphold: { by: 'appeal', from: ['appealed'], to: 'closed' },
  overturn: { by: 'appeal', from: ['appealed'], to: 'accepted' },
  close: { by: 'desk', from: ['answered'], to: 'closed' },
} as const satisfies Readonly<
  Record<string, { by: 'desk' | 'person' | 'appeal'; from: readonly RequestState[]; to: RequestState }>
>;
export type RequestAct = keyof typeof ACTS;
export const ACT_IDS = Object.keys(ACTS) as [RequestAct, ...RequestAct[]];

/** In these states nothing more is owed, and the clock has stopped for good. */
export const DONE: ReadonlySet<RequestState> = new Set(['answered', 'refused', 'closed', 'withdrawn']);

/** The state after an act, or null where the act has no place. */
export function after(state: RequestState, act: RequestAct): RequestState | null {
  const { from, to } = ACTS[act];
  return (from as readonly RequestState[]).includes(state) ? to : null;
}

export function actsIn(state: RequestState, by: 'desk' | 'person' | 'appeal'): readonly RequestAct[] {
  return ACT_IDS.filter((act) => ACTS[act].by === by && after(state, act) !== null);
}
