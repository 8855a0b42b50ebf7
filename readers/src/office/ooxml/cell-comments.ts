import { showAttributesWithin } from './attributes.ts';
import { textSegment } from './paragraph.ts';
import { storyHandler } from './story.ts';
import { textElements } from './shared-strings.ts';
import { attribute, childrenNamed } from './xml-tree.ts';
import type { UnitHandler } from './xml-units.ts';
import { showSegments, type Walk, type Where } from './walk.ts';

/** Notes and threaded comments of a sheet, each shown at its cell. */
export function cellCommentsHandler(walk: Walk, where: Where): UnitHandler {
  return {
    ...storyHandler(walk, where, ''),
    startsUnit: (tag) => tag === 'comment' || tag === 'threadedComment',
    unit(element) {
      const here = { ...where, ...cellPlace(attribute(element, 'ref') ?? '') };
      const texts = textElements(element);
      const elements = texts.length > 0 ? texts : childrenNamed(element, 'text');
      showSegments(walk, here, elements.map(textSegment), 'comment');
      showAttributesWithin(walk, here, element);
    },
  };
}

function cellPlace(address: string): { row?: number; column?: number } {
  const [, letters, row] = /^([A-Z]{1,3})(\d{1,7})$/.exec(address) ?? [];
  if (!letters) return {};
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(row), column };
}
