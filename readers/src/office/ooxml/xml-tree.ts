/** A piece of an XML part held as a tree: one paragraph, one table row, never a whole part. */
export interface Element {
  name: string;
  attributes: { [name: string]: string };
  children: Node[];
}

export type Node = Element | string;

/** The name without its prefix: producers choose prefixes freely, and the office vocabularies do not clash in what we read. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

export function isElement(node: Node, tag?: string): node is Element {
  return typeof node !== 'string' && (tag === undefined || localName(node.name) === tag);
}

export function childrenNamed(element: Element, tag: string): Element[] {
  return element.children.filter((node): node is Element => isElement(node, tag));
}

export function childNamed(element: Element, tag: string): Element | undefined {
  for (const node of element.children) {
    if (typeof node !== 'string' && (node.name === tag || localName(node.name) === tag)) return node;
  }
  return undefined;
}

/** An attribute by its local name, whatever prefix it has. */
export function attribute(element: { attributes: Element['attributes'] }, tag: string): string | undefined {
  const plain = element.attributes[tag];
  if (plain !== undefined) return plain;
  for (const name in element.attributes) if (localName(name) === tag) return element.attributes[name];
  return undefined;
}

export function textOf(element: Element): string {
  let text = '';
  for (const node of element.children) text += typeof node === 'string' ? node : textOf(node);
  return text;
}

/** A sibling element of the same vocabulary, so that the prefix stays the producer's own. */
export function sibling(of: Element, tag: string, attributes: Element['attributes'], children: Node[]): Element {
  const prefix = of.name.slice(0, of.name.indexOf(':') + 1);
  return { name: prefix + tag, attributes, children };
}

export function serialise(node: Node): string {
  if (typeof node === 'string') return escapeText(node);
  const open = openTag(node.name, node.attributes);
  if (node.children.length === 0) return `${open}/>`;
  return `${open}>${node.children.map(serialise).join('')}</${node.name}>`;
}

/** An opening tag without its closing bracket. */
export function openTag(name: string, attributes: Element['attributes']): string {
  let tag = `<${name}`;
  for (const key in attributes) tag += ` ${key}="${escapeAttribute(attributes[key] ?? '')}"`;
  return tag;
}

export function escapeText(text: string): string {
  return /[&<>\r]/.test(text) ? text.replace(/[&<>\r]/g, entity) : text;
}

function escapeAttribute(text: string): string {
  return /[&<>"\r\n\t]/.test(text) ? text.replace(/[&<>"\r\n\t]/g, entity) : text;
}

function entity(char: string): string {
  if (char === '&') return '&amp;';
  if (char === '<') return '&lt;';
  if (char === '>') return '&gt;';
  return char === '"' ? '&quot;' : `&#${char.charCodeAt(0)};`;
}
