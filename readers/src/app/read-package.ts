import { closeSync, openSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { readApkSet, readBundle } from './android/bundle.ts';
import { readApk } from './android/apk.ts';
import { appError, Malformed } from './errors.ts';
import { readHarmonyApp } from './harmony/app-set.ts';
import { readHap } from './harmony/hap.ts';
import { readIpa } from './ios/ipa.ts';
import type { AppPackage, PackageLimits, Watch } from './model.ts';
import { PACKAGE_LIMITS } from './model.ts';
import { readSource } from './source/read-source.ts';
import { readMiniProgram } from './wechat/mini-program.ts';
import { filesOfParts, miniProgramParts } from './wechat/package-parts.ts';
import { isEncryptedWxapkg, isWxapkg, wxapkgFiles } from './wechat/wxapkg.ts';
import { readZipDirectory } from './zip/directory.ts';
import { openFile } from './zip/source.ts';
import type { ByteSource } from './zip/source.ts';

/**
 * Reads an app package, or a folder of source, whatever its name says.
 * @throws PZ_APP_NOT_A_PACKAGE, PZ_APP_BROKEN, PZ_APP_LIMIT, PZ_APP_ENCRYPTED; system errors of the file as they are
 */
export function readPackage(path: string, watch: Watch, limits: PackageLimits = PACKAGE_LIMITS): AppPackage {
  const name = basename(resolve(path));
  const stat = statSync(path);
  try {
    if (stat.isDirectory()) {
      const parts = miniProgramParts(path);
      return parts.length > 0
        ? readMiniProgram(filesOfParts(parts, name, limits), 'wxapkg', watch)
        : readSource(path, name, watch);
    }
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
