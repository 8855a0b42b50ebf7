import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contrast } from './contrast.ts';
import { PALETTES } from './tokens.ts';
import type { Mode, Palette } from './tokens.ts';

type Colour = Exclude<keyof Palette, 'series'>;
const GROUNDS: readonly Colour[] = ['layout', 'container', 'elevated'];
const OUTCOMES: readonly Colour[] = ['breach', 'suspect', 'none', 'human', 'moot'];

test('contrast is that of WCAG', () => {
  assert.equal(contrast('#000000', '#FFFFFF'), 21);
  assert.equal(contrast('#FFFFFF', '#FFFFFF'), 1);
  assert.equal(Math.round(contrast('#777777', '#FFFFFF') * 100), 448);
});

for (const mode of ['light', 'dark'] as const satisfies readonly Mode[]) {
  const palette = PALETTES[mode];
  const atLeast = (least: number, ink: Colour, ground: Colour): void => {
    const found = contrast(palette[ink], palette[ground]);
    assert.ok(found >= least, `${mode}: ${ink} on ${ground} is ${found.toFixed(2)}, needs ${least}`);
  };

  test(`${mode}: every ink reads at 4.5 on every ground`, () => {
    for (const ink of ['text', 'text2', 'text3', 'placeholder', 'primary', 'primaryHover', ...OUTCOMES] as const)
      for (const ground of GROUNDS) atLeast(4.5, ink, ground);
    for (const ink of ['text', 'text2', 'text3'] as const)
      for (const ground of ['hover', 'primaryBg'] as const) atLeast(4.5, ink, ground);
  });

  test(`${mode}: an outcome reads on its own tint, and ink on every tint`, () => {
    for (const outcome of OUTCOMES) {
      atLeast(4.5, outcome, `${outcome}Bg` as Colour);
      atLeast(4.5, 'text', `${outcome}Bg` as Colour);
    }
    for (const tint of ['tintGeneral', 'tintSensitive', 'tintMasked'] as const) atLeast(7, 'text', tint);
    atLeast(4.5, 'primary', 'primaryBg');
    for (const ground of ['primary', 'primaryHover', 'primaryActive', 'breach'] as const)
      atLeast(4.5, 'onPrimary', ground);
  });

  test(`${mode}: borders of inputs, the focus ring and plotted series stand at 3`, () => {
    for (const part of ['border', 'focus'] as const) for (const ground of GROUNDS) atLeast(3, part, ground);
    for (const colour of palette.series) assert.ok(contrast(colour, palette.container) >= 3, `${mode}: ${colour}`);
  });
}
