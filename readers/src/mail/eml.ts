import type { Edit, Place, TextRecord } from '@pingzhang/engine/model';
import { memberPlace } from '../archive/member.ts';
import type { Editor, Format, ReadContext, Source } from '../format.ts';
import { htmlScanner } from '../markup/html.ts';
import { bufferSource, streamSource } from '../source.ts';
import { cutRecord, ownEdits } from '../text/cut.ts';
import { headText } from '../text/head.ts';
import { applyEdits } from '../text/segments.ts';
import { readText, rewriteWhole } from '../text/text-format.ts';
import { decodeCharset, encodeCharset, writable } from './charset.ts';
import { writeHeader } from './header.ts';
import type { Header } from './header.ts';
import { parseParts } from './parts.ts';
import type { Part } from './parts.ts';
import { decodeTransfer, encodeTransfer } from './transfer.ts';

const FIELD = /^(?:[A-Za-z][\w-]*:[ \t]?.*(?:\r?\n[ \t].*)*\r?\n){2,}/;
const KNOWN =
  /^(?:from|to|subject|received|message-id|mime-version|return-path|content-type|delivered-to|date|x-[\w-]+):/im;
/** Fields of the message's form, in which nobody is named. */
const SILENT = /^(?:content-(?!description|location)|mime-version|dkim-|arc-|authentication-results)/i;

/** Mail by RFC 5322 and MIME: fields and bodies are texts, attachments are members. The message is held whole. */
export const eml: Format = {
  id: 'eml',
  extensions: ['eml', 'mht', 'mhtml', 'nws'],
  sniff(head) {
    const text = headText(head)?.replace(/^From .*\r?\n/, '') ?? '';
    const fields = FIELD.exec(text.slice(0, 16_384))?.[0] ?? '';
    return (
      (fields.match(new RegExp(KNOWN, 'gim')) ?? []).length >= 2 &&
      /^(?:from|subject|message-id|mime-version|received):/im.test(fields)
    );
  },
  async *read(source, context) {
    const message = await latin1(source, context);
    for (const { part, place } of walk(parseParts(message), context.place)) {
      for (const header of part.headers)
        if (!SILENT.test(header.name)) yield* cutRecord(headerRecord(header, place), context.limits.textUnits);
      if (part.parts.length > 0 || part.end === part.start) continue;
      const body = message.slice(part.start, part.end);
      const kind = bodyKind(part);
      if (kind === 'member') {
        const { source: member, place: at } = attachment(part, body, place);
        yield* context.member(member, at);
      } else {
        const text = bodyText(part, body);
        if (kind === 'html') yield* readText(text, scanner(source, place, context), context.limits.textUnits);
        else if (text.trim() !== '') yield* cutRecord(bodyRecord(text, place), context.limits.textUnits);
      }
    }
  },
  async *rewrite(source, context, edit) {
    const message = await latin1(source, context);
    const { textUnits, memberBytes } = context.limits;
    let at = 0;
    const put = (start: number, end: number, text: string) => {
      const out = Buffer.from(message.slice(at, start) + text, 'latin1');
      at = end;
      return out;
    };
    for (const { part, place } of walk(parseParts(message), context.place)) {
      const { headers, start, end } = part;
      const body = message.slice(start, end);
      const kind = part.parts.length > 0 || end === start ? 'none' : bodyKind(part);
      const text = kind === 'text' || kind === 'html' ? bodyText(part, body) : '';
      // Fields come before the body, but one of them may have to change with it.
      const changed: { header: Header; text: string }[] = [];
      for (const header of headers.filter(({ name }) => !SILENT.test(name))) {
        const edits = ownEdits(headerRecord(header, place), textUnits, edit);
        if (edits.length > 0) changed.push({ header, text: writeHeader(header.name, applyEdits(header.value, edits)) });
      }
      const written = await newBody(kind);
      if (written !== null && written.charset !== part.charset)
        for (const header of headers.filter(({ name }) => name.toLowerCase() === 'content-type'))
          changed.push({ header, text: `Content-Type: ${part.type}; charset=${written.charset}\r\n` });
      for (const { header, text: field } of changed.toSorted((a, b) => a.header.start - b.header.start))
        yield put(header.start, header.end, field);
      if (written !== null) yield put(start, end, written.body);

      async function newBody(of: typeof kind): Promise<{ body: string; charset: string } | null> {
        if (of === 'none') return null;
        if (of === 'member') {
          const { source: member, place: inside } = attachment(part, body, place);
          const edited = context.rewriteMember(member, inside, edit);
          const bytes = await streamSource(member.name, null, () => edited).bytes(memberBytes);
          if (Buffer.compare(bytes, await member.bytes(memberBytes)) === 0) return null;
          return { body: encodeTransfer(bytes, part.encoding), charset: part.charset };
        }
        const edited =
          of === 'html'
            ? rewriteWhole(text, scanner(source, place, context), textUnits, edit)
            : editText(text, place, textUnits, edit);
        if (edited === text) return null;
        const charset = writable(part.charset) ? part.charset : 'utf-8';
        return { body: encodeTransfer(encodeCharset(edited, charset), part.encoding), charset };
      }
    }
    yield Buffer.from(message.slice(at), 'latin1');
  },
};

async function latin1(source: Source, { limits }: ReadContext): Promise<string> {
  const bytes = await source.bytes(limits.memberBytes);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}

/** Every part, parents before children, with its place: `1.2` is the second part of the first. */
function* walk(part: Part, place: Place, path = ''): Generator<{ part: Part; place: Place }> {
  yield { part, place: path === '' ? place : { ...place, part: path } };
  for (const [index, child] of part.parts.entries())
    yield* walk(child, place, path === '' ? `${index + 1}` : `${path}.${index + 1}`);
}

function bodyKind({ type, filename }: Part): 'text' | 'html' | 'member' {
  if (filename !== null) return 'member';
  if (type === 'text/html') return 'html';
  return type.startsWith('text/') ? 'text' : 'member';
}

function bodyText({ charset, encoding }: Part, body: string): string {
  return decodeCharset(decodeTransfer(body, encoding), charset);
}

function attachment(part: Part, body: string, place: Place): { source: Source; place: Place } {
  const name = part.filename ?? (part.type === 'message/rfc822' ? 'message.eml' : `part ${place.part ?? '1'}`);
  return { source: bufferSource(name, decodeTransfer(body, part.encoding)), place: memberPlace(place, name) };
}

function headerRecord({ name, value }: Header, place: Place): TextRecord {
  return {
    kind: 'text',
    place: { ...place, part: place.part === undefined ? 'header' : `${place.part} header` },
    text: value,
    label: name,
  };
}

function bodyRecord(text: string, place: Place): TextRecord {
  return { kind: 'text', place: { ...place, part: place.part ?? 'body', offset: 0 }, text };
}

function editText(text: string, place: Place, textUnits: number, edit: Editor): string {
  if (text.trim() === '') return text;
  const edits: readonly Edit[] = ownEdits(bodyRecord(text, place), textUnits, edit);
  return edits.length === 0 ? text : applyEdits(text, edits);
}

function scanner(source: Source, place: Place, context: ReadContext) {
  const problem = (error: Parameters<ReadContext['problem']>[1]) => context.problem(place, error);
  return htmlScanner({
    name: source.name,
    place: { ...place, part: place.part ?? 'body' },
    limits: context.limits,
    problem,
  });
}
