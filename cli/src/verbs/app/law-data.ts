import type { Behaviour, LawPack } from '@pingzhang/engine/judge';
import type { Sdk } from '@pingzhang/engine/model';
import { lawPack } from '../../law-pack.ts';

/** What an app check needs of the law pack beside its rules. */
interface AppLaw extends LawPack {
  readonly behaviours: { readonly 'app-31': readonly Behaviour[] };
  readonly sdks: { readonly [file: string]: readonly Sdk[] };
}

export interface LawOfApps {
  readonly packs: readonly LawPack[];
  readonly version: string;
  readonly hash: string;
  readonly behaviours: readonly Behaviour[];
  readonly sdks: readonly Sdk[];
}

export function lawOfApps(): LawOfApps {
  const pack = lawPack() as AppLaw;
  const { sources: _, ...files } = pack.sdks;
  return {
    packs: [pack],
    version: pack.version,
    hash: pack.hash,
    behaviours: pack.behaviours['app-31'],
    sdks: Object.values(files).flat(),
  };
}
