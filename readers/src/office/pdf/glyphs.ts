import { pdfjs, type PdfPage } from './document.ts';
import { readable } from './radicals.ts';
import { IDENTITY, type Matrix, multiply, translate } from './matrix.ts';

/** A glyph drawn on a page: what it says, where it stands and which show operator of the page drew it. */
export interface Glyph {
  readonly text: string;
  /** Show operators of the page in order, those of form XObjects in place; and the glyph's number in its operator. */
  readonly show: number;
  readonly index: number;
  /** From one em square at the glyph's origin to the page. */
  readonly matrix: Matrix;
  /** Advance in ems, to the right or, where the writing is vertical, down. */
  readonly width: number;
  readonly vertical: boolean;
}

/** One show operator: its character codes in order, and for each the number in a TJ array that moves as far as it did. */
export interface Show {
  readonly codes: readonly number[];
  readonly gaps: readonly number[];
}

export interface PageText {
  readonly glyphs: readonly Glyph[];
  readonly shows: readonly Show[];
}

interface TextState {
  ctm: Matrix;
  font: string;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
}

interface FontGlyph {
  readonly originalCharCode: number;
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
  readonly vmetric?: readonly number[] | null;
}

const MAX_STATES = 10_000;

/** Runs the page's operators as far as text goes. */
export async function pageText(page: PdfPage): Promise<PageText> {
  const { OPS, AnnotationMode } = await pdfjs();
  const list = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
  const glyphs: Glyph[] = [];
  const shows: Show[] = [];
  let state: TextState = {
    ctm: IDENTITY,
    font: '',
    size: 0,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
  };
  const saved: TextState[] = [];
  let line: Matrix = IDENTITY;
  let matrix: Matrix = IDENTITY;
  const save = (): void => void (saved.length < MAX_STATES && saved.push({ ...state }));
  const restore = (): void => void (state = saved.pop() ?? state);
  const move = (x: number, y: number): void => void (line = matrix = translate(line, x, y));

  const show = (items: readonly (FontGlyph | number)[]): void => {
    const codes: number[] = [];
    const gaps: number[] = [];
    const { font, size, charSpacing, wordSpacing, scale, rise } = state;
    const { unit, vertical } = fontShape(page, font);
    for (const item of items) {
      // Along the writing direction: to the right, or down.
      let along: number;
      if (typeof item === 'number') along = ((vertical ? item : -item) / 1000) * size;
      else {
        const spacing = charSpacing + (item.isSpace ? wordSpacing : 0);
        const width = (vertical ? -(item.vmetric?.[0] ?? -1000) : item.width) * unit;
        along = width * size + (vertical ? -spacing : spacing);
        const em = multiply(multiply(state.ctm, matrix), [size * scale, 0, 0, size, 0, rise]);
        glyphs.push({
          text: readable(item.unicode),
          show: shows.length,
          index: codes.length,
          matrix: em,
          width,
          vertical,
        });
        codes.push(item.originalCharCode);
        gaps.push(size === 0 ? 0 : ((vertical ? along : -along) / size) * 1000);
      }
      matrix = vertical ? translate(matrix, 0, -along) : translate(matrix, along * scale, 0);
    }
    shows.push({ codes, gaps });
  };

  list.fnArray.forEach((operator, at) => {
    const args = (list.argsArray[at] ?? []) as unknown[];
    const numbers = args as number[];
    const [first = 0, second = 0] = numbers;
    switch (operator) {
      case OPS.save:
        return save();
      case OPS.restore:
        return restore();
      case OPS.transform:
        return void (state.ctm = multiply(state.ctm, matrixOf(numbers)));
      case OPS.paintFormXObjectBegin:
        save();
        if (args[0]) state.ctm = multiply(state.ctm, matrixOf(args[0]));
        return;
      case OPS.paintFormXObjectEnd:
        return restore();
      case OPS.beginText:
        return void (line = matrix = IDENTITY);
      case OPS.setFont:
        return void ([state.font, state.size] = [String(args[0]), second]);
      case OPS.setGState:
        for (const [key, value] of args[0] as [string, unknown][]) {
          if (key === 'Font') [state.font, state.size] = value as [string, number];
        }
        return;
      case OPS.setCharSpacing:
        return void (state.charSpacing = first);
      case OPS.setWordSpacing:
        return void (state.wordSpacing = first);
      case OPS.setHScale:
        return void (state.scale = first / 100);
      case OPS.setLeading:
        return void (state.leading = -first);
      case OPS.setTextRise:
        return void (state.rise = first);
      case OPS.moveText:
        return move(first, second);
      case OPS.setLeadingMoveText:
        state.leading = second;
        return move(first, second);
      case OPS.setTextMatrix:
        return void (line = matrix = matrixOf(args[0]));
      case OPS.nextLine:
        return move(0, state.leading);
      case OPS.showText:
        return show(args[0] as (FontGlyph | number)[]);
    }
  });
  return { glyphs, shows };
}

function matrixOf(values: unknown): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = Array.from(values as ArrayLike<number>);
  return [a, b, c, d, e, f];
}

/** Glyph space of an ordinary font is a thousandth; a Type 3 font brings its own. */
function fontShape(page: PdfPage, font: string): { unit: number; vertical: boolean } {
  if (font === '' || !page.commonObjs.has(font)) return { unit: 0.001, vertical: false };
  const data = page.commonObjs.get(font) as { fontMatrix?: number[]; vertical?: boolean; isType3Font?: boolean };
  const unit = data.isType3Font === true ? Math.abs(data.fontMatrix?.[0] ?? 0.001) : 0.001;
  return { unit, vertical: data.vertical === true };
}
