/** The number or mark a line begins with. */
export interface Marker {
  /** As printed, such as （二） or 3.1 */
  readonly number: string;
  /** Marks of one style stand on one level. */
  readonly style: string;
  /** Length of the mark and the blanks after it. */
  readonly length: number;
}

const CHINESE = '[一二三四五六七八九十百零]{1,4}';

/** In this order, the first that fits. Styles are names only; which is outer, the text itself tells by what comes first. */
const MARKERS: readonly { readonly style: string; readonly pattern: RegExp }[] = [
  { style: 'md', pattern: /^(#{1,6})\s{0,4}(?=\S)/ },
  { style: 'chapter', pattern: new RegExp(`^(第(?:${CHINESE}|\\d{1,3})(?:章|部分|节|条))[、：:.\\s]{0,4}`) },
  { style: 'part', pattern: /^([Pp]art\s?\d{1,2})[、：:.\s]{0,4}/ },
  { style: 'han', pattern: new RegExp(`^(${CHINESE}[、.．：:])\\s{0,4}`) },
  { style: 'hanParen', pattern: new RegExp(`^([（(]${CHINESE}[)）])[、.\\s]{0,4}`) },
  { style: 'dotted', pattern: /^(\d{1,2}(?:[.．]\d{1,2}){1,4})[.．、：:)）\s]{0,4}(?![\d%])/ },
  { style: 'paren', pattern: /^([（(]\d{1,2}[)）])[、.\s]{0,4}/ },
  { style: 'closed', pattern: /^(\d{1,2}[)）])[、.\s]{0,4}/ },
  { style: 'number', pattern: /^(\d{1,2}[.．、：:]|\d{1,2}(?=\s))\s{0,4}(?!\d)/ },
  { style: 'circle', pattern: /^([①-⑳❶-❿])\s{0,4}/ },
  { style: 'roman', pattern: /^([ivxIVX]{1,4}[.．、)）])\s{0,4}/ },
  { style: 'letter', pattern: /^([（(]?[A-Za-z][.．、)）])\s{0,4}/ },
];

export function markerOf(line: string): Marker | null {
  // Bold and quote marks of Markdown stand before the number.
  const bare = /^[*_>\s]{0,4}/.exec(line)?.[0].length ?? 0;
  const rest = line.slice(bare, bare + 40);
  for (const { style, pattern } of MARKERS) {
    const found = pattern.exec(rest);
    if (found === null) continue;
    const number = found[1] ?? '';
    return {
      number,
      style:
        style === 'dotted' ? `dotted${number.split(/[.．]/).length}` : style === 'md' ? `md${number.length}` : style,
      length: bare + found[0].length,
    };
  }
  return null;
}

const LONGEST = 40;
const MARKED = 90;
const CLOSED = /[。；;，,！!：:…]$/;
/** Words a heading without a number is recognised by: it names a part of a policy and nothing more. */
const TITLE =
  /(?:隐私(?:政策|权政策|声明|保护指引|条款)|个人信息|信息(?:收集|使用|共享|披露|安全|保护|存储)|第三方|未成年人|儿童|联系我们|联系方式|变更|更新|修订|权利|权限|注销|引言|前言|概述|定义|附录|附则|适用范围|目录|Cookie|SDK|争议|存储|共享|转让|保护|管理|收集|使用)/i;

export interface Heading {
  readonly marker: Marker | null;
  readonly title: string;
}

/** Case of a list: 与国家安全直接相关的, 法律法规规定的其他情形. */
const ITEM = /(?:相关|有关|规定|必需|必须|公开|同意|要求)的$|其[他它]情[形况]$/;

/** A colon closes a heading that is short, or that is one phrase under 一、 or （一）. */
function opensPart(title: string, marker: Marker | null): boolean {
  if (marker === null || !/[：:]$/.test(title)) return false;
  return title.length <= 20 || (marker.style.startsWith('han') && !/[，,；;]/.test(title));
}

/** Reads a whole line as a heading: short, not closed like a sentence, numbered or naming a part of a policy. */
export function headingOf(line: string): Heading | null {
  const marker = markerOf(line);
  // What Markdown marks as a heading is one, however long.
  const marked = marker?.style.startsWith('md') ?? false;
  if (line.length > (marked ? MARKED : LONGEST + 12) || line.includes('\t') || line.includes('|')) return null;
  const title = line
    .slice(marker?.length ?? 0)
    .replace(/[*_#【】\s]{1,8}$/, '')
    .replace(/^[*_【]{1,4}/, '')
    .trim();
  if (title === '' || title.length > (marked ? MARKED : LONGEST)) return null;
  const questionFree = title.replace(/[？?]$/, '');
  if (CLOSED.test(questionFree) && !opensPart(title, marker)) return null;
  if (ITEM.test(title) && marker !== null) return null;
  // "1. 查阅权：您可以…" says it all in one line.
  if (!marked && (/[：:].{6}/.test(title) || (title.length > 16 && /，/.test(title)))) return null;
  if (marker !== null) return { marker, title: title.replace(/[：:]$/, '') };
  // A list of what is collected is no heading, nor "更新日期：…" or an item behind a bullet.
  if (title.length > 25 || !TITLE.test(title) || /[，。；、：:（(|]|^[您你]的|^[-•·●○◦]/.test(title)) return null;
  return { marker: null, title };
}
