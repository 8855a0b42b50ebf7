import { collectHosts } from '../hosts.ts';
import type { AppCall, Watch } from '../model.ts';

const CODE = /\.(?:[jt]sx?|mjs|wxs)$/;
const MARKUP = /\.(?:wxml|html|vue)$/;
/** Typings describe the platform and call nothing of it. */
const TYPINGS = /(?:\.d\.ts$|(?:^|\/)(?:typings|node_modules)\/)/;
/** `wx.x`, `wx?.x`, `wx['x']`; frameworks hand the same interfaces on under names of their own. */
const CALL = /\b(wx|uni|Taro|my|swan|tt|qq|vendor\.index)\s*(?:\?\.|\.|\[\s*["'])\s*([A-Za-z]\w{2,60})\b/g;
/** `const { getLocation, chooseImage: pick } = wx` */
const TAKEN_APART = /\{([^{}]{1,500})\}\s*=\s*(wx|uni)\b(?![.[])/g;
/**
 * A build that shortens names calls the platform as `e.chooseImage({…})`. Told by what stands in the call: names only the
 * platform has, or arguments only its interfaces take.
 */
const SHORTENED = /(?<![\w$.])([A-Za-z_$][\w$]?(?:\.[A-Za-z_$]\w{0,7})?)\.([A-Za-z]\w{5,60})\)?\(/g;
const ONLY_PLATFORM =
  /^(?:getRecorderManager|createCameraContext|openBluetoothAdapter|startBluetoothDevicesDiscovery|getWeRunData|save(?:Image|Video)ToPhotosAlbum|chooseMessageFile|getClipboardData|chooseInvoiceTitle|getUserProfile|startFacialRecognitionVerify\w*|addPhoneContact|getConnectedWifi|requestPrivacyAuthorize|requirePrivacyAuthorize)$/;
const PLATFORM_ARGUMENT =
  /^\s*\{[^]{0,200}?\b(?:success|fail|complete)\s*[:(]|^\s*\{[^]{0,120}?\b(?:sizeType|sourceType|mediaType|onlyFromCamera|isHighAccuracy|withCredentials)\s*:|^\s*\{[^]{0,60}?\b(?:provider|type)\s*:\s*["'](?:weixin|gcj02|wgs84)["']/;
const OWN_NAMES = new Set(['wx', 'my', 'tt', 'qq']);
const HANDS_ON = new Set(['uni', 'Taro', 'qq', 'vendor.index']);
const MAX_CODE_BYTES = 32 << 20;
const MAX_TEXTS = 20_000;

export interface MiniProgramCode {
  readonly calls: readonly AppCall[];
  readonly hosts: ReadonlySet<string>;
  /** Chinese texts the pages may show. */
  readonly shown: ReadonlySet<string>;
  /** Code and markup as text; a compiled program's one file is taken apart into those it was made of. */
  readonly texts: ReadonlyMap<string, string>;
  readonly count: number;
  readonly invokes: number;
}

/** Calls, hosts and texts of a mini-program's code; comments and typings are no code. */
export function readMiniProgramCode(files: ReadonlyMap<string, Uint8Array>, watch: Watch): MiniProgramCode {
  const calls: AppCall[] = [];
  const hosts = new Set<string>();
  const shown = new Set<string>();
  const texts = new Map<string, string>();
  let count = 0;
  let invokes = 0;
  let budget = MAX_CODE_BYTES;
  const call = (file: string, owner: string, name: string): void => {
    invokes++;
    const by = HANDS_ON.has(owner) ? 'wx' : owner;
    if (watch(by, name)) calls.push({ caller: file, callerMethod: '', owner: by, name, constants: [], file });
  };
  for (const [file, data] of files) {
    const isMarkup = MARKUP.test(file);
    if (TYPINGS.test(file) || (!CODE.test(file) && !isMarkup) || (budget -= data.length) < 0) continue;
    const text = new TextDecoder().decode(data);
    collectHosts(text, hosts);
    for (const [, chinese] of text.matchAll(/([\u4e00-\u9fff][^<>"'`\n]{1,200})/g))
      if (shown.size < MAX_TEXTS) shown.add(chinese!);
    if (isMarkup) {
      texts.set(file, withoutBlocks(text, '<!--', '-->'));
      for (const name of handedByMarkup(text)) call(file, 'wx', name);
      if (!file.endsWith('.vue')) continue;
    } else count++;
    for (const [part, content] of modulesOf(file, withoutComments(text))) {
      if (!texts.has(part)) texts.set(part, content);
      for (const [, owner, method] of content.matchAll(CALL)) call(file, owner!, method!);
      for (const method of shortened(content, watch)) call(file, 'wx', method);
      for (const [, names, owner] of content.matchAll(TAKEN_APART))
        for (const name of names!.split(',')) call(file, owner!, name.split(':', 1)[0]!.trim());
    }
  }
  return { calls, hosts, shown, texts, count, invokes };
}

/** A button hands over what its kind names, a camera shows what it sees: calls without code. */
function* handedByMarkup(text: string): Generator<string> {
  const pattern = /open-type=["'](getPhoneNumber|getRealtimePhoneNumber|getUserInfo)["']|<camera\b/g;
  for (const [, kind] of text.matchAll(pattern)) yield kind ?? 'createCameraContext';
}

/** Calls of the platform by names a build has shortened. */
function* shortened(content: string, watch: Watch): Generator<string> {
  for (const match of content.matchAll(SHORTENED)) {
    const [whole, owner, method] = match;
    if (OWN_NAMES.has(owner!) || !watch('wx', method!)) continue;
    // uni-app's statistics carry a reading of the place that waits for a setting: `C.getLocation?t.getLocation(`.
    if (content.slice(Math.max(0, match.index - 13), match.index) === '.getLocation?') continue;
    const after = match.index + whole.length;
    if (ONLY_PLATFORM.test(method!) || PLATFORM_ARGUMENT.test(content.slice(after, after + 260))) yield method!;
  }
}

/** A compiled program keeps its files in one, each within `define("pages/index/index.js", …)`. */
function modulesOf(file: string, text: string): readonly (readonly [string, string])[] {
  const starts = [...text.matchAll(/\bdefine\(\s*["']([^"'\s]{1,300}\.js)["']/g)];
  if (starts.length === 0) return [[file, text]];
  return [
    [file, text.slice(0, starts[0]!.index)],
    ...starts.map((start, at) => [start[1]!, text.slice(start.index, starts[at + 1]?.index)] as const),
  ];
}

/** A call in a comment is not a call. Strings are left alone: `https://` must survive. */
function withoutComments(text: string): string {
  return withoutBlocks(text, '/*', '*/').replace(/(^|[^:"'`\\])\/\/[^\n]*/g, '$1');
}

/** Without what stands between two marks; one never closed takes nothing away. One pass, whatever the text. */
function withoutBlocks(text: string, open: string, close: string): string {
  const kept: string[] = [];
  let from = 0;
  for (;;) {
    const start = text.indexOf(open, from);
    const end = start < 0 ? -1 : text.indexOf(close, start + open.length);
    if (end < 0) break;
    kept.push(text.slice(from, start));
    from = end + close.length;
  }
  return from === 0 ? text : kept.join('') + text.slice(from);
}
