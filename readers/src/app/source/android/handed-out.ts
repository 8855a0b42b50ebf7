/**
 * What the platform's own methods hand out, so that a chain of calls can be followed without reading the platform:
 * `getContentResolver().query(…)`, `wifiManager.connectionInfo.macAddress` (developer.android.com reference).
 */
export const HANDED_OUT: ReadonlyMap<string, string> = new Map([
  ['getContentResolver', 'android.content.ContentResolver'],
  ['getPackageManager', 'android.content.pm.PackageManager'],
  ['getConnectionInfo', 'android.net.wifi.WifiInfo'],
  ['getBluetoothLeScanner', 'android.bluetooth.le.BluetoothLeScanner'],
  ['getDefaultAdapter', 'android.bluetooth.BluetoothAdapter'],
  ['getFusedLocationProviderClient', 'com.google.android.gms.location.FusedLocationProviderClient'],
  ['getActiveSubscriptionInfo', 'android.telephony.SubscriptionInfo'],
  ['getActiveSubscriptionInfoForSimSlotIndex', 'android.telephony.SubscriptionInfo'],
  ['registerForActivityResult', 'androidx.activity.result.ActivityResultLauncher'],
  ['getRuntime', 'java.lang.Runtime'],
  ['getByName', 'java.net.NetworkInterface'],
  ['createForSubscriptionId', 'android.telephony.TelephonyManager'],
]);

/** System services by the constant they are asked for with (android.content.Context). */
export const SERVICES: ReadonlyMap<string, string> = new Map([
  ['TELEPHONY_SERVICE', 'android.telephony.TelephonyManager'],
  ['TELEPHONY_SUBSCRIPTION_SERVICE', 'android.telephony.SubscriptionManager'],
  ['WIFI_SERVICE', 'android.net.wifi.WifiManager'],
  ['LOCATION_SERVICE', 'android.location.LocationManager'],
  ['CLIPBOARD_SERVICE', 'android.content.ClipboardManager'],
  ['ACTIVITY_SERVICE', 'android.app.ActivityManager'],
  ['USAGE_STATS_SERVICE', 'android.app.usage.UsageStatsManager'],
  ['ACCOUNT_SERVICE', 'android.accounts.AccountManager'],
  ['SENSOR_SERVICE', 'android.hardware.SensorManager'],
  ['CAMERA_SERVICE', 'android.hardware.camera2.CameraManager'],
  ['MEDIA_PROJECTION_SERVICE', 'android.media.projection.MediaProjectionManager'],
]);
