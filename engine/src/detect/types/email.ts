import type { Candidate, Detector } from '../candidate.ts';
import { EMAIL } from '../screen/group.ts';
import { email } from '../validate/email.ts';
import { isValid } from '../validate/validity.ts';
import { reason } from '../weigh.ts';
import { isHan, isWordCode } from '../view/char-class.ts';
import type { View } from '../view/view.ts';
import { LETTERS } from '../view/words.ts';

/** Mailboxes of an office, not of a person. */
const ROLES = /^(?:no-?reply|do-?not-?reply|postmaster|webmaster|mailer-daemon|git)@/;

/** E-mail addresses, also written ＠, `[at]`, `(dot)` or with spaces around the signs. */
export const emailDetector: Detector = {
  id: 'email',
  group: EMAIL,
  types: ['EMAIL'],
  find(view) {
    const found: Candidate[] = [];
    for (const at of view.anchors.ats) push(view, at, at + 1, found);
    const { words } = view.anchors;
    for (let i = 0; i < words.length; i += 3) {
      const [start, end] = [words[i]!, words[i + 1]!];
      if (words[i + 2] !== LETTERS || end - start !== 2 || view.slice(start, end).toLowerCase() !== 'at') continue;
      const [open, close] = [view.codes[start - 1], view.codes[end]];
      if (
        (open === 0x5b && close === 0x5d) ||
        (open === 0x28 && close === 0x29) ||
        (open === 0x7b && close === 0x7d) ||
        (open === 0x3c && close === 0x3e)
      )
        push(view, start - 1, end + 1, found);
    }
    return found;
  },
};

const LONGEST = 64;

function push(view: View, from: number, to: number, out: Candidate[]): void {
  let left = from;
  while (left > 0 && view.codes[left - 1] === 0x20 && from - left < 2) left--;
  let start = left;
  while (start > 0 && left - start < LONGEST && isLocal(view.codes[start - 1]!)) start--;
  while (start < left && !isWordCode(view.codes[start]!)) start++;
  if (start === left) return;
  const tail = view.slice(to, domainEnd(view, to));
  const domain =
    /^\s{0,2}((?:[a-z0-9-]{1,63}(?:\.|\s\.\s?|\s?[[({<](?:dot|点)[\])}>]\s?|\s+dot\s+|点(?=[a-z]))){1,6}[a-z]{2,18})(?![a-z0-9])/i.exec(
      tail,
    );
  if (domain === null) return;
  const written = domain[1]!.replace(/\s?[[({<](?:dot|点)[\])}>]\s?|\s+dot\s+|点|\s?\.\s?/gi, '.');
  const value = `${view.slice(start, left)}@${written}`;
  const spaced = left < from || /^\s|\s/.test(domain[0]);
  if (spaced && view.codes[from] === 0x40 && left < from && !/^\s/.test(domain[0])) return; // "请 @zhang.san" is a mention
  const validity = email(value);
  // `postgres://user:word@host`: the part before @ is a password, not a mailbox.
  if (
    !isValid(validity) ||
    ROLES.test(validity.value) ||
    view.slice(Math.max(0, start - 3), start).endsWith('://') ||
    isUserInfo(view, start)
  )
    return;
  const reasons = [reason('pattern', 'e-mail'), ...(to - from > 1 || spaced ? [reason('spelling')] : [])];
  out.push({
    type: 'EMAIL',
    start,
    end: to + domain[0].length,
    value: validity.value,
    confidence: to - from > 1 || spaced ? 0.9 : 0.97,
    reasons,
  });
}

/** Before a Han character a domain ends, but for the 点 of `163点com`. */
function domainEnd({ codes, length }: View, from: number): number {
  let end = from;
  while (end < length && end < from + 100 && (!isHan(codes[end]!) || codes[end] === 0x70b9)) end++;
  return end;
}

function isUserInfo(view: View, start: number): boolean {
  const before = view.slice(Math.max(0, start - 40), start);
  return before.includes('://') && /:\/\/[^\s/@]*$/.test(before);
}

const isLocal = (code: number): boolean =>
  isWordCode(code) || code === 0x2e || code === 0x5f || code === 0x25 || code === 0x2b || code === 0x2d;
