import type { AppCall, Watch } from '../../model.ts';
import { ARKTS, linesOf, tokensOf } from '../lex.ts';
import type { Token } from '../lex.ts';
import { programOf } from '../program.ts';
import type { SourceCode } from '../source-code.ts';

/**
 * Modules of the system by the name a kit hands them on under (developer.huawei.com, "Kit"): the kits came with API 12,
 * bytecode still names the module.
 */
const MODULES: Readonly<Record<string, string>> = {
  identifier: 'identifier.oaid',
  camera: 'multimedia.camera',
  audio: 'multimedia.audio',
  media: 'multimedia.media',
  photoAccessHelper: 'file.photoAccessHelper',
  ble: 'bluetooth.ble',
  connection: 'bluetooth.connection',
  sim: 'telephony.sim',
  radio: 'telephony.radio',
  sms: 'telephony.sms',
  bundleManager: 'bundle.bundleManager',
  distributedAccount: 'account.distributedAccount',
  appAccount: 'account.appAccount',
};
const MAX_ASSIGNED = 60;

/** Reads an ArkTS or TypeScript file: a call is a system module's when it goes out from what was imported of it. */
export function arktsCode(source: string, file: string, watch: Watch): SourceCode {
  const raw = tokensOf(source, ARKTS);
  const lineOf = linesOf(source);
  const { imports, locals } = importsOf(raw, lineOf);
  const { tokens, partner } = programOf(raw);
  handOn(tokens, locals);
  const calls: AppCall[] = [];
  let invokes = 0;
  for (const [at, { kind, text, at: offset }] of tokens.entries()) {
    if (kind !== 'word' || tokens[at + 1]?.text !== '(') continue;
    invokes++;
    if (tokens[at - 1]?.text !== '.') continue;
    const owner = ownerBefore(tokens, partner, at - 1, locals);
    if (owner !== undefined && watch(owner, text))
      calls.push({
        caller: file,
        callerMethod: '',
        owner,
        name: text,
        constants: [],
        file: `${file}:${lineOf(offset)}`,
      });
  }
  return {
    imports,
    calls,
    invokes,
    texts: tokens.flatMap((token) => (token.kind === 'text' ? [[token.text, lineOf(token.at)] as const] : [])),
  };
}

/** What is imported, as bytecode names it, and the module each local name stands for. */
function importsOf(tokens: readonly Token[], lineOf: (at: number) => number) {
  const imports: [string, number][] = [];
  const locals = new Map<string, string>();
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]!.kind !== 'word' || tokens[at]!.text !== 'import') continue;
    const names: [name: string, local: string][] = [];
    let end = at + 1;
    for (; end < tokens.length && tokens[end]!.kind !== 'text' && tokens[end]!.text !== ';'; end++) {
      const { kind, text } = tokens[end]!;
      if (kind !== 'word' || text === 'from' || text === 'type') continue;
      if (text === 'as') {
        const last = names.at(-1);
        const local = tokens[++end];
        if (last !== undefined && local !== undefined) last[1] = local.text;
      } else names.push([text, text]);
    }
    const from = tokens[end];
    if (from?.kind !== 'text') continue;
    const line = lineOf(tokens[at]!.at);
    const module = /^@(?:ohos|system|hms)\.([\w.]+)$/.exec(from.text)?.[1];
    if (module !== undefined) {
      imports.push([`@ohos:${module}`, line]);
      for (const [, local] of names) locals.set(local, module);
    } else if (from.text.startsWith('@kit.')) {
      for (const [name, local] of names) {
        const own = Object.hasOwn(MODULES, name) ? MODULES[name]! : name;
        imports.push([`@ohos:${own}`, line]);
        locals.set(local, own);
      }
    } else if (!from.text.startsWith('.')) imports.push([from.text, line]);
    at = end;
  }
  return { imports, locals };
}

/** Variables made from a module stand for it: `const helper = photoAccessHelper.getPhotoAccessHelper(context)`. */
function handOn(tokens: readonly Token[], locals: Map<string, string>): void {
  for (const [at, { kind, text }] of tokens.entries()) {
    const sign = tokens[at + 1]?.text;
    if (kind !== 'word' || locals.has(text) || (sign !== '=' && sign !== ':') || tokens[at + 2]?.text === '=') continue;
    // Only what the expression or type begins with: a module passed as an argument hands nothing on.
    for (let i = at + 2; i < at + MAX_ASSIGNED && i < tokens.length; i++) {
      const token = tokens[i]!;
      if (token.kind === 'word' && /^(?:await|new|this)$/.test(token.text)) continue;
      if (token.kind === 'sign' && /^[.(|<]$/.test(token.text)) continue;
      const module = token.kind === 'word' && tokens[i + 1]?.text === '.' ? locals.get(token.text) : undefined;
      if (module !== undefined) locals.set(text, module);
      else if (token.kind === 'word' && /^(?:undefined|null|Promise)$/.test(token.text)) continue;
      break;
    }
  }
}

/** The module at the head of the chain that ends in the dot at `at`. */
function ownerBefore(
  tokens: readonly Token[],
  partner: Int32Array,
  at: number,
  locals: ReadonlyMap<string, string>,
): string | undefined {
  let i = at - 1;
  for (let steps = 0; steps < 200 && i >= 0; steps++) {
    const { kind, text } = tokens[i]!;
    if (kind === 'word') {
      const module = locals.get(text);
      if (module !== undefined) return module;
      if (tokens[i - 1]?.text !== '.') return undefined;
      i -= 2;
    } else if (text === ')' || text === ']') i = partner[i]! - 1;
    else if (text === '?' || text === '!') i--;
    else return undefined;
  }
  return undefined;
}
