import type { Segment } from '../segments.ts';
import { attribute, childrenNamed, type Element, isElement, localName, type Node } from './xml-tree.ts';

/** What one paragraph of WordprocessingML or DrawingML says, by who gets to see it. */
export interface ParagraphText {
  readonly visible: Segment[];
  /** Runs formatted as hidden, each stretch on its own. */
  readonly vanished: Segment[][];
  /** Deleted or moved-away text of tracked changes, each stretch on its own. */
  readonly deleted: Segment[][];
  /** Field codes, such as `HYPERLINK "mailto:…"`. */
  readonly codes: Segment[];
  /** Paragraphs and tables that stand inside: text boxes, tables in a cell. */
  readonly inner: Element[];
}

const DELETED = new Set(['del', 'moveFrom']);
const INSERTED = new Set(['ins', 'moveTo']);
/** What a property was before a tracked change, and whose change it was. */
const CHANGES = /(?:Change|^cellIns|^cellDel|^cellMerge|^moveFromRange(?:Start|End)|^moveToRange(?:Start|End))$/;
const PROPERTIES = new Set(['pPr', 'rPr', 'tblPr', 'tcPr', 'trPr', 'sectPr']);
const SPACES: { [tag: string]: string } = { tab: '\t', ptab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' };

/** Gathers the text of the nodes below `parent`, stopping at paragraphs and tables of their own. */
export function gatherText(parent: Element): ParagraphText {
  const text: ParagraphText = { visible: [], vanished: [], deleted: [], codes: [], inner: [] };
  let stretch: Segment[][] | null = null;
  const add = (kind: Segment[][] | null, segment: Segment): void => {
    if (kind === null) text.visible.push(segment);
    else if (stretch === kind) kind.at(-1)?.push(segment);
    else kind.push([segment]);
    stretch = kind;
  };
  const walk = (element: Element, kind: Segment[][] | null): void => {
    for (const child of element.children) {
      if (!isElement(child)) continue;
      const tag = localName(child.name);
      if (tag === 't' || tag === 'delText') add(tag === 't' ? kind : text.deleted, textSegment(child));
      else if (tag === 'instrText' || tag === 'delInstrText') text.codes.push(textSegment(child));
      else if (tag in SPACES) add(kind, spaceSegment(element, child, SPACES[tag] as string));
      else if (tag === 'p' || tag === 'tbl') text.inner.push(child);
      else if (tag === 'AlternateContent') walkFirst(child, (choice) => walk(choice, kind));
      else if (!PROPERTIES.has(tag))
        walk(child, tag === 'r' && isVanished(child) ? text.vanished : DELETED.has(tag) ? text.deleted : kind);
    }
  };
  walk(parent, null);
  return text;
}

/** Programs write the same content twice, for newer and older readers; the first is the one shown. */
function walkFirst(element: Element, walk: (choice: Element) => void): void {
  const first = element.children.find((node): node is Element => isElement(node));
  if (first) walk(first);
}

function isVanished(run: Element): boolean {
  const properties = childrenNamed(run, 'rPr')[0];
  const vanish = properties && childrenNamed(properties, 'vanish')[0];
  return vanish !== undefined && !/^(?:0|false|off)$/.test(attribute(vanish, 'val') ?? '');
}

export function textSegment(element: Element): Segment {
  const text = element.children.filter((node) => typeof node === 'string').join('');
  return {
    text,
    put: (changed) => {
      element.children = [changed];
      // DrawingML has no xml:space and keeps blanks anyway.
      if (!element.name.startsWith('a:')) element.attributes['xml:space'] = 'preserve';
    },
  };
}

function spaceSegment(parent: Element, element: Element, text: string): Segment {
  return {
    text,
    put: (changed) => {
      const index = parent.children.indexOf(element);
      const prefix = element.name.slice(0, element.name.indexOf(':') + 1);
      const kept: Node[] = changed === '' ? [] : [{ name: `${prefix}t`, attributes: {}, children: [changed] }];
      if (index >= 0) parent.children.splice(index, 1, ...kept);
    },
  };
}

/** Makes a tree a published one: deleted text goes, insertions stand, former formats and second copies go. */
export function acceptRevisions(element: Element): void {
  const kept: Node[] = [];
  let alternative = false;
  for (const child of element.children) {
    if (!isElement(child)) {
      kept.push(child);
      continue;
    }
    const tag = localName(child.name);
    if (DELETED.has(tag) || CHANGES.test(tag) || (tag === 'Fallback' && alternative)) continue;
    acceptRevisions(child);
    if (tag === 'Choice') alternative = true;
    if (INSERTED.has(tag)) kept.push(...child.children);
    else kept.push(child);
  }
  element.children = kept;
}
