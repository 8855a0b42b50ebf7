import { nameOf, OF_THIRD_PARTIES } from './party.ts';
import type { Field, Party, PartyWords } from './party.ts';
import { labelsOf } from './party-fields.ts';
import type { LabelledValue } from './party-fields.ts';
import type { Reading } from './reading.ts';

interface Title {
  readonly text: string;
  readonly reading: Reading;
}

interface Block {
  readonly title: Title | null;
  readonly words: PartyWords[];
  readonly fields: Set<Field>;
  last: Field | null;
}

/** Longest line that may be the title of the labelled lines below it. */
const TITLE = 60;
const LINKED = /https?:|www\./;
const LINK = /^[\s<[(]{0,3}(?:https?:|www\.)/;

/**
 * Third parties listed by labelled lines: a title or a name, below it "company: …", "purpose: …", "information: …", or all
 * of it in one line. What begins no label belongs to the label before it.
 */
export function partiesInBlocks(readings: readonly Reading[]): Party[] {
  const parties: Party[] = [];
  let block: Block | null = null;
  let title: Title | null = null;
  const close = (): void => {
    const party = block === null ? null : partyOf(block);
    if (party !== null) parties.push(party);
    block = null;
  };
  for (const reading of readings) {
    if (reading.row) {
      close();
      title = null;
      continue;
    }
    const labels = labelsAt(reading);
    const first = labels.find(({ field }) => field !== null)?.field;
    if (first !== undefined && first !== null) {
      const before = nameOf(reading.text.slice(0, labels[0]!.from));
      // "云雀推送SDK，提供方：…": the name stands before the first label.
      if (before.length > 1 && before.length <= 30 && isName(before)) title = { text: before, reading };
      const known: Block | null = block;
      const again =
        title !== null ||
        (first === 'name' && (known?.fields.has('name') === true || known?.title != null)) ||
        (first === 'company' && known?.fields.has('company') === true);
      if (again) close();
      const open: Block = known === null || again ? { title, words: [], fields: new Set(), last: null } : known;
      title = null;
      block = open;
      for (const { field, value } of labels) {
        open.last = field;
        if (field === null) continue;
        open.fields.add(field);
        open.words.push({ field, text: value, reading });
      }
      continue;
    }
    const open: Block | null = block;
    const short = reading.text.length <= TITLE && !/[。；;，,]$/.test(reading.text);
    if (labels.length > 0 && open !== null) {
      // "iOS版本：…" goes on with what the label before it lists; "处理方式：…" does not.
      const goesOn = /^.{0,4}(?:ios|android|安卓|苹果|鸿蒙|harmony|双端)/i.test(reading.text);
      if (goesOn) open.words.push({ field: open.last ?? 'items', text: reading.text, reading });
      else open.last = null;
    } else if (open !== null && (!reading.opens || LINK.test(reading.text))) {
      if (open.last !== null) open.words.push({ field: open.last, text: reading.text, reading });
    } else if (reading.heading || (reading.opens && short)) {
      if (reading.heading) close();
      title = { text: reading.text, reading };
    } else {
      close();
      title = null;
    }
  }
  close();
  return parties;
}

/** Labels of a line; a sentence further on in a line must begin with one of the six. */
function labelsAt({ text, opens }: Reading): LabelledValue[] {
  if (LINK.test(text)) return [];
  const labels = labelsOf(text);
  return opens || (labels[0]?.from === 0 && labels[0].field !== null) ? labels : [];
}

function partyOf({ title, words, fields }: Block): Party | null {
  const value = (field: Field): string => words.find((one) => one.field === field)?.text ?? '';
  const inside = /[（(]([^（）()]{2,30}SDK)[)）]/i.exec(title?.text ?? '')?.[1];
  const titled = title === null || !isName(title.text) ? '' : nameOf(inside ?? title.text);
  const named = nameOf(value('name'));
  const company = /[，。；]./.test(value('company')) ? '' : nameOf(value('company')).slice(0, 60);
  // Below a title "第三方名称" tells who runs it; alone it is the name.
  const ofTitle = titled !== '' && (named === '' || /公司|中心|集团|代理商/.test(named));
  const name = ofTitle ? titled : named !== '' ? named : company;
  if (name === '' || name.length > 40 || /[，。；]/.test(name)) return null;
  const context = `${title?.text ?? ''} ${words[0]!.reading.headings.join(' ')} ${name}`;
  // A line with nothing but who develops and runs the app.
  if (titled === '' && named === '' && !OF_THIRD_PARTIES.test(context)) return null;
  const listed = fields.has('company') || fields.has('name') || OF_THIRD_PARTIES.test(context);
  if (
    !listed ||
    !(fields.has('items') || fields.has('purpose') || (fields.has('company') && LINKED.test(value('link'))))
  )
    return null;
  return {
    name,
    company: (ofTitle && named !== '' ? named : company) || null,
    sdk: /SDK/i.test(`${context} ${words.map(({ text }) => text).join(' ')}`) || fields.has('company'),
    words: title === null ? words : [{ field: 'name', text: title.text, reading: title.reading }, ...words],
  };
}

/** Not a question, a sentence or the heading of a part. */
function isName(title: string): boolean {
  return !/日期|[：:]|[？?。]$|我们|您|如何|信息收集|清单|目录|列表|说明$|管理$|规则$|列明如下/.test(title);
}
