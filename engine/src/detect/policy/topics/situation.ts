import type { Section, Segment } from '../text/segment.ts';

/** A sentence with what decides its topic: its own words, the headings above, the line that opened its list. */
export interface Situation {
  readonly text: string;
  readonly heading: boolean;
  readonly row: boolean;
  readonly section: number | null;
  /** Nearest heading first. */
  readonly headings: readonly string[];
  /** The last sentence of the section that ended in a colon. */
  readonly lead: string;
}

const LEADS = /[：:]\s?$/;
/** A list opened longer ago than this many sentences has ended. */
const REACH = 12;

export function situationsOf(text: string, segments: readonly Segment[], sections: readonly Section[]): Situation[] {
  let lead = '';
  let leadAt = -1;
  let section: number | null = null;
  return segments.map((segment, index) => {
    const content = text.slice(segment.start, segment.end);
    if (segment.section !== section || index - leadAt > REACH) lead = '';
    section = segment.section;
    const headings: string[] = [];
    // A heading's own words are its text; what stands above it is its parents.
    const above = segment.heading && section !== null ? (sections[section]?.parent ?? null) : section;
    for (let at = above; at !== null && headings.length < 4; at = sections[at]?.parent ?? null) {
      headings.push(sections[at]?.title ?? '');
    }
    const situation = { text: content, heading: segment.heading, row: segment.row, section, headings, lead };
    if (LEADS.test(content.slice(-2))) {
      lead = content;
      leadAt = index;
    }
    return situation;
  });
}
