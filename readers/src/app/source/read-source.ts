import { appError } from '../errors.ts';
import type { AppPackage, Platform, Watch } from '../model.ts';
import { readMiniProgram } from '../wechat/mini-program.ts';
import { readAndroidProject } from './android/android-project.ts';
import { readHarmonyProject } from './harmony/harmony-project.ts';
import { readXcodeProject } from './ios/xcode-project.ts';
import { projectKind } from './project-kind.ts';
import { sourceTree } from './source-tree.ts';
import type { SourceTree } from './source-tree.ts';

const NAMES: { readonly [P in Platform]: string } = {
  android: 'Android',
  ios: 'iOS',
  harmony: 'HarmonyOS',
  wechat: 'mini-program',
};
/** What of a mini-program is read; pictures and the like are only listed. */
const MINI_PROGRAM = /\.(?:json|[jt]sx?|mjs|wxs|wxml|html|vue)$/;
/** A project's marks stand near its root. */
const NEAR = 5;

/** Reads a folder of source of any platform. @throws PZ_APP_NOT_A_PACKAGE, Malformed */
export function readSource(root: string, name: string, watch: Watch): AppPackage {
  const tree = sourceTree(root);
  const kind = projectKind(tree.paths);
  if (kind === null) throw appError('PZ_APP_NOT_A_PACKAGE', { name });
  if (kind.beside.length > 0)
    tree.notes.push(
      `read as ${NAMES[kind.platform]}; ${kind.beside.map((each) => NAMES[each]).join(', ')} source stands here too: give its folder to have it read`,
    );
  switch (kind.platform) {
    case 'android':
      return readAndroidProject(tree, watch);
    case 'ios':
      return readXcodeProject(tree, watch);
    case 'harmony':
      return readHarmonyProject(tree, watch);
    case 'wechat':
      return withNotes(readMiniProgram(filesOf(tree), 'source', watch), tree.notes);
  }
}

const PACKAGE = /\.(?:apk|xapk|apks|apkm|aab|ipa|hap|hsp|app|wxapkg)$/i;

/** Whether a folder is one project's source, rather than a place where packages are kept. */
export function isSourceFolder(path: string): boolean {
  const { paths } = sourceTree(path, NEAR);
  const kind = projectKind(paths);
  return kind !== null && (kind.atRoot || !paths.some((each) => PACKAGE.test(each)));
}

function filesOf(tree: SourceTree): ReadonlyMap<string, Uint8Array> {
  const nothing = new Uint8Array();
  return new Map(tree.paths.map((path) => [path, MINI_PROGRAM.test(path) ? (tree.bytes(path) ?? nothing) : nothing]));
}

function withNotes(app: AppPackage, notes: readonly string[]): AppPackage {
  return { ...app, notes: [...app.notes, ...notes] };
}
