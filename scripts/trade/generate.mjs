// Writes the training posts: templates filled with slots, punctuated and spaced at random in both classes alike, and a
// third of the violating words disguised. Every fifth template is held back, so that no phrase is in both halves.
import { INNOCENT } from './innocent.mjs';
import { SLOTS } from './slots.mjs';
import { VIOLATING } from './violating.mjs';
import { disguise } from './disguises.mjs';

export function posts({ seed = 1, perTemplate = 12 } = {}) {
  const next = random(seed);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const out = [];
  for (const [label, groups] of [
    ['violating', VIOLATING],
    ['ok', INNOCENT],
  ])
    for (const [category, templates] of Object.entries(groups))
      templates.forEach((template, i) => {
        for (let k = 0; k < perTemplate; k++) {
          let text = template.replace(/\{(\w+)\}/g, (_, slot) => (slot === 'phone' ? phone(next) : pick(SLOTS[slot])));
          text = dress(text.trim(), next, pick);
          if (label === 'violating' && next() < 0.34) text = disguise(text, next, pick);
          else if (next() < 0.05) text = Array.from(text).join(' ');
          out.push({ text, label, category, held: i % 5 === 4 });
        }
      });
  return out;
}

function phone(next) {
  return `154${String(Math.floor(next() * 1e8)).padStart(8, '0')}`;
}

/** Spaces become commas, nothing, or stay; an opening or an ending may come: the same for both classes. */
function dress(text, next, pick) {
  const gap = pick([' ', ' ', '，', '，', ',', '', '  ', '。', '！']);
  const opened = next() < 0.15 ? pick(['在吗 ', '你好，', '家人们 ', '急 ', '各位 ', '【】', '# ']) : '';
  const ended = next() < 0.3 ? pick(['。', '！', '～', '…', '？', ' 谢谢', '哈', '呀', ' ok', '！！']) : '';
  return opened + text.replaceAll(' ', gap) + ended;
}

export function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
