import {
  type PDFContext,
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';

/** Keys whose values repeat, describe or attach: metadata, thumbnails, private data, scripts, spelled-out text. */
const REMOVED = [
  'Metadata PieceInfo LastModified Thumb AF AA JS JavaScript EmbeddedFiles OpenAction StructTreeRoot StructParents',
  'StructParent MarkInfo ActualText Alt SpiderInfo Collection DSS Perms XFA ID IDS URLS EF RichMediaContent Threads',
].flatMap((line) => line.split(' '));
const REMOVED_ANNOTATIONS = new Set(['/FileAttachment', '/RichMedia', '/Movie', '/Sound', '/Screen', '/3D']);

/**
 * Strips a document of everything that is not its pages, replaces strings, and forgets objects nothing refers to:
 * with them go earlier revisions of the file.
 */
export function cleanDocument(context: PDFContext, strings: ReadonlyMap<string, string>): void {
  delete context.trailerInfo.Info;
  delete context.trailerInfo.ID;
  const reached = new Set<PDFRef>();
  const pending: PDFObject[] = [];
  const reach = (object: PDFObject | undefined): void => void (object && pending.push(object));
  reach(context.trailerInfo.Root);
  for (let object = pending.pop(); object !== undefined; object = pending.pop()) {
    if (object instanceof PDFRef) {
      if (reached.has(object)) continue;
      reached.add(object);
      reach(context.lookup(object));
    } else if (object instanceof PDFStream) reach(object.dict);
    else if (object instanceof PDFDict) {
      cleanDictionary(object, strings);
      for (const value of object.values()) reach(value);
    } else if (object instanceof PDFArray) {
      cleanArray(object, strings);
      for (const value of object.asArray()) reach(value);
    }
  }
  for (const [ref] of context.enumerateIndirectObjects()) if (!reached.has(ref)) context.delete(ref);
}

function cleanDictionary(dict: PDFDict, strings: ReadonlyMap<string, string>): void {
  for (const key of REMOVED) dict.delete(PDFName.of(key));
  const type = dict.lookup(PDFName.of('Subtype'))?.toString();
  const annotation = type !== undefined && dict.has(PDFName.of('Rect'));
  if (annotation) {
    // A drawn appearance repeats the text; viewers draw it again. Buttons keep theirs: it is their only look.
    if (!dict.has(PDFName.of('AS')) && type !== '/Link') dict.delete(PDFName.of('AP'));
    if (type !== '/Widget') dict.delete(PDFName.of('T'));
  }
  if (dict.has(PDFName.of('Fields'))) dict.set(PDFName.of('NeedAppearances'), dict.context.obj(true));
  for (const [key, value] of dict.entries()) {
    const changed = replaced(value, strings);
    if (changed) dict.set(key, changed);
    if (key.toString() === '/Annots') dropAnnotations(dict.lookup(key));
  }
}

function cleanArray(array: PDFArray, strings: ReadonlyMap<string, string>): void {
  for (let index = 0; index < array.size(); index++) {
    const changed = replaced(array.get(index), strings);
    if (changed) array.set(index, changed);
  }
}

function dropAnnotations(annotations: PDFObject | undefined): void {
  if (!(annotations instanceof PDFArray)) return;
  for (let index = annotations.size() - 1; index >= 0; index--) {
    const annotation = annotations.lookup(index);
    const type = annotation instanceof PDFDict ? annotation.lookup(PDFName.of('Subtype'))?.toString() : undefined;
    if (type !== undefined && REMOVED_ANNOTATIONS.has(type)) annotations.remove(index);
  }
}

function replaced(value: PDFObject | undefined, strings: ReadonlyMap<string, string>): PDFObject | null {
  if (!(value instanceof PDFString || value instanceof PDFHexString)) return null;
  const text = strings.get(value.decodeText());
  if (text === undefined) return null;
  // An address must stay a string of bytes.
  return /^[\x20-\x7e]*$/.test(text) ? PDFHexString.of(Buffer.from(text).toString('hex')) : PDFHexString.fromText(text);
}
