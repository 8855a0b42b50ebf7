import type { PageGraph, PageLink } from '@pingzhang/engine/model';

/** Pages of a mini-program as its configuration names them. */
export interface PageList {
  readonly pages: readonly string[];
  readonly home: string;
  readonly tabs: readonly string[];
  /** Title bar, and components used, by page or component. */
  readonly settings: (page: string) => { readonly title: string; readonly components: readonly string[] };
}

const PARTS = ['.wxml', '.js', '.ts', '.vue', '.json'];
const LITERAL = /(["'`])([^"'`\s<>]{2,300})\1/g;
/** WeChat's own page of the operator's privacy guide. */
const CONTRACT = /\bopenPrivacyContract\b/;
/** Words beside which something can be tapped. */
const NAMED = /隐私(?:权)?(?:政策|协议|声明|保护指引|条款)|用户隐私|privacy policy/i;
const TAPPED = /\b(?:bind:?|catch:?|@)tap\b|<navigator\b|@click\b/;
const POLICY_ADDRESS = /(?:privacy|yinsi|隐私)/i;
const MAX_LINKS = 100_000;
const MAX_COMPONENTS = 200;

/**
 * What leads from page to page: every literal in a page's own files, or in those of its components, that names another
 * page, and the tab bar. A static reading: addresses put together in code are missed, links never shown are counted.
 * `texts` are the files by path without any source folder.
 */
export function pageGraph(texts: ReadonlyMap<string, string>, list: PageList, complete: boolean): PageGraph {
  const known = new Set(list.pages);
  const links: PageLink[] = list.tabs.flatMap((from) =>
    list.tabs.flatMap((to) => (from === to || !known.has(to) ? [] : [{ from, to, file: 'app.json' }])),
  );
  const towardsPolicy = new Map<string, string>();
  for (const page of list.pages) {
    const targets = new Set<string>();
    for (const owner of withComponents(page, list))
      for (const part of PARTS) {
        const file = owner + part;
        const text = texts.get(file);
        if (text === undefined) continue;
        for (const { to, address } of literalsIn(text, owner, known)) {
          if (address !== '' && POLICY_ADDRESS.test(address)) towardsPolicy.set(page, file);
          if (to === null || to === page || targets.has(to) || links.length >= MAX_LINKS) continue;
          targets.add(to);
          links.push({ from: page, to, file });
        }
        const shows = part === '.wxml' || part === '.vue' ? NAMED.test(text) && TAPPED.test(text) : false;
        if (shows || CONTRACT.test(text)) towardsPolicy.set(page, file);
      }
  }
  const titles = new Map(list.pages.map((page) => [page, list.settings(page).title]));
  return { home: list.home, titles, links, towardsPolicy, complete };
}

/** A page and the components it is made of, theirs too. */
function withComponents(page: string, { settings }: PageList): readonly string[] {
  const all = [page];
  for (let at = 0; at < all.length && all.length < MAX_COMPONENTS; at++)
    for (const component of settings(all[at]!).components) {
      const path = resolved(component, all[at]!);
      if (!all.includes(path)) all.push(path);
    }
  return all;
}

interface Literal {
  readonly to: string | null;
  /** The address behind, where a page is told what to show, or a web address by itself. */
  readonly address: string;
}

function* literalsIn(text: string, owner: string, known: ReadonlySet<string>): Generator<Literal> {
  for (const match of text.matchAll(LITERAL)) {
    const literal = match[2]!;
    if (/(?:require\(|from\s*|import\s*)$/.test(text.slice(Math.max(0, match.index - 10), match.index))) continue;
    if (/^https?:/.test(literal)) {
      yield { to: null, address: literal };
      continue;
    }
    const [path, query = ''] = literal.split('?', 2);
    const to = resolved(path!, owner).replace(/\.html$/, '');
    if (known.has(to)) yield { to, address: query };
    else if (known.has(path!)) yield { to: path!, address: query };
  }
}

/** A path as the platform resolves it: from the root with a slash before it, else from the folder of the file. */
function resolved(path: string, owner: string): string {
  const parts = path.startsWith('/') ? [] : owner.split('/').slice(0, -1);
  for (const part of path.split('/'))
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  return parts.join('/');
}
