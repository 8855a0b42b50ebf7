import type { Sdk, SdkRule } from '../../model/index.ts';

const OWN_LICENCE = 'Apache-2.0';

/** The rules our own table stands for. */
export function rulesOfSdks(sdks: readonly Sdk[]): SdkRule[] {
  const rules: SdkRule[] = [];
  for (const sdk of sdks) {
    const add = (kind: SdkRule['kind'], patterns: readonly string[] = []): void => {
      for (const pattern of patterns)
        rules.push({ kind, pattern, regex: false, sdk, rule: `pingzhang:${sdk.id}`, licence: OWN_LICENCE });
    };
    add('class', sdk.classes);
    add('class', sdk.ios);
    add(
      'class',
      sdk.iosClasses?.map((name) => `objc.${name}`),
    );
    add('class', sdk.harmony);
    add('class', sdk.wechat);
    add('library', sdk.libraries);
    add('component', sdk.components);
    add('meta-data', sdk.metaData);
    add('host', sdk.hosts);
    add('dependency', sdk.dependencies);
  }
  return rules;
}
