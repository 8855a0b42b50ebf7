import stringWidth from 'string-width';
import { plain } from './plain.ts';
import { shorten } from './table.ts';
import type { Terminal } from './terminal.ts';

/** One line on stderr that rewrites itself, on a terminal only: a log file wants no such thing. */
export interface Progress {
  /** Called as often as one likes; the line is drawn ten times a second at most. */
  show(line: () => { readonly text: string; readonly now: string }): void;
  clear(): void;
}

const EVERY_MS = 100;

export function progress(terminal: Terminal, clock: () => number = Date.now): Progress {
  if (!terminal.interactive) return { show: () => undefined, clear: () => undefined };
  let drawnAt = 0;
  let drawn = false;
  return {
    show(line) {
      const now = clock();
      if (now - drawnAt < EVERY_MS) return;
      drawnAt = now;
      drawn = true;
      const { text, now: name } = line();
      const room = terminal.columns - stringWidth(text) - 3;
      terminal.note(`\r\u001b[2K${text}${room > 8 ? `  ${shorten(plain(name), room)}` : ''}`);
    },
    clear() {
      if (drawn) terminal.note('\r\u001b[2K');
      drawn = false;
    },
  };
}
