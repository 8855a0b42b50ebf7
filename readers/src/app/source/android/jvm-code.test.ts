import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPackage } from '../../index.ts';
import { callsOf, project } from '../../testing/source-project.ts';

const WATCHED = new Set([
  'android.telephony.TelephonyManager.getDeviceId',
  'android.provider.Settings$Secure.getString',
  'android.content.ContentResolver.query',
  'android.net.wifi.WifiInfo.getMacAddress',
  'android.content.ClipboardManager.getPrimaryClip',
  'android.content.ClipboardManager.getText',
  'android.content.pm.PackageManager.getInstalledPackages',
  'com.umeng.commonsdk.UMConfigure.init',
  'androidx.activity.result.ActivityResultLauncher.launch',
  'android.content.CursorLoader.<init>',
]);
const watch = (owner: string, name: string): boolean =>
  name === 'requestPermissions' || WATCHED.has(`${owner}.${name}`);

test('Java: receivers by declaration, cast, chain and static name; nothing in comments, texts or other classes', () => {
  const folder = project({
    'AndroidManifest.xml': '<manifest package="a.b"/>',
    'src/a/b/C.java': `package a.b;
import android.telephony.TelephonyManager;
import android.provider.*;
import android.Manifest;
import android.content.CursorLoader;
import static com.umeng.commonsdk.UMConfigure.init;

class C extends Activity {
  static final String ID = "android_id";
  private TelephonyManager phone;
  static class Inner { void go(Own phone2) { phone2.getDeviceId(); } }
  C() { phone.getDeviceId(); }
  void a() {
    ((TelephonyManager) getSystemService("phone")).getDeviceId();
    Settings.Secure.getString(getContentResolver(), ID);
    // phone.getDeviceId();
    /* phone.getDeviceId(); " */ String text = "phone.getDeviceId()";
    getContentResolver().query(Uri.parse("content://sms/inbox"), null, null, null, null);
    Uri uri = ContactsContract.Contacts.CONTENT_URI;
    resolver(uri).x().getContentResolver().query(uri, null, null, null, null);
    wifi.getConnectionInfo().getMacAddress();
    requestPermissions(new String[] { Manifest.permission.CAMERA, "android.permission.READ_SMS" }, 1);
    init(this, "key");
    new CursorLoader(this, ContactsContract.Contacts.CONTENT_URI);
    Class.forName("x").getMethod("getDeviceId");
  }
  String getDeviceId() { return null; }
}`,
  });
  const app = readPackage(folder, watch);
  const at = 'src/a/b/C.java';
  assert.deepEqual(
    callsOf(app),
    [
      `${at}:12 android.telephony.TelephonyManager.getDeviceId`,
      `${at}:14 android.telephony.TelephonyManager.getDeviceId`,
      `${at}:15 android.provider.Settings$Secure.getString android_id`,
      `${at}:18 android.content.ContentResolver.query content://sms/inbox`,
      `${at}:20 android.content.ContentResolver.query android.provider.ContactsContract$Contacts.CONTENT_URI`,
      `${at}:21 android.net.wifi.WifiInfo.getMacAddress`,
      `${at}:22 a.b.Activity.requestPermissions android.permission.CAMERA android.permission.READ_SMS`,
      `${at}:23 com.umeng.commonsdk.UMConfigure.init key`,
      `${at}:24 android.content.CursorLoader.<init> android.provider.ContactsContract$Contacts.CONTENT_URI`,
    ].map((line) => line.replace('a.b.Activity', app.calls[6]!.owner)),
  );
  assert.deepEqual(
    app.calls.slice(0, 2).map(({ caller, callerMethod }) => `${caller}.${callerMethod}`),
    ['a.b.C.<init>', 'a.b.C.a'],
  );
  assert.match(app.notes.join(), /2 reflective calls/);
});

test('Kotlin: properties for getters, as, by lazy, templates, expression bodies, launchers', () => {
  const folder = project({
    'AndroidManifest.xml': '<manifest package="a.b"/>',
    'src/main/kotlin/Some.kt': `package a.b
import android.telephony.TelephonyManager
import android.content.ClipboardManager
import android.Manifest.permission.CAMERA

data class Device(val deviceId: String)
private val clip by lazy { getSystemService(CLIPBOARD_SERVICE) as ClipboardManager }

class Some : Base() {
  private val ask = registerForActivityResult(RequestMultiplePermissions()) { }
  private val phone: TelephonyManager? = null
  fun id() = phone?.deviceId
  fun shown(device: Device) = "\${device.deviceId} \${phone!!.deviceId}"
  fun all() {
    val apps = context.packageManager.getInstalledPackages(0)
    val mac = wifi.connectionInfo.macAddress
    ask.launch(arrayOf(CAMERA, android.Manifest.permission.READ_SMS))
    phone.deviceId = 3
    show(binding.edit.text, list().query("x"))
    use(clip.primaryClip, """ phone.deviceId """)
  }
  companion object { fun of() { contentResolver.query(X.CONTENT_URI, null) } }
}`,
  });
  const app = readPackage(folder, watch);
  const at = 'src/main/kotlin/Some.kt';
  assert.deepEqual(callsOf(app), [
    `${at}:12 android.telephony.TelephonyManager.getDeviceId`,
    `${at}:13 android.telephony.TelephonyManager.getDeviceId`,
    `${at}:15 android.content.pm.PackageManager.getInstalledPackages`,
    `${at}:16 android.net.wifi.WifiInfo.getMacAddress`,
    `${at}:17 androidx.activity.result.ActivityResultLauncher.launch android.permission.CAMERA android.permission.READ_SMS`,
    `${at}:20 android.content.ClipboardManager.getPrimaryClip`,
    `${at}:22 android.content.ContentResolver.query a.b.X.CONTENT_URI`,
  ]);
  assert.deepEqual(
    app.calls.map(({ caller, callerMethod }) => `${caller}.${callerMethod}`),
    ['id', 'shown', 'all', 'all', 'all', 'all'].map((name) => `a.b.Some.${name}`).concat('a.b.Some$Companion.of'),
  );
});
