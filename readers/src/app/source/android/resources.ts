import { attempt } from '../../android/apk.ts';
import type { ResourceTexts } from '../../android/resource-texts.ts';
import { tickedBoxesIn } from '../../android/ticked.ts';
import type { TickedBox } from '../../model.ts';
import type { SourceTree } from '../source-tree.ts';
import { parseXml } from '../xml.ts';

/** Folders of texts a user in China sees, the likeliest first. */
const PREFERENCE = ['values-zh-rCN', 'values-zh', 'values-b+zh+Hans', 'values'];
const VALUES = /\/(values[\w+-]*)\/[^/]+\.xml$/;
const LAYOUT = /\/layout[\w+-]*\/[^/]+\.xml$/;

/** Texts of `res/values*` as the build would find them: by name, in the language of a user in China. */
export class SourceTexts implements ResourceTexts {
  private readonly byName = new Map<string, string>();
  /** Every text with the place it stands at. */
  readonly places = new Map<string, string>();

  constructor(tree: SourceTree, paths: readonly string[]) {
    const rank = (path: string): number => {
      const at = PREFERENCE.indexOf(VALUES.exec(path)![1]!);
      return at < 0 ? PREFERENCE.length : at;
    };
    const files = paths.filter((path) => VALUES.test(path)).toSorted((a, b) => rank(a) - rank(b));
    for (const file of files) {
      const source = tree.text(file);
      const root = source === null ? null : attempt(tree.notes, () => parseXml(source, file));
      for (const { name, attributes, text, line, children } of root?.children ?? []) {
        const key = attributes.get('name');
        const place = `${file}:${line}`;
        const [value, ...others] = name === 'string' ? [text.trim()] : children.map((item) => item.text.trim());
        if (value === undefined) continue;
        if (name === 'string' && key?.kind === 'string' && !this.byName.has(key.text)) this.byName.set(key.text, value);
        for (const each of [value, ...others]) if (each !== '' && !this.places.has(each)) this.places.set(each, place);
      }
    }
  }

  /** Source has names where a package has numbers. */
  text(): null {
    return null;
  }

  named(name: string): string | null {
    return this.byName.get(name.replace(/^string\//, '')) ?? null;
  }

  texts(): Iterable<string> {
    return this.places.keys();
  }
}

export function sourceTicked(tree: SourceTree, paths: readonly string[], texts: ResourceTexts): TickedBox[] {
  return paths
    .filter((path) => LAYOUT.test(path))
    .flatMap((file) => {
      const source = tree.text(file);
      if (source === null || !source.includes('checked')) return [];
      return attempt(tree.notes, () => tickedBoxesIn(parseXml(source, file), file, texts)) ?? [];
    });
}
