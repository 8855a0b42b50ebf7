/** Controls, line breaks and bidirectional overrides: a file's content must not steer the terminal or reorder a line. */
// eslint-disable-next-line no-control-regex
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** Text of a file, a name or a heading made safe to print on one line. Length in code units does not change. */
export function plain(text: string): string {
  return text.replace(UNPRINTABLE, ' ');
}
