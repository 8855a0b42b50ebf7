import { html } from 'hono/html';
import { KINDS, kindById } from '../../requests/kinds.ts';
import type { RequestKindId } from '../../requests/kinds.ts';
import { form, layout, wordsOf } from '../layout.ts';
import type { Html, PortalView } from '../layout.ts';
import type { PortalWords } from '../words.ts';

/** What a person fills in. Empty strings before it is filled. */
export interface Filing {
  readonly kind: RequestKindId;
  readonly name: string;
  readonly contact: string;
  readonly account: string;
  readonly onBehalf: 'self' | 'guardian' | 'relative' | 'agent';
  readonly text: string;
}
export type Wrong = keyof PortalWords['errors'];

const wrongNote = (say: PortalWords, wrong: Wrong | undefined): Html | '' =>
  wrong === undefined ? '' : html`<p class="wrong" role="alert">${say.errors[wrong]}</p>`;

/** Step 1: what to ask for. Every choice is a button: one thing a page. */
export function choosePage(view: PortalView, wrong?: Wrong): Html {
  const say = wordsOf(view);
  const choices = KINDS.map(
    ({ id, title, help }) =>
      html`<li>
        <button name="kind" value="${id}">
          <strong>${title[view.language]}</strong><small>${help[view.language]}</small>
        </button>
      </li>`,
  );
  return layout(
    view,
    say.chooseTitle,
    html`<p class="step">${say.step(1)}</p>
      <h1>${say.chooseTitle}</h1>
      ${wrongNote(say, wrong)}
      ${form(
        view,
        `/p/${view.slug}/fill`,
        {},
        html`<ul class="kinds">
          ${choices}
        </ul>`,
      )}
      <p><a class="button" href="/p/${view.slug}/state">${say.already}</a></p>`,
    true,
  );
}

/** Step 2: no more than is needed to check and to answer. */
export function fillPage(view: PortalView, filing: Filing, wrong?: Wrong): Html {
  const say = wordsOf(view);
  const kind = kindById(filing.kind);
  const behalf = [['self', say.onBehalfSelf] as const, ...Object.entries(say.onBehalfOthers)];
  const options = behalf.map(([id, title]) =>
    id === filing.onBehalf
      ? html`<option value="${id}" selected>${title}</option>`
      : html`<option value="${id}">${title}</option>`,
  );
  return layout(
    view,
    say.fillTitle,
    html`<p class="step">${say.step(2)} · ${kind.title[view.language]}</p>
      <h1>${say.fillTitle}</h1>
      ${wrongNote(say, wrong)}
      <p class="note">${say.noId}</p>
      ${form(
        view,
        `/p/${view.slug}/review`,
        { kind: filing.kind },
        html`<label
            >${say.name}<input name="name" required maxlength="60" autocomplete="name" value="${filing.name}"
          /></label>
          <label
            >${say.contact}<small>${say.contactHelp}</small
            ><input name="contact" required maxlength="120" autocomplete="tel" value="${filing.contact}"
          /></label>
          <label
            >${say.account}<input name="account" maxlength="120" autocomplete="username" value="${filing.account}"
          /></label>
          <label
            >${say.onBehalf}<select name="onBehalf">
              ${options}
            </select></label
          >
          <label
            >${say.text}<small>${say.textHelp}</small
            ><textarea name="text" required maxlength="4000">${filing.text}</textarea>
          </label>
          <button class="main">${say.next}</button>`,
      )}`,
  );
}

/** Step 3: everything once more, before it counts. */
export function reviewPage(view: PortalView, filing: Filing): Html {
  const say = wordsOf(view);
  const kind = kindById(filing.kind);
  const behalf = filing.onBehalf === 'self' ? say.onBehalfSelf : say.onBehalfOthers[filing.onBehalf];
  const rows = [
    [say.kind, kind.title[view.language]],
    [say.name, filing.name],
    [say.contact, filing.contact],
    [say.account, filing.account || '—'],
    [say.onBehalf, behalf],
    [say.text, filing.text],
  ].map(
    ([title, value]) =>
      html`<dt>${title}</dt>
        <dd>${value}</dd>`,
  );
  const carried = { ...filing };
  return layout(
    view,
    say.reviewTitle,
    html`<p class="step">${say.step(3)}</p>
      <h1>${say.reviewTitle}</h1>
      <dl>${rows}</dl>
      ${form(view, `/p/${view.slug}/submit`, carried, html`<button class="main">${say.submit}</button>`)}
      ${form(view, `/p/${view.slug}/fill`, carried, html`<button>${say.change}</button>`)}`,
  );
}

/** Step 4: the receipt. The code is shown here and never again. */
export function receiptPage(view: PortalView, receipt: { number: string; code: string; limit: string }): Html {
  const say = wordsOf(view);
  return layout(
    view,
    say.receiptTitle,
    html`<p class="step">${say.step(4)}</p>
      <h1>${say.receiptTitle}</h1>
      <dl>
        <dt>${say.receiptNumber}</dt>
        <dd class="number" data-receipt>${receipt.number}</dd>
        <dt>${say.code}</dt>
        <dd class="number" data-code>${receipt.code}</dd>
        <dt>${say.due}</dt>
        <dd>${receipt.limit}</dd>
      </dl>
      <p class="note">${say.keep}</p>
      <p><a class="button" href="/p/${view.slug}/state">${say.lookTitle}</a></p>`,
  );
}
