import { attempt } from '../../android/apk.ts';
import { PACKAGE_LIMITS } from '../../model.ts';
import { Archive } from '../../zip/archive.ts';
import { readZipDirectory } from '../../zip/directory.ts';
import { inMemory } from '../../zip/source.ts';
import type { ByteSource } from '../../zip/source.ts';
import type { SourceTree } from '../source-tree.ts';

export interface PackedLibrary {
  readonly classes: readonly string[];
  readonly libraries: readonly string[];
  /** Its own manifest, merged into the app's by the build. */
  readonly manifest: string | null;
}

const MAX_CLASSES = 200_000;

/** Classes and native libraries of a `.jar` or `.aar` kept beside the source. What it calls is not read. */
export function packedLibrary(tree: SourceTree, path: string): PackedLibrary | null {
  return attempt(tree.notes, () =>
    tree.open(path, (source) => {
      if (path.endsWith('.jar')) return { classes: classesIn(source), libraries: [], manifest: null };
      const archive = new Archive(source, PACKAGE_LIMITS);
      const [code, manifest] = [archive.find('classes.jar'), archive.find('AndroidManifest.xml')];
      return {
        classes: code === null ? [] : classesIn(inMemory(code)),
        libraries: archive.entries.flatMap(({ name }) => /^jni\/[^/]+\/([^/]+\.so)$/.exec(name)?.[1] ?? []),
        manifest: manifest === null ? null : new TextDecoder().decode(manifest),
      };
    }),
  );
}

function classesIn(source: ByteSource): readonly string[] {
  return readZipDirectory(source)
    .entries.flatMap(({ name }) => (/^[\w$/-]+\.class$/.test(name) ? [name.slice(0, -6).replaceAll('/', '.')] : []))
    .slice(0, MAX_CLASSES);
}
