import type { AppCall, AppPackage, Evidence } from '../../model/index.ts';
import type { FoundSdk } from './find-sdks.ts';
import type { SensitiveRead } from './reads.ts';

export interface StartupRead {
  readonly item: string;
  readonly evidence: Evidence;
}

/** Methods the system calls before the first screen can stand. */
const EARLY = /^(?:attachBaseContext|onCreate|<init>|<clinit>)$/;

/**
 * What code run before any screen may read: calls in the application class and in content providers, and what SDKs
 * started there read. Reachability is not followed further; it is a lead, never a finding.
 */
export function startupReads(
  app: AppPackage,
  reads: readonly SensitiveRead[],
  found: readonly FoundSdk[],
): StartupRead[] {
  const providers = new Set(app.components.filter(({ kind }) => kind === 'provider').map(({ name }) => name));
  const isEarly = ({ caller, callerMethod }: Pick<AppCall, 'caller' | 'callerMethod'>): boolean => {
    const outer = caller.split('$', 1)[0]!;
    if (outer === app.startClass) return true;
    return providers.has(caller) && EARLY.test(callerMethod);
  };
  const direct = reads.filter(isEarly).map((read): StartupRead => ({
    item: read.item,
    evidence: { source: 'package', file: read.file, place: `${read.caller}.${read.callerMethod}`, text: read.api },
  }));
  const starts = app.calls.filter(isEarly);
  const started = found.flatMap(({ sdk }): StartupRead[] => {
    const call = starts.find(({ owner, name }) => sdk.init?.includes(`${owner}.${name}`));
    const provider = app.components.find(
      ({ kind, name }) =>
        kind === 'provider' &&
        !/FileProvider/i.test(name) &&
        sdk.classes?.some((prefix) => name.startsWith(prefix + '.')),
    );
    if (sdk.category === 'tool' || (call === undefined && provider === undefined)) return [];
    const evidence: Evidence = call
      ? {
          source: 'package',
          file: call.file,
          place: `${call.caller}.${call.callerMethod}`,
          text: `${call.owner}.${call.name}`,
        }
      : {
          source: 'package',
          file: provider!.source ?? 'AndroidManifest.xml',
          place: 'provider',
          text: provider!.name,
        };
    const own = new Set<string>(reads.filter((read) => read.sdk === sdk).map(({ item }) => item));
    const items = own.size > 0 ? [...own] : (sdk.collects?.required ?? []);
    return items.map((item) => ({ item, evidence }));
  });
  return [...direct, ...started];
}
