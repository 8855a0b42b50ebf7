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

const index = prefixIndex(PLATFORM_LIBRARIES.map((prefix) => [prefix, true] as const));

/** Whether a class belongs to what every app carries, and its calls say nothing of this app. */
export function isPlatformLibrary(className: string): boolean {
  return index.find(className) === true;
}
