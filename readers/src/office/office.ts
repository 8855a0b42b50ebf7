import type { Format } from '../format.ts';
import { readOffice, rewriteOffice } from './ooxml/ooxml.ts';

/** Documents of the Office Open XML family: one way of reading, three vocabularies inside. */
function office(id: string, extensions: readonly string[], folder: string): Format {
  return {
    id,
    extensions,
    sniff: (head, name) => isZip(head) && vocabulary(head, name, extensions, folder),
    read: readOffice,
    rewrite: rewriteOffice,
  };
}

export const docx = office('docx', ['docx', 'docm', 'dotx', 'dotm'], 'word/');
export const xlsx = office('xlsx', ['xlsx', 'xlsm', 'xltx', 'xltm'], 'xl/');
export const pptx = office('pptx', ['pptx', 'pptm', 'ppsx', 'potx'], 'ppt/');

function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4;
}

/**
 * The folder of the first part that belongs to a vocabulary. A large first part can hide the rest: then the office
 * family is known by its own first entry and the name decides which.
 */
function vocabulary(head: Uint8Array, name: string, extensions: readonly string[], folder: string): boolean {
  const names = localNames(head);
  const own = names.find((entry) => /^(?:word|xl|ppt)\//.test(entry));
  if (own !== undefined) return own.startsWith(folder);
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return names.some((entry) => entry === '[Content_Types].xml') && extensions.includes(extension);
}

/** Names in the local headers that fall into the head. */
function localNames(head: Uint8Array): string[] {
  const view = Buffer.from(head.buffer, head.byteOffset, head.length);
  const names: string[] = [];
  for (let at = view.indexOf('PK\x03\x04', 0, 'latin1'); at >= 0 && at + 30 <= view.length;) {
    const length = view.readUInt16LE(at + 26);
    names.push(view.toString('utf8', at + 30, at + 30 + length));
    at = view.indexOf('PK\x03\x04', at + 30 + length, 'latin1');
  }
  return names;
}
