import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PORTAL_CSS } from '../style.ts';
import type { PortalView } from '../layout.ts';
import { choosePage, fillPage, receiptPage, reviewPage } from './filing.ts';
import type { Filing } from './filing.ts';
import { lookPage, statePage } from './state.ts';

const view: PortalView = { slug: 'demo', tenantName: '示例公司', helpLine: null, language: 'zh', size: 1, token: 't' };
const SCRIPT = '"><script>alert(1)</script>';
const filing: Filing = {
  kind: 'delete',
  name: SCRIPT,
  contact: SCRIPT,
  account: SCRIPT,
  onBehalf: 'self',
  text: SCRIPT,
};

const pages = async (language: 'zh' | 'en'): Promise<string[]> =>
  (
    await Promise.all([
      choosePage({ ...view, language }, 'busy'),
      fillPage({ ...view, language }, filing, 'missing'),
      reviewPage({ ...view, language, tenantName: SCRIPT }, filing),
      receiptPage({ ...view, language }, { number: '2611 4207', code: 'K7QM3RTA', limit: SCRIPT }),
      lookPage({ ...view, language }, SCRIPT, 'notFound'),
      statePage(
        { ...view, language },
        {
          receipt: '26114207',
          kind: 'delete',
          state: 'refused',
          limit: SCRIPT,
          acts: [{ at: SCRIPT, act: SCRIPT, text: SCRIPT }],
        },
        SCRIPT,
      ),
    ])
  ).map(String);

test('what people write comes back as text, never as markup', async () => {
  for (const page of [...(await pages('zh')), ...(await pages('en'))])
    assert.ok(!page.includes('<script'), page.slice(0, 200));
});

test('every page has one heading, its language, and stays under 60 KB', async () => {
  for (const page of await pages('zh')) {
    assert.equal(page.match(/<h1>/g)?.length, 1);
    assert.match(page, /<html lang="zh-CN"/);
    assert.ok(Buffer.byteLength(page) + Buffer.byteLength(PORTAL_CSS) < 60_000);
  }
});

test('every form carries its token, and no form puts anything into an address', async () => {
  for (const page of await pages('zh')) {
    const forms = page.match(/<form[^>]*>/g) ?? [];
    assert.ok(forms.every((form) => form.includes('method="post"')));
    assert.equal(page.match(/name="token"/g)?.length ?? 0, forms.length);
  }
});

/** WCAG 2.2 relative luminance. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.040_45 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
const contrast = (a: string, b: string): number => {
  const [dark, light] = [luminance(a), luminance(b)].toSorted((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

test('text stands out sevenfold', () => {
  const color = (name: string): string => new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(PORTAL_CSS)![1]!;
  for (const ink of ['ink', 'quiet', 'act'])
    for (const paper of ['#ffffff', color('wash')]) assert.ok(contrast(color(ink), paper) >= 7, `${ink} on ${paper}`);
  assert.ok(contrast('#6f130c', '#fceeec') >= 7);
});
