import { webcrypto } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { verifierPage } from '../../ledger/verifier/build.mjs';

interface Element {
  textContent: string;
  className: string;
  value: string;
  files: readonly unknown[];
  children: Element[];
  listeners: Map<string, () => void>;
  append(...children: Element[]): void;
  replaceChildren(...children: Element[]): void;
  addEventListener(name: string, listener: () => void): void;
}

function element(): Element {
  const self: Element = {
    textContent: '',
    className: '',
    value: '',
    files: [],
    children: [],
    listeners: new Map(),
    append: (...children) => void self.children.push(...children),
    replaceChildren: (...children) => void (self.children = children),
    addEventListener: (name, listener) => void self.listeners.set(name, listener),
  };
  return self;
}

export interface PageVerdict {
  readonly valid: boolean;
  readonly text: string;
}

/** Runs the verifier page's script on a package: with the browser's Ed25519, or with none. */
export async function verifyInPage(zip: Uint8Array, vkeys: readonly string[], native: boolean): Promise<PageVerdict> {
  const page = verifierPage();
  const script = /<script>(.*)<\/script>/s.exec(page)![1]!;
  const elements = new Map<string, Element>();
  const byId = (id: string): Element => {
    if (!elements.has(id)) elements.set(id, element());
    return elements.get(id)!;
  };
  byId('vkeys').value = vkeys.join('\n');
  const crypto = native ? webcrypto : { subtle: { importKey: () => Promise.reject(new Error('no Ed25519')) } };
  runInNewContext(script, {
    document: { getElementById: byId, createElement: element },
    crypto,
    Uint8Array,
    TextDecoder,
    TextEncoder,
    Date,
    JSON,
    Map,
    Set,
    Error,
  });
  const copy = zip.slice().buffer;
  byId('file').files = [{ name: 'package.zip', arrayBuffer: () => Promise.resolve(copy) }];
  byId('file').listeners.get('change')!();
  const verdict = byId('verdict');
  while (verdict.textContent === '') await new Promise((done) => setTimeout(done, 2));
  const text = (item: Element): string => [item.textContent, ...item.children.map(text)].join('\n');
  return { valid: verdict.className === 'yes', text: text(byId('result')) };
}
