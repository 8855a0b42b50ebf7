import type { Platform } from '../model.ts';

/** Files that only a project of one platform has, by the end of their path. */
const MARKS: readonly (readonly [Platform, RegExp])[] = [
  ['wechat', /(?:^|\/)(?:project\.config\.json|app-config\.json)$/],
  ['harmony', /(?:^|\/)(?:oh-package\.json5|build-profile\.json5|module\.json5)$/],
  ['android', /(?:^|\/)(?:AndroidManifest\.xml|(?:build|settings)\.gradle(?:\.kts)?)$/],
  ['ios', /(?:^|\/)(?:Podfile|Info\.plist|Package\.swift|project\.pbxproj)$/],
];
const CODE: readonly (readonly [Platform, RegExp])[] = [
  ['harmony', /\.ets$/],
  ['android', /\.(?:java|kt)$/],
  ['ios', /\.(?:swift|m)$/],
];

export interface ProjectKind {
  readonly platform: Platform;
  /** Its mark, or that of a program for several platforms, stands in the folder itself. */
  readonly atRoot: boolean;
  /** Platforms whose projects stand in the same folder, as deep: those of a program written for several. */
  readonly beside: readonly Platform[];
}

/** Whose project a folder is, by the mark nearest to its root; by the code it has where there is no mark; null for none. */
export function projectKind(paths: readonly string[]): ProjectKind | null {
  const marked = new Set(paths);
  const isMark = (platform: Platform, mark: RegExp, path: string): boolean =>
    mark.test(path) || (platform === 'wechat' && isUniApp(path, marked));
  const depths = MARKS.flatMap(([platform, mark]) => {
    const found = paths.filter((path) => isMark(platform, mark, path)).map((path) => folderDepth(path));
    return found.length === 0 ? [] : [{ platform, depth: found.reduce((least, depth) => Math.min(least, depth)) }];
  });
  // A mini-program's own file may stand in many projects; its settings decide before its code does.
  if (depths.length === 0 && paths.some((path) => /(?:^|\/)app\.json$/.test(path)))
    return { platform: 'wechat', atRoot: paths.includes('app.json'), beside: [] };
  const [first, ...rest] = depths.toSorted((a, b) => a.depth - b.depth);
  if (first !== undefined)
    return {
      platform: first.platform,
      atRoot: first.depth === 1 || paths.some(isForSeveral),
      beside: rest.map(({ platform }) => platform),
    };
  const [code] = CODE.map(([platform, mark]) => ({ platform, files: paths.filter((path) => mark.test(path)).length }))
    .filter(({ files }) => files > 0)
    .toSorted((a, b) => b.files - a.files);
  return code === undefined ? null : { platform: code.platform, atRoot: false, beside: [] };
}

/** uni-app's list of pages beside its settings. */
function isUniApp(path: string, paths: ReadonlySet<string>): boolean {
  return /(?:^|\/)pages\.json$/.test(path) && paths.has(path.replace(/pages\.json$/, 'manifest.json'));
}

/** A program written once for several platforms has its own settings at its root. */
function isForSeveral(path: string): boolean {
  return path === 'package.json' || path === 'pubspec.yaml';
}

/** How deep a project stands: folders a build puts between it and its files do not count. */
function folderDepth(path: string): number {
  return path.replace(/(?:^|\/)(?:src\/main|[^/]+\.xcodeproj)\//, '/').split('/').length;
}
