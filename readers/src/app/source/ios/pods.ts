import { attempt } from '../../android/apk.ts';
import { Malformed } from '../../errors.ts';
import type { Dependency } from '../../model.ts';
import { fieldsOf, listOf, textOf } from '../../tree.ts';
import { linesOf } from '../lex.ts';
import type { SourceTree } from '../source-tree.ts';

const POD = /^[ \t]*pod[ \t]+['"]([\w.+/-]+)['"](?:[ \t]*,[ \t]*['"][^\d'"]{0,5}([\d.]+)['"])?/gm;
const LOCKED = /^ {2}- "?([\w.+/-]+)(?: \(([\w.+-]+)\))?"?:?$/gm;
const CARTHAGE = /^(?:github|git|binary)[ \t]+"([^"\n]{1,300})"(?:[ \t]+"?v?([\d.]+)"?)?/gm;
const PACKAGE = /\.package\(\s*(?:name:\s*"[^"]{0,200}"\s*,\s*)?url:\s*"([^"\s]{1,300})"/g;

const MAX_PINS = 500;

/** Libraries an Xcode project asks CocoaPods, the Swift package manager or Carthage for. */
export function dependenciesOfXcode(tree: SourceTree): readonly Dependency[] {
  const found = new Map<string, Dependency>();
  const add = (kind: Dependency['kind'], name: string, version: string | null | undefined, source: string): void => {
    const key = `${kind} ${name}`;
    const before = found.get(key);
    // The lock tells the version that is built.
    if (before === undefined || (before.version === null && version))
      found.set(key, { kind, name, version: version ?? null, source });
  };
  const each = (name: string, read: (text: string, file: string) => void): void => {
    for (const file of tree.paths)
      if (file === name || file.endsWith(`/${name}`)) {
        const text = tree.text(file);
        if (text !== null) read(text, file);
      }
  };
  const all =
    (kind: Dependency['kind'], pattern: RegExp, nameOf: (whole: string) => string) => (text: string, file: string) => {
      const lineOf = linesOf(text);
      for (const match of text.matchAll(pattern))
        add(kind, nameOf(match[1]!), match[2], `${file}:${lineOf(match.index)}`);
    };
  each('Podfile.lock', (text, file) => all('pod', LOCKED, (name) => name)(text.split('\nDEPENDENCIES:', 1)[0]!, file));
  each(
    'Podfile',
    all('pod', POD, (name) => name),
  );
  each('Package.swift', all('swift', PACKAGE, identityOf));
  each('project.pbxproj', all('swift', /\brepositoryURL = "([^"\s]{1,300})"/g, identityOf));
  each('Cartfile.resolved', all('swift', CARTHAGE, identityOf));
  each('Cartfile', all('swift', CARTHAGE, identityOf));
  each('Package.resolved', (text, file) => {
    const whole = attempt(tree.notes, () => json(text, file));
    if (whole === null) return;
    const { pins, object } = fieldsOf(whole);
    const lineOf = linesOf(text);
    for (const pin of listOf(pins ?? fieldsOf(object)['pins'])
      .slice(0, MAX_PINS)
      .map(fieldsOf)) {
      const address = textOf(pin['location']) ?? textOf(pin['repositoryURL']) ?? textOf(pin['identity']) ?? '';
      const at = text.indexOf(address);
      add(
        'swift',
        identityOf(address),
        textOf(fieldsOf(pin['state'])['version']),
        `${file}:${lineOf(Math.max(0, at))}`,
      );
    }
  });
  return [...found.values()].toSorted((a, b) => (`${a.kind} ${a.name}` < `${b.kind} ${b.name}` ? -1 : 1));
}

/** A package goes by the last part of its address: `https://github.com/firebase/firebase-ios-sdk.git`. */
function identityOf(address: string): string {
  return (address.split('/').at(-1) ?? '').replace(/\.git$/, '').toLowerCase();
}

function json(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Malformed(`${file}: not JSON`);
  }
}
