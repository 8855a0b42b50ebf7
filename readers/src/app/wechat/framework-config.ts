import { Malformed } from '../errors.ts';
import { parseJson5 } from '../source/json5.ts';
import { fieldsOf, listOf, textOf } from '../tree.ts';
import type { Fields } from '../tree.ts';

/** The settings of a program written for a framework, in the form WeChat's own have once they are compiled. */
export interface FrameworkConfig {
  readonly name: string;
  readonly config: Fields;
  readonly appid: string | null;
  readonly label: string | null;
}

type Files = ReadonlyMap<string, Uint8Array>;

const ROOTS = ['', 'src/'];

/** The settings of a uni-app (`pages.json` beside `manifest.json`) or Taro (`app.config.ts`) program; null for neither. */
export function frameworkConfig(files: Files): FrameworkConfig | null {
  for (const root of ROOTS) {
    if (files.has(`${root}pages.json`) && files.has(`${root}manifest.json`)) return uniApp(files, root);
    for (const name of [`${root}app.config.ts`, `${root}app.config.js`])
      if (files.has(name)) return { name, config: taro(textIn(files, name), name), appid: null, label: null };
  }
  return null;
}

function uniApp(files: Files, root: string): FrameworkConfig {
  const name = `${root}pages.json`;
  const pages = uniPages(textIn(files, name), name);
  const manifest = lenient(textIn(files, `${root}manifest.json`), `${root}manifest.json`);
  const own = fieldsOf(manifest['mp-weixin']);
  const settings = new Map<string, unknown>();
  const pathsOf = (list: unknown, under: string): string[] =>
    listOf(list).map((each) => {
      const { path, style } = fieldsOf(each);
      settings.set(`${under}${textOf(path) ?? ''}.html`, { window: style });
      return textOf(path) ?? '';
    });
  const main = pathsOf(pages['pages'], '');
  const packages = listOf(pages['subPackages'] ?? pages['subpackages']).map((each) => {
    const { root: folder, pages: inside } = fieldsOf(each);
    return { root: textOf(folder) ?? '', pages: pathsOf(inside, `${textOf(folder) ?? ''}/`) };
  });
  const { navigationBarTitleText } = fieldsOf(pages['globalStyle']);
  return {
    name,
    config: {
      ...own,
      pages: main,
      subPackages: packages,
      tabBar: pages['tabBar'],
      window: { navigationBarTitleText },
      page: Object.fromEntries(settings),
    },
    appid: textOf(own['appid']) || null,
    label: textOf(manifest['name']) || null,
  };
}

/** `// #ifdef` leaves two versions side by side, which is no JSON: then the paths alone are taken. */
function uniPages(text: string, name: string): Fields {
  const read = lenient(text, name);
  if (Object.keys(read).length > 0) return read;
  return { pages: [...text.matchAll(/"path"\s*:\s*"([^"\n]{1,200})"/g)].map(([, path]) => ({ path })) };
}

/** The object a Taro program exports as its settings; none when it is worked out in code. */
function taro(text: string, name: string): Fields {
  const start = /(?:defineAppConfig\s*\(|export\s+default)\s*(?=\{)/.exec(text);
  if (start === null) return {};
  const from = start.index + start[0].length;
  return lenient(text.slice(from, text.lastIndexOf('}') + 1), name);
}

function lenient(text: string, name: string): Fields {
  try {
    return fieldsOf(parseJson5(text, name));
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    return {};
  }
}

function textIn(files: Files, name: string): string {
  return new TextDecoder().decode(files.get(name));
}
