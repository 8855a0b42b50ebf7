import { TextDecoder } from 'node:util';
import { SaxesParser } from 'saxes';
import { readError } from '../../errors.ts';
import { type Element, escapeText, localName, openTag, serialise } from './xml-tree.ts';

/** Nesting beyond this is an attack, not a document: Word itself stops near a hundred. */
const MAX_DEPTH = 512;
/** Text and markup held for one unit or between two events. */
const MAX_HELD = 64 << 20;
const MAX_NODES = 2_000_000;
/** Units parsed between two steps: a short row can stand for sixteen thousand cells. */
const SLICE = 8192;

/**
 * What to do with an XML part that streams by. An element for which `startsUnit` is true arrives whole, as a tree,
 * and may be changed in place or dropped; everything else passes as tags and text.
 */
export interface UnitHandler {
  startsUnit(tag: string, parents: readonly string[]): boolean;
  /** @returns false to leave the element out of the copy. */
  unit(element: Element, parents: readonly string[]): boolean | void;
  /** An element outside units: its attributes may be changed. @returns false to leave it and all it holds out of the copy. */
  open?(element: Element, parents: readonly string[]): boolean | void;
  close?(tag: string, parents: readonly string[]): void;
  /** Text outside units. @returns the text of the copy. */
  text?(text: string, parents: readonly string[]): string;
}

/**
 * Streams an XML part through a handler and yields the copy's text, piece by piece; the pieces are empty when
 * `writing` is off. Memory holds one unit. Entities beyond XML's own five are not expanded: an unknown one is an error.
 *
 * @throws PZ_READ_CORRUPT where the part is not well-formed, PZ_READ_TOO_DEEP, PZ_READ_TOO_MANY, PZ_READ_TOO_LARGE past the bounds.
 */
export async function* streamUnits(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  handler: UnitHandler,
  writing: boolean,
): AsyncIterable<string> {
  const run = new UnitRun(handler, name, writing);
  let decoder: TextDecoder | undefined;
  for await (const chunk of chunks) {
    decoder ??= new TextDecoder(encodingOf(chunk));
    const text = decoder.decode(chunk, { stream: true });
    for (let at = 0; at < text.length; at += SLICE) {
      run.push(text.slice(at, at + SLICE));
      yield run.take();
    }
  }
  run.push(decoder?.decode() ?? '');
  run.finish();
  yield run.take();
}

function encodingOf(head: Uint8Array): string {
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0x3c && head[1] === 0)) return 'utf-16le';
  if ((head[0] === 0xfe && head[1] === 0xff) || (head[0] === 0 && head[1] === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

class UnitRun {
  readonly #parser = new SaxesParser({ xmlns: false, position: false });
  readonly #parents: string[] = [];
  readonly #open: Element[] = [];
  readonly #handler: UnitHandler;
  readonly #name: string;
  readonly #writing: boolean;
  #out = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  #held = 0;
  #nodes = 0;
  /** Depth at which an element left out of the copy began, or 0. */
  #dropping = 0;

  constructor(handler: UnitHandler, name: string, writing: boolean) {
    this.#handler = handler;
    this.#name = name;
    this.#writing = writing;
    // The parser's own message quotes the content, so it is not passed on.
    this.#parser.on('error', () => {
      throw readError('PZ_READ_CORRUPT', { name, detail: 'XML' });
    });
    this.#parser.on('opentag', (tag) => this.#opened(tag.name, tag.attributes));
    this.#parser.on('closetag', (tag) => this.#closed(tag.name));
    this.#parser.on('text', (text) => this.#text(text));
    this.#parser.on('cdata', (text) => this.#text(text));
  }

  push(text: string): void {
    this.#held += text.length;
    if (this.#held > MAX_HELD) throw readError('PZ_READ_TOO_LARGE', { name: this.#name, limit: MAX_HELD });
    this.#parser.write(text);
  }

  finish(): void {
    this.#parser.close();
  }

  take(): string {
    const out = this.#writing ? this.#out : '';
    this.#out = '';
    return out;
  }

  #opened(name: string, attributes: Element['attributes']): void {
    const tag = localName(name);
    const element: Element = { name, attributes, children: [] };
    if (this.#parents.length + this.#open.length >= MAX_DEPTH) {
      throw readError('PZ_READ_TOO_DEEP', { name: this.#name, limit: MAX_DEPTH });
    }
    if (++this.#nodes > MAX_NODES) throw readError('PZ_READ_TOO_MANY', { name: this.#name, limit: MAX_NODES });
    if (this.#open.length > 0 || (this.#dropping === 0 && this.#handler.startsUnit(tag, this.#parents))) {
      this.#open.at(-1)?.children.push(element);
      this.#open.push(element);
      return;
    }
    this.#nodes = this.#held = 0;
    if (this.#dropping === 0 && this.#handler.open?.(element, this.#parents) === false) {
      this.#dropping = this.#parents.length + 1;
    }
    this.#parents.push(tag);
    if (this.#dropping === 0) this.#out += `${openTag(name, element.attributes)}>`;
  }

  #closed(name: string): void {
    const element = this.#open.pop();
    if (element) {
      if (this.#open.length > 0) return;
      this.#nodes = this.#held = 0;
      if (this.#handler.unit(element, this.#parents) !== false && this.#writing) this.#out += serialise(element);
      return;
    }
    this.#parents.pop();
    if (this.#dropping === 0) {
      this.#out += `</${name}>`;
      this.#handler.close?.(localName(name), this.#parents);
    }
    if (this.#dropping > this.#parents.length) this.#dropping = 0;
  }

  #text(text: string): void {
    const element = this.#open.at(-1);
    if (element) {
      // Text beside a CDATA section is one text to the reader.
      const last = element.children.length - 1;
      if (typeof element.children[last] === 'string') element.children[last] += text;
      else element.children.push(text);
    } else if (this.#dropping === 0 && this.#parents.length > 0) {
      const kept = text.trim() === '' ? text : (this.#handler.text?.(text, this.#parents) ?? text);
      this.#out += escapeText(kept);
    }
  }
}
