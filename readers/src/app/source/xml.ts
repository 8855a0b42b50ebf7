import { SaxesParser } from 'saxes';
import type { XmlElement } from '../android/axml.ts';
import type { ResourceValue } from '../android/value.ts';
import { Malformed } from '../errors.ts';

const MAX_DEPTH = 256;
const MAX_ELEMENTS = 200_000;

export interface SourceElement extends XmlElement {
  readonly children: readonly SourceElement[];
  readonly line: number;
  /** Text inside, without that of its children. */
  readonly text: string;
}

/**
 * An XML file of source as its root element. Attributes go by their name without `android:` or `app:`; those of `tools:`
 * keep it. Placeholders stay as they are written. @throws Malformed
 */
export function parseXml(source: string, what: string): SourceElement {
  const parser = new SaxesParser();
  const open: { element: SourceElement; children: SourceElement[]; text: string[] }[] = [];
  const lines: number[] = [];
  let root: SourceElement | null = null;
  let elements = 0;
  parser.on('error', () => {
    throw new Malformed(`${what}:${parser.line}: not XML`);
  });
  parser.on('opentagstart', () => lines.push(parser.line));
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length === MAX_DEPTH || ++elements > MAX_ELEMENTS) throw new Malformed(`${what}: too many elements`);
    const children: SourceElement[] = [];
    const text: string[] = [];
    const element: SourceElement = {
      name,
      attributes: new Map(Object.entries(attributes).map(([key, value]) => [bareName(key), valueOf(value)])),
      children,
      line: lines.at(-1) ?? 0,
      get text() {
        return text.join('');
      },
    };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push({ element, children, text });
  });
  parser.on('text', (part) => open.at(-1)?.text.push(part));
  parser.on('cdata', (part) => open.at(-1)?.text.push(part));
  parser.on('closetag', () => void open.pop());
  parser.write(source.replace(/^\ufeff/, '')).close();
  if (root === null) throw new Malformed(`${what}: no element`);
  return root;
}

function bareName(key: string): string {
  return key.startsWith('tools:') ? key : key.slice(key.indexOf(':') + 1);
}

function valueOf(text: string): ResourceValue {
  return text === 'true' || text === 'false' ? { kind: 'boolean', value: text === 'true' } : { kind: 'string', text };
}
