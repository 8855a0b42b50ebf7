import type { Candidate, Detector } from '../candidate.ts';
import { CREDENTIAL } from '../screen/group.ts';
import { reason } from '../weigh.ts';
import type { View } from '../view/view.ts';
import { DIGITS } from '../view/words.ts';

/** Keys that carry their issuer's mark. */
const MARKED: readonly (readonly [start: string, shape: RegExp])[] = [
  ['AKIA', /^AKIA[0-9A-Z]{16}(?!\w)/],
  ['ASIA', /^ASIA[0-9A-Z]{16}(?!\w)/],
  ['LTAI', /^LTAI[0-9A-Za-z]{12,26}(?!\w)/],
  ['AKID', /^AKID[0-9A-Za-z]{28,36}(?!\w)/],
  ['AIza', /^AIza[\w-]{35}(?![\w-])/],
  ['ghp', /^ghp_\w{36,}/],
  ['gho', /^gho_\w{36,}/],
  ['github', /^github_pat_\w{40,}/],
  ['glpat', /^glpat-[\w-]{20,}/],
  ['sk', /^sk-(?:[a-z]+-)?[\w-]{20,}/],
  ['sk', /^sk_(?:live|test)_\w{20,}/],
  ['xox', /^xox[abprs]-[\w-]{10,}/],
  ['eyJ', /^eyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,}/],
  ['BEGIN', /^BEGIN (?:RSA |EC |OPENSSH |ENCRYPTED )?PRIVATE KEY-----[\s\S]{20,4000}?-----END [A-Z ]*PRIVATE KEY/],
];

/** By first unit: whether a mark begins with it and this second unit. */
const MARKS: ReadonlySet<number> = new Set(MARKED.map(([mark]) => (mark.charCodeAt(0) << 8) | mark.charCodeAt(1)));

/** `AKIA… / wJalr…` */
const SECRET_HALF = /^(["']?\s?[/,:|]\s?["']?)([A-Za-z0-9/+=]{28,64})(?![\w/+=])/;

/** Passwords, access keys and tokens: by the issuer's mark, by a label with a sign, or between `://user:` and `@`. */
export const credentialDetector: Detector = {
  id: 'credential',
  group: CREDENTIAL,
  types: ['CREDENTIAL'],
  find(view) {
    const found: Candidate[] = [];
    const { words } = view.anchors;
    for (let i = 0; i < words.length; i += 3) {
      const start = words[i]!;
      if (words[i + 2] === DIGITS || words[i + 1]! - start < 2) continue;
      if (!MARKS.has((view.codes[start]! << 8) | view.codes[start + 1]!)) continue;
      for (const [mark, shape] of MARKED) {
        if (view.codes[start] !== mark.charCodeAt(0) || view.codes[start + 1] !== mark.charCodeAt(1)) continue;
        const text = shape.exec(view.slice(start, start + (mark === 'BEGIN' ? 4096 : 1024)))?.[0];
        if (text === undefined) continue;
        found.push(secret(start, text, 0.97, reason('prefix', mark)));
        // The key's secret half often stands right behind it, without a word of its own.
        const pair = SECRET_HALF.exec(view.slice(start + text.length, start + text.length + 80));
        if (pair !== null)
          found.push(secret(start + text.length + pair[1]!.length, pair[2]!, 0.9, reason('context', mark)));
      }
    }
    for (const slot of view.slots('CREDENTIAL')) {
      const start = slot.start + (CHANGED.exec(view.slice(slot.start, slot.start + 8))?.[0].length ?? 0);
      const text = valueAt(view, start, slot.limit);
      const bearer = slot.naming.word === 'bearer';
      if (!slot.signed && !bearer && !/[\u4e00-\u9fff]/.test(slot.naming.word)) continue;
      if (!isSecret(text)) continue;
      found.push(secret(start, text, 0.93, reason(slot.naming.via, slot.naming.word)));
    }
    for (const at of view.anchors.ats) {
      const leaked = LEAKED.exec(view.slice(at, at + 120));
      if (leaked !== null && /\d/.test(leaked[2]!) && /[^\d./:]/.test(leaked[2]!) && !isPlaceholder(leaked[2]!))
        found.push(secret(at + leaked[1]!.length, leaked[2]!, 0.85, reason('context', 'EMAIL')));
      const before = view.slice(Math.max(0, at - 112), at);
      const match = before.includes('://') ? /:\/\/[^\s:/@]{0,40}:([^\s/]{3,64})$/.exec(before) : null;
      if (match === null || isPlaceholder(match[1]!)) continue;
      // The last sign before the host ends the password; one inside it belongs to it.
      if (!/^[^\s/]{1,64}@/.test(view.slice(at + 1, at + 66)))
        found.push(secret(at - match[1]!.length, match[1]!, 0.95, reason('context', '://user:…@')));
    }
    return found;
  },
};

/** 密码改成…, 密码已重置为… */
const CHANGED = /^(?:已|又)?(?:改|换|设|设置|重置|修改|更新|变更)[成为到了]{1,2}:?\s?/;

/** `name@163.com:Secret12` alone on its line: how leaked accounts are passed on. */
const LEAKED = /^(@[\w-]{1,40}(?:\.[a-z]{2,10}){1,3}(?::|-{3,4}))([!-~]{6,32})(?=\n|$)/i;

function secret(start: number, text: string, confidence: number, why: Candidate['reasons'][number]): Candidate {
  return { type: 'CREDENTIAL', start, end: start + text.length, value: null, confidence, reasons: [why] };
}

/** Up to a space, a quote, or a sign that closes the value; a sign inside a password stays. */
function valueAt(view: View, start: number, limit: number): string {
  const quote = view.codes[start - 1];
  const window = view.slice(start, Math.min(limit, start + 512));
  if (quote === 0x22 || quote === 0x27 || quote === 0x60) {
    const close = window.indexOf(String.fromCharCode(quote));
    if (close > 0) return window.slice(0, close);
  }
  return /^[!-~]+/.exec(window)?.[0].replace(/["'`;,<>)\]}&].*$|\.$/, '') ?? '';
}

function isSecret(text: string): boolean {
  if (text.length < 6 || text.length > 512 || !/^[!-~]+$/.test(text) || isPlaceholder(text)) return false;
  if (/^\d+$/.test(text)) return text.length <= 16;
  if (
    /^https?:\/\//i.test(text) ||
    /^[\w.]+\(/.test(text) ||
    (/^\w+(?:\.\w+)+$/.test(text) && /^(?:process|os|config|env|self|this|request|req)\./.test(text))
  )
    return false;
  return /\d|[^A-Za-z]/.test(text) || text.length >= 8;
}

const isPlaceholder = (text: string): boolean =>
  /\*{2,}|^[x.•#_-]+$|^\$|^\{|^<|^%|\}$|^\[|^(?:null|none|nil|true|false|undefined|password|passwd|string|required|optional|changeme|example|redacted|hidden|secret|token|your[_-].*|xxx+.*|get\w+|expired|invalid|missing|incorrect|failed|reset|error|wrong|basic|bearer|boolean|varchar.*|encrypted|default|empty|unknown)$/i.test(
    text,
  );
