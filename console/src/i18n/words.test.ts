import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { globSync } from '../../../scripts/glob.mjs';

const SOURCE = join(dirname(fileURLToPath(import.meta.url)), '..');
const CHINESE = /\p{Script=Han}/u;

interface Text {
  readonly file: string;
  readonly at: string;
  readonly text: string;
}

/** Every text of every dictionary (`words({ zh, en })`), functions called with marks in place of their arguments. */
async function texts(): Promise<{ zh: Text[]; en: Text[]; keys: Map<string, [string[], string[]]> }> {
  const zh: Text[] = [];
  const en: Text[] = [];
  const keys = new Map<string, [string[], string[]]>();
  const files = globSync([SOURCE], /(words|common|terms)\.ts$/).filter((file) => !file.endsWith('i18n/words.ts'));
  for (const file of files) {
    const module = (await import(file)) as Record<string, unknown>;
    for (const [name, value] of Object.entries(module)) {
      if (typeof value !== 'object' || value === null || !('zh' in value) || !('en' in value)) continue;
      const found: [Text[], Text[]] = [[], []];
      walk(value.zh, relative(SOURCE, file), name, found[0]);
      walk(value.en, relative(SOURCE, file), name, found[1]);
      zh.push(...found[0]);
      en.push(...found[1]);
      keys.set(`${relative(SOURCE, file)} ${name}`, [found[0].map(({ at }) => at), found[1].map(({ at }) => at)]);
    }
  }
  return { zh, en, keys };
}

function walk(value: unknown, file: string, at: string, into: Text[]): void {
  if (typeof value === 'string') into.push({ file, at, text: value });
  else if (typeof value === 'function') into.push({ file, at, text: String(value('甲', '甲', '甲', '甲', '甲')) });
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) walk(inner, file, `${at}.${key}`, into);
}

const { zh, en, keys } = await texts();
const wrong = (list: readonly Text[], pattern: RegExp): string[] =>
  list.filter(({ text }) => pattern.test(text)).map(({ file, at, text }) => `${file} ${at}: ${text}`);

test('both languages have the same texts', () => {
  for (const [name, [left, right]] of keys) assert.deepEqual(left, right, name);
});

test('Chinese texts have full-width punctuation and no hand-made spaces', () => {
  assert.deepEqual(wrong(zh, /\p{Script=Han}[,;:!?()]|[,;:!?(]\p{Script=Han}/u), []);
  assert.deepEqual(wrong(zh, /\p{Script=Han} +[\p{Script=Han}\da-z]|[\da-z] +\p{Script=Han}/iu), []);
  assert.deepEqual(wrong(zh, /[‘’]|\.\.\.|"/u), []);
});

test('nobody is begged, cheered or judged', () => {
  assert.deepEqual(wrong(zh, /！|温馨提示|请注意|成功地|哦|亲[，。]|系统繁忙|未知错误|操作失败/u), []);
  assert.deepEqual(wrong(zh, /违法(?!违规|信息|犯罪|所得)|(?<!违法)犯罪|数据控制者|个人敏感信息|数据主体/u), []);
  // The law's own names (合规审计, 违法信息, 违法所得) are words of the law, not verdicts of ours.
  assert.deepEqual(wrong(zh, /(?<!不)合规(?!审计|示例)/u), []);
});

test('one thing, one word', () => {
  assert.deepEqual(wrong(zh, /清除|移除|撤销同意|取消同意|脱敏|打码|水印照|日志链|时间戳树/u), []);
});

test('English is English', () => {
  assert.deepEqual(
    // Grades of incidents keep the law's words.
    wrong(en, CHINESE).filter((line) => !/甲|较大|重大/u.test(line)),
    [],
  );
});

test('colours live in theme/tokens.ts alone; styles do not reach into antd', () => {
  const found: string[] = [];
  for (const file of globSync([SOURCE], /\.(css|tsx?)$/)) {
    if (/tokens\.ts$|\.test\.ts$|schema\.d\.ts$/.test(file)) continue;
    const source = readFileSync(file, 'utf8');
    for (const [pattern, what] of [
      [/#[0-9a-f]{3,8}\b(?![^\n]*route)/i, 'a colour'],
      [/\.ant-/, 'a class of antd'],
      [/!important/, '!important'],
      // It measures with a style attribute, which the content policy drops.
      [/\bautoSize\b/, 'a text area that measures itself'],
      [
        /import \{[^}]*\b(?:message|notification)\b[^}]*\} from 'antd'|\bModal\.(?:confirm|info|error|success|warning)\(/,
        'a static dialog',
      ],
      [/style=\{\{[^}]*color: '#/, 'an inline colour'],
    ] as const) {
      const match = pattern.exec(source);
      if (match !== null) found.push(`${relative(SOURCE, file)}: ${what}: ${match[0]}`);
    }
  }
  assert.deepEqual(found, []);
});
