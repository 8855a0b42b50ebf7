import type { TickedBox } from '../model.ts';
import type { Archive } from '../zip/archive.ts';
import { parseAxml } from './axml.ts';
import type { XmlElement } from './axml.ts';
import { textOf } from './manifest.ts';
import type { ResourceTexts } from './resource-texts.ts';

/** `android:checked` (R.attr), as it stands in the resource map of a layout that sets it. */
const CHECKED = Buffer.from([0x06, 0x01, 0x01, 0x01]);
const BOX = /(?:CheckBox|CheckedTextView|RadioButton|Switch|SwitchCompat|ToggleButton|CompoundButton|SwitchMaterial)$/;
const MAX_LAYOUTS = 6000;

/** Boxes that layouts set ticked. Only layouts that name the attribute are parsed. */
export function tickedBoxes(archive: Archive, resources: ResourceTexts | null): TickedBox[] {
  const boxes: TickedBox[] = [];
  let left = MAX_LAYOUTS;
  for (const entry of archive.entries) {
    if (!/^(?:base\/)?res\/.*\.xml$/.test(entry.name) || entry.size > 1 << 20 || left-- <= 0) continue;
    const bytes = archive.read(entry);
    if (Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(CHECKED))
      boxes.push(...tickedBoxesIn(parseAxml(bytes, entry.name), entry.name, resources));
  }
  return boxes;
}

/** Boxes one layout sets ticked, in the order they stand. */
export function tickedBoxesIn(element: XmlElement, file: string, resources: ResourceTexts | null): TickedBox[] {
  const boxes: TickedBox[] = [];
  const checked = element.attributes.get('checked');
  if (BOX.test(element.name) && checked?.kind === 'boolean' && checked.value) {
    const place = element.line === undefined ? file : `${file}:${element.line}`;
    boxes.push({ text: textOf(element.attributes.get('text'), resources) ?? '', file: place });
  }
  for (const child of element.children) boxes.push(...tickedBoxesIn(child, file, resources));
  return boxes;
}
