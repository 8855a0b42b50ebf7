import { isServerOnly, thirdParties } from '@pingzhang/engine/detect/app';
import { itemName } from '@pingzhang/engine/model';
import type { Language } from '@pingzhang/engine/model';
import { markup, nothing } from '../../../check/reporters/html/markup.ts';
import type { Markup } from '../../../check/reporters/html/markup.ts';
import type { CheckedApp } from '../checked-app.ts';
import { pageWords } from './words.ts';

/** A heading by its text, and the class its column has: `number` stands right, `short` stays on one line. */
type Heading = string | readonly [text: string, column: 'number' | 'short'];

/** A table under the heading `name`; one too wide for the screen scrolls by itself, by keyboard too. */
export function table(name: string, headings: readonly Heading[], rows: readonly Markup[]): Markup {
  const cells = headings.map((heading) => {
    const [text, column] = typeof heading === 'string' ? [heading, ''] : heading;
    return markup`<th scope="col" class="${column}">${text}</th>`;
  });
  return markup`<div class="wide" role="region" aria-label="${name}" tabindex="0"><table><thead><tr>${cells}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

/** Permissions declared × calls in code × what the policy states. */
export function matrixSection({ check }: CheckedApp, language: Language): Markup {
  const say = pageWords(language);
  if (check.matrix.length === 0) return nothing;
  const names = new Map(check.sdks.map(({ sdk }) => [sdk.id, sdk.name[language]]));
  const rows = check.matrix.map(({ item, permissions, calls, stated }) => {
    const sdks = calls.sdks.map(({ id, calls: n }) => `${names.get(id) ?? id} ${n}`).join(say.comma);
    const answer =
      stated === null
        ? markup`<td class="short">${say.unknown}</td>`
        : markup`<td class="short ${stated ? 'yes' : 'no'}">${stated ? say.yes : say.no}</td>`;
    const short = permissions.map((name) => name.replace(/^(?:android|ohos)\.permission\./, '')).join(', ');
    return markup`<tr><th scope="row">${itemName(item, language)}</th><td>${short}</td><td class="number">${calls.app === 0 ? '' : calls.app}</td><td>${sdks}</td>${answer}</tr>`;
  });
  return markup`<h2>${say.matrix}</h2>${table(say.matrix, [say.item, say.declared, [say.own, 'number'], say.bySdks, [say.stated, 'short']], rows)}`;
}

/** Third parties with who runs them, and the other libraries by name. */
export function sdkSection({ check }: CheckedApp, language: Language): Markup {
  const say = pageWords(language);
  const found = check.sdks.filter((each) => !isServerOnly(each));
  if (found.length === 0) return nothing;
  const parties = thirdParties(found);
  const unlisted = check.facts.facts['undisclosedSdks'];
  const rows = parties.map(({ sdk, version, evidence }) => {
    const items = [...(sdk.collects?.required ?? []), ...(sdk.collects?.optional ?? [])];
    const listed = Array.isArray(unlisted) ? (unlisted.includes(sdk.id) ? 'no' : 'yes') : null;
    const by = evidence.slice(0, 3).map(({ value, rule, licence }) => `${value}${say.bracket(`${rule}, ${licence}`)}`);
    return markup`<tr><th scope="row">${sdk.name[language]}</th><td>${sdk.company ?? ''}</td><td class="short">${version?.value ?? ''}</td><td>${items.map((item) => itemName(item, language)).join(say.comma)}</td><td class="where">${by.join('; ')}</td><td class="short ${listed ?? ''}">${listed === null ? '' : say[listed]}</td></tr>`;
  });
  const others = found.filter((each) => !parties.includes(each)).map(({ sdk }) => sdk.name[language]);
  return markup`<h2>${say.sdks} ${parties.length}</h2>${rows.length === 0 ? nothing : table(say.sdks, [say.name, say.company, [say.version, 'short'], say.collects, say.found, [say.listed, 'short']], rows)}
${others.length === 0 ? nothing : markup`<p class="quiet">${say.others}: ${others.join(say.comma)}</p>`}`;
}

/** Which host got which information in the run. */
export function hostSection({ check, law }: CheckedApp, language: Language): Markup {
  const say = pageWords(language);
  const nameOf = (party: { readonly id: string; readonly name: string }): string =>
    law.sdks.find(({ id }) => id === party.id)?.name[language] ?? party.name;
  if (check.run === null || check.run.hosts.length === 0) return nothing;
  const rows = check.run.hosts.map(({ host, party, items, requests, beforeConsent, encryptedOnly }) => {
    const who =
      party === null
        ? ''
        : party === 'self'
          ? say.self
          : [nameOf(party), party.company ?? ''].filter(Boolean).join(say.comma);
    const got =
      items.length > 0
        ? items.map((item) => itemName(item, language)).join(say.comma)
        : encryptedOnly
          ? say.encrypted
          : '';
    return markup`<tr><th scope="row">${host}</th><td>${who}</td><td>${got}</td><td class="number">${requests}</td><td class="number ${beforeConsent > 0 ? 'no' : ''}">${beforeConsent}</td></tr>`;
  });
  return markup`<h2>${say.hosts}</h2>${table(say.hosts, [say.host, say.party, say.got, [say.requests, 'number'], [say.early, 'number']], rows)}`;
}
