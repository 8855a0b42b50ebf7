import type { AppCall } from '../../model/index.ts';

/**
 * Calls that use what a permission opens without handing the app's code anything by themselves: the camera app takes the
 * picture, the page in a web view gets the place, a listener hears of calls. A permission so used is not idle.
 */
const USES: readonly (readonly [group: string, owner: string, names: readonly string[], constant?: RegExp])[] = [
  ['phone', 'android.telephony.TelephonyManager', ['listen', 'registerTelephonyCallback', 'getNetworkType']],
  ['location', 'android.webkit.GeolocationPermissions$Callback', ['invoke']],
  ['location', 'android.location.LocationManager', ['addGpsStatusListener']],
  ['location', 'com.google.android.gms.maps.GoogleMap', ['setMyLocationEnabled']],
  ['camera', 'android.webkit.PermissionRequest', ['grant']],
  ['microphone', 'android.webkit.PermissionRequest', ['grant']],
  ['microphone', 'android.speech.SpeechRecognizer', ['startListening']],
  // An image picker takes pictures too; a page in a web view may ask for any of these.
  ['camera', '', ['UIImagePickerController', 'WKWebView']],
  ['storage', '', ['PHPhotoLibrary', 'UIImageWriteToSavedPhotosAlbum', 'WKWebView']],
  ['microphone', '', ['WKWebView', 'SFSpeechRecognizer']],
  ['location', '', ['WKWebView']],
  ['camera', 'android.content.Intent', ['<init>', 'setAction'], /^android\.media\.action\.(?:IMAGE|VIDEO)_CAPTURE/],
];

const named = new Map<string, (typeof USES)[number][]>();
for (const use of USES) for (const name of use[2]) named.set(name, [...(named.get(name) ?? []), use]);

/** Whether a package reader must report this call for the uses to be known. */
export function isPossibleUse(owner: string, name: string): boolean {
  return named.get(name)?.some((use) => use[1] === owner) === true;
}

/** Groups of permissions these calls use. */
export function groupsUsed(calls: readonly AppCall[]): ReadonlySet<string> {
  const groups = new Set<string>();
  for (const { owner, name, constants } of calls)
    for (const [group, of, , constant] of named.get(name) ?? [])
      if (of === owner && (constant === undefined || constants.some((each) => constant.test(each)))) groups.add(group);
  return groups;
}
