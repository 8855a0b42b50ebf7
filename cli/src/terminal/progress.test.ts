import assert from 'node:assert/strict';
import { test } from 'node:test';
import { progress } from './progress.ts';
import type { Terminal } from './terminal.ts';

function terminal(interactive: boolean, notes: string[]): Terminal {
  const { stdin } = process;
  const note = (text: string): void => void notes.push(text);
  return { language: 'en', color: false, columns: 40, interactive, stdin, out: async () => undefined, note };
}

test('the line is drawn at most ten times a second, fits the width, and is cleared', () => {
  const notes: string[] = [];
  let now = 1000;
  const line = progress(terminal(true, notes), () => now);
  for (; now < 2000; now += 10)
    line.show(() => ({ text: '1 file', now: 'a very long name of a file in a folder.csv' }));
  line.clear();
  assert.equal(notes.length, 11);
  assert.equal(notes[0], '\r\u001b[2K1 file  a very long nam…in a folder.csv');
  assert.equal(notes.at(-1), '\r\u001b[2K');
});

test('nothing is drawn where nobody looks', () => {
  const notes: string[] = [];
  const line = progress(terminal(false, notes));
  line.show(() => ({ text: '1 file', now: 'a' }));
  line.clear();
  assert.deepEqual(notes, []);
});
