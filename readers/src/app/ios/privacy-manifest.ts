import type { Declaration } from '../model.ts';
import { parsePlist } from '../plist.ts';
import { fieldsOf, listOf, textOf } from '../tree.ts';

/** What a privacy manifest says is tracked, collected and read (Apple, "Privacy manifest files"). @throws Malformed */
export function privacyManifest(data: Uint8Array, source: string): Declaration[] {
  const manifest = fieldsOf(parsePlist(data, source));
  const declare = (name: string, text: string): Declaration => ({ kind: 'ios-privacy-manifest', name, text, source });
  return [
    declare('NSPrivacyTracking', textOf(manifest['NSPrivacyTracking']) ?? 'false'),
    ...listOf(manifest['NSPrivacyTrackingDomains']).map((domain) =>
      declare('NSPrivacyTrackingDomains', textOf(domain) ?? ''),
    ),
    ...listOf(manifest['NSPrivacyCollectedDataTypes']).map((type) => {
      const { NSPrivacyCollectedDataType: name, NSPrivacyCollectedDataTypePurposes: purposes } = fieldsOf(type);
      return declare(textOf(name) ?? '', listOf(purposes).map(textOf).join(', '));
    }),
    ...listOf(manifest['NSPrivacyAccessedAPITypes']).map((type) => {
      const { NSPrivacyAccessedAPIType: name, NSPrivacyAccessedAPITypeReasons: reasons } = fieldsOf(type);
      return declare(textOf(name) ?? '', listOf(reasons).map(textOf).join(', '));
    }),
  ];
}
