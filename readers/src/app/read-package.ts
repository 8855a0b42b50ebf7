import { closeSync, openSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { readApkSet, readBundle } from './android/bundle.ts';
import { readApk } from './android/apk.ts';
import { appError, Malformed } from './errors.ts';
import { readHarmonyApp } from './harmony/app-set.ts';
import { readHap } from './harmony/hap.ts';
import { readIpa } from './ios/ipa.ts';
import type { AppPackage, PackageLimits, Watch } from './model.ts';
import { PACKAGE_LIMITS } from './model.ts';
import { readMiniProgram } from './wechat/mini-program.ts';
import type { MiniProgramFiles } from './wechat/mini-program.ts';
import { isEncryptedWxapkg, isWxapkg, wxapkgFiles } from './wechat/wxapkg.ts';
import { readZipDirectory } from './zip/directory.ts';
import { openFile } from './zip/source.ts';
import type { ByteSource } from './zip/source.ts';

const SKIPPED = new Set(['node_modules', '.git', 'dist', 'oh_modules']);
const MAX_SOURCE_FILES = 20_000;
const MAX_SOURCE_BYTES = 8 << 20;

/**
 * Reads an app package, or a folder of mini-program source, whatever its name says.
 * @throws PZ_APP_NOT_A_PACKAGE, PZ_APP_BROKEN, PZ_APP_LIMIT, PZ_APP_ENCRYPTED; system errors of the file as they are
 */
export function readPackage(path: string, watch: Watch, limits: PackageLimits = PACKAGE_LIMITS): AppPackage {
  const name = basename(path);
  const stat = statSync(path);
  try {
    if (stat.isDirectory()) return readMiniProgram(sourceFiles(path), 'source', watch);
    if (stat.size > limits.packageBytes) throw appError('PZ_APP_LIMIT', { name, what: `${stat.size} bytes` });
    const descriptor = openSync(path, 'r');
    try {
      return readFrom(openFile(descriptor, stat.size), name, watch, limits);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    if (error instanceof Malformed) throw appError('PZ_APP_BROKEN', { name, what: error.message }, error);
    throw error;
  }
}

function readFrom(source: ByteSource, name: string, watch: Watch, limits: PackageLimits): AppPackage {
  const head = source.read(0, Math.min(source.length, 64));
  if (isEncryptedWxapkg(head)) throw appError('PZ_APP_ENCRYPTED', { name, what: 'V1MMWX' });
  if (isWxapkg(head)) {
    if (source.length > limits.memberBytes) throw appError('PZ_APP_LIMIT', { name, what: `${source.length} bytes` });
    return readMiniProgram(wxapkgFiles(source.read(0, source.length)), 'wxapkg', watch);
  }
  if (head[0] !== 0x50 && !/\.(?:apk|ipa|hap|app|aab|xapk|apks)$/i.test(name))
    throw appError('PZ_APP_NOT_A_PACKAGE', { name });
  const names = new Set(readZipDirectory(source).entries.map((entry) => entry.name));
  const some = (pattern: RegExp): boolean => [...names].some((member) => pattern.test(member));
  if (names.has('AndroidManifest.xml')) return readApk(source, limits, watch);
  if (names.has('base/manifest/AndroidManifest.xml')) return readBundle(source, limits, watch);
  if (some(/^Payload\/[^/]+\.app\//)) return readIpa(source, limits, watch);
  if (names.has('module.json') || (names.has('config.json') && some(/\.abc$/))) return readHap(source, limits, watch);
  if (some(/\.(?:hap|hsp)$/)) return readHarmonyApp(source, limits, watch);
  if (some(/\.apk$/)) return readApkSet(source, names.has('toc.pb') ? 'apks' : 'xapk', limits, watch);
  throw appError('PZ_APP_NOT_A_PACKAGE', { name });
}

/** Files below a source folder by relative path; links are not followed, big files are left out. */
function sourceFiles(root: string): MiniProgramFiles {
  const files = new Map<string, Uint8Array>();
  const walk = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory() && !SKIPPED.has(entry.name)) walk(path);
      else if (entry.isFile() && files.size < MAX_SOURCE_FILES && statSync(path).size <= MAX_SOURCE_BYTES)
        files.set(relative(root, path).replaceAll('\\', '/'), readFileSync(path));
    }
  };
  walk(root);
  return files;
}
