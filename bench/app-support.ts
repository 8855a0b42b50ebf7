import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { rulesOfSdks, sdkMatcher, sensitiveReads, watchFor } from '@pingzhang/engine/detect/app';
import type { Sdk } from '@pingzhang/engine/model';
import { readPackage } from '@pingzhang/readers/app';
import { writeZip } from '../readers/src/app/testing/zip-out.ts';

export const SAMPLE = resolve(
  'bench/node_modules/appium-uiautomator2-server/apks/appium-uiautomator2-server-v10.6.6.apk',
);

/** The SDK table of the built law pack. */
export function lawSdks(): readonly Sdk[] {
  const pack = createRequire(import.meta.url)('@pingzhang/law/pack.json') as { sdks: Record<string, Sdk[]> };
  return Object.entries(pack.sdks).flatMap(([file, sdks]) => (file === 'sources' ? [] : sdks));
}

/** The whole static step: package, SDKs, sensitive reads. */
export function findSdksIn(path: string): { readonly classes: number } {
  const sdks = lawSdks();
  const matcher = sdkMatcher(rulesOfSdks(sdks));
  const app = readPackage(path, watchFor(sdks));
  matcher.find(app);
  sensitiveReads(app, matcher);
  return { classes: app.counts.classes };
}

/** A package with the sample's manifest and its code many times over, and assets of noise. */
export function zipOf(
  sample: string,
  { dexBytes, otherBytes }: { readonly dexBytes: number; readonly otherBytes: number },
  { inflateRawSync }: { readonly deflateRawSync: unknown; readonly inflateRawSync: (data: Uint8Array) => Uint8Array },
): Uint8Array {
  const data = readFileSync(sample);
  const members: Record<string, Uint8Array> = {};
  const code: Uint8Array[] = [];
  for (const { name, content } of membersOf(data, inflateRawSync))
    if (name === 'AndroidManifest.xml') members[name] = content;
    else if (/^classes\d*\.dex$/.test(name)) code.push(content);
  let total = 0;
  for (let i = 0; total < dexBytes; i++) {
    const dex = code[i % code.length]!;
    members[i === 0 ? 'classes.dex' : `classes${i + 1}.dex`] = dex;
    total += dex.length;
  }
  const block = Buffer.alloc(8_000_000);
  let state = 1;
  for (let i = 0; i < block.length; i++) block[i] = (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) >>> 24;
  for (let i = 0; i * block.length < otherBytes; i++) members[`assets/${i}.bin`] = block;
  return writeZip(members);
}

function* membersOf(
  data: Buffer,
  inflate: (data: Uint8Array) => Uint8Array,
): Generator<{ name: string; content: Uint8Array }> {
  const end = data.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  for (let at = data.readUInt32LE(end + 16), i = 0; i < data.readUInt16LE(end + 10); i++) {
    const [size, name] = [
      data.readUInt32LE(at + 20),
      data.toString('utf8', at + 46, at + 46 + data.readUInt16LE(at + 28)),
    ];
    const head = data.readUInt32LE(at + 42);
    if (/^(?:AndroidManifest\.xml|classes\d*\.dex)$/.test(name)) {
      const from = head + 30 + data.readUInt16LE(head + 26) + data.readUInt16LE(head + 28);
      const packed = data.subarray(from, from + size);
      yield { name, content: data.readUInt16LE(at + 10) === 0 ? packed : inflate(packed) };
    }
    at += 46 + data.readUInt16LE(at + 28) + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32);
  }
}
