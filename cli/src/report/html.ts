import type { Bar, Block, Report } from './document.ts';

/** One self-contained page: no script, no reference to anything outside, readable on paper. */
export function reportHtml({ title, subtitle, blocks }: Report): string {
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>${STYLE}</style>
<main>
<h1>${escape(title)}</h1>
<p class="subtitle">${escape(subtitle)}</p>
${blocks.map(blockHtml).join('\n')}
</main>
</html>
`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h2>${escape(block.text)}</h2>`;
    case 'paragraph':
      return `<p>${escape(block.text)}</p>`;
    case 'list':
      return `<ol>${block.items.map((item) => `<li>${escape(item)}</li>`).join('')}</ol>`;
    case 'table': {
      const cell = (tag: string, text: string, right = false): string =>
        `<${tag}${right ? ' class="right"' : ''}>${escape(text)}</${tag}>`;
      const head = block.columns.map(({ text, right }) => cell('th', text, right)).join('');
      const rows = block.rows.map(
        (row) => `<tr>${row.map((text, i) => cell('td', text, block.columns[i]?.right)).join('')}</tr>`,
      );
      return `<div class="wide"><table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
    }
    case 'bars':
      return barsSvg(block.title, block.bars);
  }
}

const ROW = 22;
const LABEL = 150;
const WIDTH = 640;

function barsSvg(title: string, bars: readonly Bar[]): string {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const row = ({ label, value }: Bar, i: number): string => {
    const width = Math.max(value > 0 ? 2 : 0, Math.round(((WIDTH - LABEL - 110) * value) / most));
    const y = i * ROW;
    return (
      `<text x="${LABEL - 8}" y="${y + 15}" text-anchor="end">${escape(label)}</text>` +
      `<rect x="${LABEL}" y="${y + 4}" width="${width}" height="14" rx="2"/>` +
      `<text x="${LABEL + width + 6}" y="${y + 15}">${value.toLocaleString('zh-CN')}</text>`
    );
  };
  return (
    `<figure><figcaption>${escape(title)}</figcaption>` +
    `<svg viewBox="0 0 ${WIDTH} ${bars.length * ROW}" role="img" aria-label="${escape(title)}">${bars.map(row).join('')}</svg></figure>`
  );
}

export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

const STYLE = `
:root { color-scheme: light; --ink: #1f2328; --quiet: #59636e; --line: #d1d9e0; --bar: #2f6fab; }
body { margin: 0; color: var(--ink); background: #fff; font: 15px/1.7 "Songti SC", "SimSun", "Noto Serif CJK SC", serif; }
main { max-width: 52rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.6rem; text-align: center; margin: 1rem 0 0; }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; border-bottom: 1px solid var(--line); padding-bottom: .25rem; }
.subtitle { text-align: center; color: var(--quiet); margin-top: .25rem; }
.wide { overflow-x: auto; margin: .75rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .92em; }
th, td { border: 1px solid var(--line); padding: .3rem .5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; white-space: pre-line; }
th { background: #f6f8fa; font-weight: 600; }
.right { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
figure { margin: 1rem 0; }
figcaption { color: var(--quiet); font-size: .9em; }
svg { width: 100%; height: auto; font: 12px sans-serif; fill: var(--ink); }
svg rect { fill: var(--bar); }
@media print { main { max-width: none; padding: 0; } h2 { break-after: avoid; } tr, figure { break-inside: avoid; } }
`;
