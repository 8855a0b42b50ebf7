import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { PORTAL_WORDS } from './words.ts';
import type { PortalWords } from './words.ts';

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** What every page of the portal knows. */
export interface PortalView {
  readonly slug: string;
  readonly tenantName: string;
  /** A line people answer, such as a telephone number; the tenant's setting. */
  readonly helpLine: string | null;
  readonly language: 'zh' | 'en';
  /** 1 to 3. */
  readonly size: number;
  /** Goes into every form; checked against the cookie. */
  readonly token: string;
}

export const wordsOf = ({ language }: PortalView): PortalWords => PORTAL_WORDS[language];

/**
 * One page: no script, one style sheet from here, nothing from elsewhere. Size and language are changed only where
 * nothing has been filled in yet that a new page would lose.
 */
export function layout(view: PortalView, title: string, body: Html, blank = false): Html {
  const say = wordsOf(view);
  return html`<!doctype html>
    <html lang="${say.lang}" data-size="${view.size}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title} · ${view.tenantName}</title>
        <link rel="stylesheet" href="/p/portal.css" />
      </head>
      <body>
        <header>
          <p>${view.tenantName} ${say.service}</p>
          ${blank ? choices(view) : ''}
        </header>
        <main>${body}</main>
        <footer>${view.helpLine === null ? '' : html`<p>${view.helpLine}</p>`}</footer>
      </body>
    </html>`;
}

function choices(view: PortalView): Html {
  const say = wordsOf(view);
  const home = `/p/${view.slug}`;
  const other = view.language === 'zh' ? 'en' : 'zh';
  return html`<nav>
    ${say.sizes.map((name, index) => html`<a href="${home}?size=${index + 1}">${name}</a> `)}
    <a href="${home}?language=${other}" lang="${other === 'zh' ? 'zh-CN' : 'en'}">${say.other}</a>
  </nav>`;
}

/** A form with its token and the fields carried on from the pages before. */
export function form(view: PortalView, action: string, carried: Readonly<Record<string, string>>, body: Html): Html {
  return html`<form method="post" action="${action}">
    <input type="hidden" name="token" value="${view.token}" />
    ${Object.entries(carried).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
    <p class="trap" aria-hidden="true"><input name="website" tabindex="-1" autocomplete="off" /></p>
    ${body}
  </form>`;
}
