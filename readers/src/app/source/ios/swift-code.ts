import type { AppCall, Watch } from '../../model.ts';
import { linesOf, SWIFT, tokensOf } from '../lex.ts';
import type { Token } from '../lex.ts';
import type { SourceCode } from '../source-code.ts';

/** Frameworks that bring others with them: what a file may name without importing it. */
const BRINGS: Readonly<Record<string, readonly string[]>> = {
  SwiftUI: ['UIKit', 'Foundation'],
  UIKit: ['Foundation'],
  ARKit: ['AVFoundation', 'UIKit'],
  MapKit: ['CoreLocation', 'UIKit'],
  ContactsUI: ['Contacts'],
  PhotosUI: ['Photos'],
  EventKitUI: ['EventKit'],
};

const [MAX_MODULES, MAX_CHAIN] = [100, 8];

/**
 * Reads a Swift file: a call is known by its name, and whose it is by the frameworks the file imports. Asked for as
 * `module` and `member`, or `Type.member` and `Type` where only the type tells.
 */
export function swiftCode(source: string, file: string, watch: Watch): SourceCode {
  const tokens = tokensOf(source, SWIFT).filter(({ kind, text }) => kind !== 'sign' || text !== '\n');
  const lineOf = linesOf(source);
  const imports = new Map<string, number>();
  const calls: AppCall[] = [];
  let invokes = 0;
  for (const [at, { kind, text, at: offset }] of tokens.entries())
    if (kind === 'word' && text === 'import' && tokens[at + 1]?.kind === 'word') {
      // `import class UIKit.UIPasteboard`
      const named = /^(?:class|struct|enum|protocol|func|let|var)$/.test(tokens[at + 1]!.text) ? at + 2 : at + 1;
      const module = tokens[named]?.text ?? '';
      if (!imports.has(module)) imports.set(module, lineOf(offset));
    }
  const modules = [...new Set([...imports.keys()].flatMap((name) => [name, ...(BRINGS[name] ?? [])]))].slice(
    0,
    MAX_MODULES,
  );
  for (const [at, { kind, text, at: offset }] of tokens.entries()) {
    if (kind !== 'word') continue;
    const before = tokens[at - 1];
    if (
      before?.kind === 'word' &&
      /^(?:func|import|class|struct|enum|protocol|var|let|case|extension)$/.test(before.text)
    )
      continue;
    const isCall = tokens[at + 1]?.text === '(';
    const isMember = before?.text === '.';
    if (isCall) invokes++;
    if ((!isCall && !isMember) || isWritten(tokens, at)) continue;
    const whole = isMember && tokens[at - 2]?.kind === 'word' ? `${tokens[at - 2]!.text}.${text}` : null;
    for (const name of whole === null ? [text] : [whole, text]) {
      const owner = modules.find((module) => watch(module, name));
      if (owner === undefined) continue;
      const place = `${file}:${lineOf(offset)}`;
      calls.push({ caller: file, callerMethod: '', owner, name, constants: [], file: place });
      break;
    }
  }
  return {
    imports: [...imports],
    calls,
    invokes,
    texts: tokens.flatMap((token) => (token.kind === 'text' ? [[token.text, lineOf(token.at)] as const] : [])),
  };
}

/** `UIPasteboard.general.string = text` gives and does not take. */
function isWritten(tokens: readonly Token[], at: number): boolean {
  let end = at + 1;
  while (end < at + 2 * MAX_CHAIN && tokens[end]?.text === '.' && tokens[end + 1]?.kind === 'word') end += 2;
  return tokens[end]?.text === '=' && tokens[end + 1]?.text !== '=';
}
