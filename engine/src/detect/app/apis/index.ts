import type { Platform } from '../../../model/index.ts';
import { ANDROID_APIS } from './android.ts';
import type { SensitiveApi } from './api.ts';
import { HARMONY_APIS } from './harmony.ts';
import { IOS_APIS } from './ios.ts';
import { SWIFT_APIS } from './swift.ts';
import { WECHAT_APIS } from './wechat.ts';

export type { SensitiveApi } from './api.ts';

const TABLES: { readonly [P in Platform]: readonly SensitiveApi[] } = {
  android: ANDROID_APIS,
  ios: [...IOS_APIS, ...SWIFT_APIS],
  harmony: HARMONY_APIS,
  wechat: WECHAT_APIS,
};

const byName = new Map<string, SensitiveApi[]>();
for (const apis of Object.values(TABLES))
  for (const api of apis)
    for (const name of api.names) {
      const rows = byName.get(name);
      if (rows === undefined) byName.set(name, [api]);
      else rows.push(api);
    }

const NONE: readonly SensitiveApi[] = [];

/** Rows of every platform that a call of this name may be; the owner decides between them where there is one. */
export function apisNamed(name: string): readonly SensitiveApi[] {
  return byName.get(name) ?? NONE;
}

export function apisOf(platform: Platform): readonly SensitiveApi[] {
  return TABLES[platform];
}
