import { type Element, isElement, localName } from './xml-tree.ts';
import { showValue, type Walk, type Where } from './walk.ts';

/** Who wrote, changed or answered: never wanted in a published copy, so it is replaced whether or not a name is recognised. */
const PEOPLE = new Set(['author', 'initials', 'userId', 'displayName', 'lastModifiedBy', 'userName', 'providerId']);

const PEOPLE_HOLDERS = new Set(['cmAuthor', 'person']);

/** Attributes of the office vocabularies that hold words or values of the user. */
const SPOKEN = new Set([
  ...PEOPLE,
  'descr',
  'title',
  'alt',
  'tooltip',
  'display',
  'Target',
  'v',
  'caption',
  'instr',
  'formula',
  'href',
  'command',
  'connection',
  'sourceFile',
  'filterVal',
  'string',
  'text',
  'tag',
  'alias',
  'promptTitle',
  'prompt',
  'error',
]);
/** Names of fonts and styles, which are words of the program. */
const UNSPOKEN = new Set(['typeface', 'ascii', 'hAnsi', 'eastAsia', 'cs', 'panose', 'lvlText', 'schemeName', 'Id']);
const UNSPOKEN_HOLDERS = new Set([
  'font',
  'style',
  'cellStyle',
  'latin',
  'ea',
  'cs',
  'sym',
  'name',
  'rFont',
  'Override',
  'Default',
]);

/** Shows the attributes of an element that may hold personal information, and edits them in place. */
export function showAttributes(walk: Walk, where: Where, element: Element): void {
  const holder = localName(element.name);
  for (const name in element.attributes) {
    const value = element.attributes[name] as string;
    const tag = localName(name);
    if (name.startsWith('xmlns') || /^-?\d{0,6}(?:\.\d*)?$/.test(value) || !mayHoldText(holder, tag, value)) continue;
    const shown =
      tag === 'Target' ? showTarget(walk, where, value) : showValue(walk, { ...where, hidden: true }, value, tag);
    const sheet = tag === 'sheet' ? walk.sheetNames.renamed(value) : undefined;
    const person = PEOPLE.has(tag) || PEOPLE_HOLDERS.has(holder);
    if (walk.writing) element.attributes[name] = person ? 'Author' : (sheet ?? shown);
  }
}

export function showAttributesWithin(walk: Walk, where: Where, element: Element): void {
  showAttributes(walk, where, element);
  for (const child of element.children) if (isElement(child)) showAttributesWithin(walk, where, child);
}

function mayHoldText(holder: string, tag: string, value: string): boolean {
  if (PEOPLE_HOLDERS.has(holder)) return tag === 'name' || PEOPLE.has(tag);
  if (UNSPOKEN.has(tag) || UNSPOKEN_HOLDERS.has(holder)) return false;
  // Elsewhere the vocabularies hold enumerations, measures and identifiers of the program: ASCII, without an at sign.
  return SPOKEN.has(tag) || /[^\x20-\x7e]|@/.test(value) || /\d{11}/.test(value);
}

/** A link is shown as a person reads it, and written back as an address again. */
function showTarget(walk: Walk, where: Where, target: string): string {
  let text = target;
  try {
    text = decodeURI(target);
  } catch {
    // Not percent-encoded text: shown as it stands.
  }
  const changed = showValue(walk, { ...where, hidden: true }, text, 'link');
  // A lone surrogate, which no URI can hold, would throw.
  return changed === text ? target : encodeURI(changed.replace(/\p{Surrogate}/gu, '?'));
}
