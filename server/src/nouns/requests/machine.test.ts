import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ACT_IDS, ACTS, DONE, STATES, actsIn, after } from './machine.ts';
import type { RequestState } from './machine.ts';

/** Every pair of state and act that is allowed; all others are refused. */
const ALLOWED = new Map<string, RequestState>([
  ['received accept', 'accepted'],
  ['received ask-completion', 'incomplete'],
  ['received refuse', 'refused'],
  ['received withdraw', 'withdrawn'],
  ['incomplete complete', 'received'],
  ['incomplete withdraw', 'withdrawn'],
  ['accepted ask-completion', 'incomplete'],
  ['accepted extend', 'accepted'],
  ['accepted answer', 'answered'],
  ['accepted refuse', 'refused'],
  ['accepted withdraw', 'withdrawn'],
  ['answered appeal', 'appealed'],
  ['answered close', 'closed'],
  ['refused appeal', 'appealed'],
  ['appealed uphold', 'closed'],
  ['appealed overturn', 'accepted'],
]);

for (const state of STATES) {
  test(`acts in ${state}`, () => {
    for (const act of ACT_IDS) assert.equal(after(state, act), ALLOWED.get(`${state} ${act}`) ?? null, act);
  });
}

test('a request can always come to an end, and an end that can be appealed says so', () => {
  for (const state of STATES) {
    const reached = new Set<RequestState>([state]);
    for (const at of reached) for (const act of ACT_IDS) if (after(at, act)) reached.add(after(at, act)!);
    assert.ok(
      [...reached].some((end) => DONE.has(end)),
      state,
    );
  }
  assert.deepEqual(actsIn('refused', 'person'), ['appeal']);
});

test('the person never acts for the desk', () => {
  for (const { by, to } of Object.values(ACTS)) if (by === 'person') assert.notEqual(to, 'answered');
});
