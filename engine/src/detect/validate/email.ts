import { invalid, valid } from './validity.ts';
import type { Validity } from './validity.ts';

const SHAPE =
  /^[a-z0-9](?:[a-z0-9._%+-]{0,62}[a-z0-9_-])?@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,6}[a-z]{2,18}$/i;

/** Domains RFC 2606 keeps for documentation, and addresses every form shows. */
const SPECIMENS =
  /@(?:.*\.)?(?:example\.(?:com|net|org|cn)|test\.com|domain\.com|yourdomain\.com|email\.com|xxx\.com|abc\.com)$|\.(?:example|test|invalid|localhost|local)$|^(?:xxx+|your_?name|username|someone|your_?email)@/i;

export function email(text: string): Validity {
  const value = text.replace(/\s/g, '');
  if (!SHAPE.test(value) || value.includes('..')) return invalid('shape');
  if (/\.(?:png|jpe?g|gif|webp|svg|css|js|ts|json|html?)$/i.test(value)) return invalid('shape'); // icon@2x.png
  return SPECIMENS.test(value) ? invalid('documentation') : valid(value.toLowerCase());
}
