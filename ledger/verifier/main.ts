import { show } from './show.ts';
import { verifyDropped } from './verify-dropped.ts';
import type { Dropped, Shown } from './verify-dropped.ts';
import { WORDS } from './words.ts';
import type { Language } from './words.ts';

const byId = (id: string): HTMLElement => document.getElementById(id)!;
const input = byId('file') as HTMLInputElement;
const keys = byId('keys') as HTMLTextAreaElement;
const drop = byId('drop');

let language: Language = navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
let files: readonly Dropped[] = [];
let shown: Shown | null = null;
let round = 0;

function speak(): void {
  const words = WORDS[language];
  document.documentElement.lang = words.lang;
  document.title = `屏障 Pingzhang · ${words.title}`;
  for (const part of document.querySelectorAll<HTMLElement>('[data-text]'))
    part.textContent = words[part.dataset['text'] as 'title'];
  byId('language').textContent = language === 'zh' ? 'English' : '中文';
  if (shown !== null) show(shown, language);
}

/** Answers that a later drop or key has overtaken are not shown. */
async function verify(): Promise<void> {
  if (files.length === 0) return;
  const mine = ++round;
  shown = null;
  const banner = byId('verdict');
  banner.textContent = WORDS[language].working;
  banner.className = '';
  byId('result').replaceChildren();
  await new Promise((painted) => setTimeout(painted));
  const answer = await verifyDropped(files, keys.value);
  if (mine !== round) return;
  shown = answer;
  show(answer, language);
}

async function take(list: FileList | undefined): Promise<void> {
  const chosen = [...(list ?? [])];
  if (chosen.length === 0) return;
  files = await Promise.all(
    chosen.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
  // So that choosing the same file again, perhaps changed meanwhile, is a change.
  input.value = '';
  byId('names').textContent = chosen.map(({ name }) => name).join(', ');
  await verify();
}

input.addEventListener('change', () => void take(input.files ?? undefined));
keys.addEventListener('input', () => void verify());
for (const name of ['dragenter', 'dragover', 'dragleave', 'drop'] as const)
  document.addEventListener(name, (event) => {
    event.preventDefault();
    drop.classList.toggle('over', name === 'dragenter' || name === 'dragover');
    if (name === 'drop') void take(event.dataTransfer?.files);
  });
byId('language').addEventListener('click', () => {
  language = language === 'zh' ? 'en' : 'zh';
  speak();
});
speak();
