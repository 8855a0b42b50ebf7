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
const MAX_COMPONENTS = 100;
/** The platform shows five. */
const MAX_TABS = 10;

/**
 * What leads from page to page: every literal in a page's own files, or in those of its components, that names another
 * page, and the tab bar. A static reading: addresses put together in code are missed, links never shown are counted.
 * `texts` are the files by path without any source folder.
 */
export function pageGraph(texts: ReadonlyMap<string, string>, list: PageList, complete: boolean): PageGraph {
  const known = new Set(list.pages);
  const tabs = list.tabs.slice(0, MAX_TABS);
  const links: PageLink[] = tabs.flatMap((from) =>
    tabs.flatMap((to) => (from === to || !known.has(to) ? [] : [{ from, to, file: 'app.json' }])),
  );
  const towardsPolicy = new Map<string, string>();
  const ownLinks = once((owner) => linksOf(owner, texts, known));
  const settings = once(list.settings);
  for (const page of list.pages) {
    const targets = new Set([page]);
    for (const owner of withComponents(page, settings)) {
      const own = ownLinks(owner);
      if (own.towards !== null) towardsPolicy.set(page, own.towards);
      for (const { to, file } of own.links) {
        if (targets.has(to) || links.length >= MAX_LINKS) continue;
        targets.add(to);
        links.push({ from: page, to, file });
      }
    }
  }
  const titles = new Map(list.pages.map((page) => [page, settings(page).title]));
  return { home: list.home, titles, links, towardsPolicy, complete };
}

/** What the files of one page or component lead to; asked for again by every page that has the component. */
interface OwnLinks {
  readonly links: readonly Omit<PageLink, 'from'>[];
  readonly towards: string | null;
}

function linksOf(owner: string, texts: ReadonlyMap<string, string>, known: ReadonlySet<string>): OwnLinks {
  const links = new Map<string, string>();
  let towards: string | null = null;
  for (const part of PARTS) {
    const file = owner + part;
    const text = texts.get(file);
    if (text === undefined) continue;
    for (const { to, address } of literalsIn(text, owner, known)) {
      if (address !== '' && POLICY_ADDRESS.test(address)) towards = file;
      if (to !== null && !links.has(to)) links.set(to, file);
    }
    const isMarkup = part === '.wxml' || part === '.vue';
    if ((isMarkup && NAMED.test(text) && TAPPED.test(text)) || CONTRACT.test(text)) towards = file;
  }
  return { links: [...links].map(([to, file]) => ({ to, file })), towards };
}

/** A page and the components it is made of, theirs too. */
function withComponents(page: string, settings: PageList['settings']): ReadonlySet<string> {
  const all = new Set([page]);
  // A set iterates over what is added on the way.
  for (const owner of all)
    for (const component of settings(owner).components) {
      if (all.size >= MAX_COMPONENTS) return all;
      all.add(resolved(component, owner));
    }
  return all;
}

/** Answers of a question kept by what was asked. */
function once<T>(ask: (name: string) => T): (name: string) => T {
  const kept = new Map<string, T>();
  return (name) => {
    let answer = kept.get(name);
    if (answer === undefined) kept.set(name, (answer = ask(name)));
    return answer;
  };
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
