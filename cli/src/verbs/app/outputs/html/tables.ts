import { thirdParties } from '@pingzhang/engine/detect/app';
import { itemName } from '@pingzhang/engine/model';
import type { Language } from '@pingzhang/engine/model';
import { markup, nothing } from '../../../check/reporters/html/markup.ts';
import type { Markup } from '../../../check/reporters/html/markup.ts';
import type { CheckedApp } from '../checked-app.ts';
import { pageWords } from './words.ts';

export function table(headings: readonly string[], rows: readonly Markup[]): Markup {
  return markup`<div class="wide"><table><thead><tr>${headings.map((text) => markup`<th>${text}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

/** Permissions declared × calls in code × what the policy states. */
export function matrixSection({ check }: CheckedApp, language: Language): Markup {
  const say = pageWords(language);
  if (check.matrix.length === 0) return nothing;
  const names = new Map(check.sdks.map(({ sdk }) => [sdk.id, sdk.name[language]]));
  const rows = check.matrix.map(({ item, permissions, calls, stated }) => {
    const sdks = calls.sdks.map(({ id, calls: n }) => `${names.get(id) ?? id} ${n}`).join('，');
    const answer =
      stated === null
        ? markup`<td>${say.unknown}</td>`
        : markup`<td class="${stated ? 'yes' : 'no'}">${stated ? say.yes : say.no}</td>`;
    const short = permissions.map((name) => name.replace(/^(?:android|ohos)\.permission\./, '')).join('，');
    return markup`<tr><td>${itemName(item, language)}</td><td>${short}</td><td class="number">${calls.app === 0 ? '' : calls.app}</td><td>${sdks}</td>${answer}</tr>`;
  });
  return markup`<h2>${say.matrix}</h2>${table([say.item, say.declared, say.own, say.bySdks, say.stated], rows)}`;
}

/** Third parties with who runs them, and the other libraries by name. */
export function sdkSection({ check }: CheckedApp, language: Language): Markup {
  const say = pageWords(language);
  if (check.sdks.length === 0) return nothing;
  const parties = thirdParties(check.sdks);
  const unlisted = check.facts.facts['undisclosedSdks'];
  const rows = parties.map(({ sdk, version, evidence }) => {
    const items = [...(sdk.collects?.required ?? []), ...(sdk.collects?.optional ?? [])];
    const listed = Array.isArray(unlisted) ? (unlisted.includes(sdk.id) ? 'no' : 'yes') : null;
    const by = evidence.slice(0, 3).map(({ value, rule, licence }) => `${value}（${rule}，${licence}）`);
    return markup`<tr><td>${sdk.name[language]}</td><td>${sdk.company ?? ''}</td><td>${version?.value ?? ''}</td><td>${items.map((item) => itemName(item, language)).join('、')}</td><td class="where">${by.join('；')}</td><td class="${listed ?? ''}">${listed === null ? '' : say[listed]}</td></tr>`;
  });
  const others = check.sdks.filter((found) => !parties.includes(found)).map(({ sdk }) => sdk.name[language]);
  return markup`<h2>${say.sdks} ${parties.length}</h2>${rows.length === 0 ? nothing : table([say.name, say.company, say.version, say.collects, say.found, say.listed], rows)}
${others.length === 0 ? nothing : markup`<p class="quiet">${say.others}: ${others.join('、')}</p>`}`;
}

/** Which host got which information in the run. */
export function hostSection({ check }: CheckedApp, language: Language): Markup {
  const say = pageWords(language);
  if (check.run === null || check.run.hosts.length === 0) return nothing;
  const rows = check.run.hosts.map(({ host, party, items, requests, beforeConsent, encryptedOnly }) => {
    const who =
      party === null ? '' : party === 'self' ? say.self : [party.name, party.company ?? ''].filter(Boolean).join('，');
    const got =
      items.length > 0 ? items.map((item) => itemName(item, language)).join('、') : encryptedOnly ? say.encrypted : '';
    return markup`<tr><td>${host}</td><td>${who}</td><td>${got}</td><td class="number">${requests}</td><td class="number ${beforeConsent > 0 ? 'no' : ''}">${beforeConsent}</td></tr>`;
  });
  return markup`<h2>${say.hosts}</h2>${table([say.host, say.party, say.got, say.requests, say.early], rows)}`;
}
