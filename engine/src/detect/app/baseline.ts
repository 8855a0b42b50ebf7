import type { AppCall } from '../../model/index.ts';
import { prefixIndex } from './prefix-index.ts';

/**
 * Libraries that come with the platform's tools into almost every app. Their calls of sensitive interfaces serve the
 * caller (a location shim, a text field's menu) and stand in apps that use none of it: measured in an app without any
 * permission, nine such calls, all of these packages.
 */
const PLATFORM_LIBRARIES = [
  'android.arch',
  'android.support',
  'androidx',
  'com.android.support',
  'com.google.android.material',
  'com.google.android.flexbox',
  'com.google.common',
  'com.google.errorprone',
  'com.google.gson',
  'com.google.j2objc',
  'com.google.protobuf',
  'dagger',
  'io.netty',
  'io.reactivex',
  'io.flutter',
  'java',
  'javax',
  'junit',
  'kotlin',
  'kotlinx',
  'leakcanary',
  'okhttp3',
  'okio',
  'org.apache.commons',
  'org.apache.http',
  'org.hamcrest',
  'org.intellij',
  'org.jetbrains',
  'org.json',
  'org.junit',
  'org.reactivestreams',
  'org.slf4j',
  'retrofit2',
  'rx',
  'timber',
] as const;

/**
 * Libraries that open for the app what the app hands them: an image loader knows how to show a contact's photo and reads
 * no contacts of its own; a bridge offers interfaces to scripts whether or not one calls them.
 */
const SERVES_ITS_CALLER = [
  'coil',
  'coil3',
  'com.bumptech.glide',
  'com.facebook.common',
  'com.facebook.imagepipeline',
  'com.facebook.react.modules',
  'com.nostra13.universalimageloader',
  'com.squareup.picasso',
] as const;

/** Texts by which such a library is known when an obfuscator took its names, by what it seems to read. */
const TEXTS_OF_LIBRARIES: readonly (readonly [item: string, text: RegExp])[] = [
  // AppCompat's night mode; the clipboard of its text fields and of Compose's.
  ['location.current', /^TwilightManager$/],
  ['clipboard', /^(?:ReceiveContent|text\/\*|androidx\.(?:compose|core\.view)\.[\w.]+)$/],
  ['running_apps', /^WM-/],
  ['contacts', /^(?:contacts\/lookup\/\*|display_photo$)/],
  ['media.album', /^(?:MediaStoreThumbFetcher|ThumbStreamOpener|ThumbnailStreamOpener)$/],
];

const index = prefixIndex([...PLATFORM_LIBRARIES, ...SERVES_ITS_CALLER].map((prefix) => [prefix, true] as const));

/** Whether a class belongs to what every app carries, and its calls say nothing of this app. */
export function isPlatformLibrary(className: string): boolean {
  return index.find(className) === true;
}

/** Whether a call that seems to read `item` is such a library's: by its class, or by the texts of a renamed one. */
export function isOfLibrary({ caller, near }: Pick<AppCall, 'caller' | 'near'>, item: string): boolean {
  if (isPlatformLibrary(caller)) return true;
  return (
    near !== undefined &&
    TEXTS_OF_LIBRARIES.some(([of, pattern]) => of === item && near.some((text) => pattern.test(text)))
  );
}
