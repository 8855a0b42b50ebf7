import { createHash } from 'node:crypto';
import type { Language } from '@pingzhang/engine/model';
import type { AnyRoute } from './route.ts';

type Json = { readonly [key: string]: unknown };

const STYLE = `body{font:16px/1.6 system-ui,"PingFang SC","Noto Sans CJK SC",sans-serif;max-width:60rem;margin:0 auto;padding:1rem;color:#1B2026;background:#fff}
h1{font-size:1.6rem}h2{margin-top:2.5rem;border-bottom:1px solid #E2E4E6}code,pre{font-family:ui-monospace,monospace;font-size:.875rem}
pre{background:#F6F6F3;padding:.75rem;overflow:auto;border-radius:4px}summary{cursor:pointer;padding:.25rem 0}.m{display:inline-block;min-width:4.5rem;font-weight:600}
a{color:#1D5B8F}.s{color:#4A525B}@media(prefers-color-scheme:dark){body{background:#101316;color:#E7EAED}pre{background:#181C20}a{color:#7DB7E8}.s{color:#B4BCC4}}`;
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

const TEXT = {
  zh: {
    title: '屏障接口',
    doc: 'OpenAPI 3.1 文档',
    may: '权限',
    body: '提交',
    answer: '返回',
    parameters: '参数',
    schemas: '类型',
  },
  en: {
    title: 'Pingzhang API',
    doc: 'OpenAPI 3.1 document',
    may: 'may',
    body: 'body',
    answer: 'answer',
    parameters: 'parameters',
    schemas: 'Types',
  },
};

/** A page of our own: no script, nothing from elsewhere. */
export function docsPage(routes: readonly AnyRoute[], document: Json, language: Language): Response {
  const text = TEXT[language];
  const tags = [...new Set(routes.map(({ tag }) => tag))];
  const sections = tags.map((tag) => {
    const members = routes.filter((route) => route.tag === tag);
    return `<h2 id="${escape(tag)}">${escape(tag)}</h2>${members.map((route) => entry(route, document, language)).join('')}`;
  });
  const schemas = (document['components'] as { schemas?: Json } | undefined)?.schemas ?? {};
  const types = Object.entries(schemas).map(
    ([name, schema]) => `<details id="type-${escape(name)}"><summary>${escape(name)}</summary>${pre(schema)}</details>`,
  );
  const html = `<!doctype html><html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${text.title}</title><style>${STYLE}</style></head><body><main><h1>${text.title}</h1><p><a href="/api/openapi.json">${text.doc}</a></p><nav>${tags.map((tag) => `<a href="#${escape(tag)}">${escape(tag)}</a>`).join(' · ')}</nav>${sections.join('')}<h2>${text.schemas}</h2>${types.join('')}</main></body></html>`;
  return new Response(html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`,
    },
  });
}

function entry({ method, path, summary, may }: AnyRoute, document: Json, language: Language): string {
  const text = TEXT[language];
  const operation = (document['paths'] as { [path: string]: { [method: string]: Json } })[path]?.[method] ?? {};
  const parameters = operation['parameters'] as readonly Json[] | undefined;
  const parts = [
    `<p>${text.may}: <code>${escape(may)}</code></p>`,
    parameters === undefined || parameters.length === 0 ? '' : `<p>${text.parameters}</p>${pre(parameters)}`,
    operation['requestBody'] === undefined
      ? ''
      : `<p>${text.body}</p>${pre((operation['requestBody'] as Json)['content'])}`,
    `<p>${text.answer}</p>${pre(Object.fromEntries(Object.entries(operation['responses'] as Json).filter(([status]) => status < '400')))}`,
  ];
  return `<details><summary><span class="m">${method.toUpperCase()}</span> <code>${escape(path)}</code> <span class="s">${escape(summary[language])}</span></summary>${parts.join('')}</details>`;
}

const pre = (value: unknown): string => `<pre>${escape(JSON.stringify(value, null, 2))}</pre>`;

const escape = (text: string): string => text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
