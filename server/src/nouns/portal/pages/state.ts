import { html } from 'hono/html';
import { kindById } from '../../requests/kinds.ts';
import type { RequestKindId } from '../../requests/kinds.ts';
import { actsIn } from '../../requests/machine.ts';
import type { RequestState } from '../../requests/machine.ts';
import { form, layout, wordsOf } from '../layout.ts';
import type { Html, PortalView } from '../layout.ts';
import type { Wrong } from './filing.ts';

/** What the person may see of a request: every act in it, and the answer. No name of staff. */
export interface RequestForPerson {
  readonly receipt: string;
  readonly kind: RequestKindId;
  readonly state: RequestState;
  readonly limit: string;
  readonly acts: readonly { readonly at: string; readonly act: string; readonly text: string | null }[];
}

/** Asks for receipt and code. A wrong pair and an unknown one look the same. */
export function lookPage(view: PortalView, receipt = '', wrong?: Wrong): Html {
  const say = wordsOf(view);
  return layout(
    view,
    say.lookTitle,
    html`<h1>${say.lookTitle}</h1>
      ${wrong === undefined ? '' : html`<p class="wrong" role="alert">${say.errors[wrong]}</p>`}
      ${form(
        view,
        `/p/${view.slug}/state`,
        {},
        html`<label
            >${say.receiptNumber}<input name="receipt" required maxlength="12" inputmode="numeric" value="${receipt}"
          /></label>
          <label>${say.code}<input name="code" required maxlength="12" autocomplete="off" /></label>
          <button class="main">${say.look}</button>`,
      )}`,
  );
}

/** The state, all that was done, and what the person can do now. `code` is carried in the forms, never in an address. */
export function statePage(view: PortalView, request: RequestForPerson, code: string, wrong?: Wrong): Html {
  const say = wordsOf(view);
  const kind = kindById(request.kind);
  const acts = request.acts.map(
    ({ at, act, text }) =>
      html`<li><time>${at}</time>${say.did[act] ?? act}${text === null ? '' : html`<p>${text}</p>`}</li>`,
  );
  const carried = { receipt: request.receipt, code };
  const write = (act: string, title: string, help: string, button: string): Html =>
    html`<h2>${title}</h2>
      ${form(
        view,
        `/p/${view.slug}/act`,
        { ...carried, act },
        html`<label>${help}<textarea name="text" required maxlength="4000"></textarea></label
          ><button class="main">${button}</button>`,
      )}`;
  const may = new Set<string>(actsIn(request.state, 'person'));
  return layout(
    view,
    say.lookTitle,
    html`<h1>${say.lookTitle}</h1>
      ${wrong === undefined ? '' : html`<p class="wrong" role="alert">${say.errors[wrong]}</p>`}
      <dl>
        <dt>${say.receiptNumber}</dt>
        <dd class="number">${request.receipt}</dd>
        <dt>${say.state}</dt>
        <dd class="number" data-state="${request.state}">${say.states[request.state]}</dd>
        <dt>${say.kind}</dt>
        <dd>${kind.title[view.language]} <small>${kind.basis}</small></dd>
        <dt>${say.due}</dt>
        <dd>${request.limit}</dd>
      </dl>
      <h2>${say.acts}</h2>
      <ol class="acts">
        ${acts}
      </ol>
      ${may.has('complete') ? write('complete', say.supplement, say.textHelp, say.sendSupplement) : ''}
      ${may.has('appeal') ? write('appeal', say.appeal, say.appealHelp, say.sendAppeal) : ''}
      ${may.has('withdraw') ? form(view, `/p/${view.slug}/act`, { ...carried, act: 'withdraw' }, html`<button>${say.withdraw}</button>`) : ''}`,
  );
}
