import type { SensitiveApi } from './api.ts';

const PHONE = 'android.permission.READ_PHONE_STATE';
const FINE = 'android.permission.ACCESS_FINE_LOCATION';
const WIFI = 'android.permission.ACCESS_WIFI_STATE';
const TELEPHONY = 'android.telephony.TelephonyManager';
const FUSED = ['getLastLocation', 'requestLocationUpdates', 'getCurrentLocation'];

/**
 * What the content resolver is asked for, told by the constant address: as a field of a contract class or as text.
 * Asked without a constant it says nothing, and is not reported.
 */
const CONTENT: readonly (readonly [RegExp, SensitiveApi['item'], string])[] = [
  [
    /ContactsContract|com\.android\.contacts|content:\/\/(?:icc|contacts)/,
    'contacts',
    'android.permission.READ_CONTACTS',
  ],
  [/CallLog|content:\/\/call_log/, 'call_log', 'android.permission.READ_CALL_LOG'],
  [/provider\.Telephony\$|content:\/\/(?:sms|mms)/, 'sms', 'android.permission.READ_SMS'],
  [/CalendarContract|content:\/\/(?:com\.android\.)?calendar/, 'calendar', 'android.permission.READ_CALENDAR'],
  [/provider\.MediaStore\$[\w$.]*_URI$|content:\/\/media/, 'media.album', 'android.permission.READ_MEDIA_IMAGES'],
];
const QUERY: readonly (readonly [owner: string, ...names: string[]])[] = [
  ['android.content.ContentResolver', 'query', 'openInputStream'],
  ['android.content.ContentProviderClient', 'query'],
  ['android.content.CursorLoader', '<init>'],
  ['androidx.loader.content.CursorLoader', '<init>'],
  ['android.support.v4.content.CursorLoader', '<init>'],
  ['android.app.Activity', 'managedQuery'],
];

const queries = QUERY.flatMap(([owner, ...names]) =>
  CONTENT.map(([constant, item, permission]): SensitiveApi => ({ owner, names, item, permission, constant })),
);

/** Android's interfaces (developer.android.com reference, read 2026-11-21) and the location clients built on them. */
export const ANDROID_APIS: readonly SensitiveApi[] = [
  { owner: TELEPHONY, names: ['getDeviceId', 'getImei', 'getMeid'], item: 'device.imei', permission: PHONE },
  { owner: TELEPHONY, names: ['getSubscriberId'], item: 'device.imsi', permission: PHONE },
  { owner: TELEPHONY, names: ['getSimSerialNumber'], item: 'device.iccid', permission: PHONE },
  { owner: TELEPHONY, names: ['getLine1Number', 'getVoiceMailNumber'], item: 'phone.mobile', permission: PHONE },
  {
    owner: TELEPHONY,
    names: ['getCellLocation', 'getAllCellInfo', 'getNeighboringCellInfo', 'requestCellInfoUpdate'],
    item: 'location.cell',
    permission: FINE,
  },
  {
    owner: 'android.telephony.SubscriptionManager',
    names: ['getActiveSubscriptionInfoList', 'getActiveSubscriptionInfo', 'getActiveSubscriptionInfoForSimSlotIndex'],
    item: 'device.iccid',
    permission: PHONE,
  },
  {
    owner: 'android.telephony.SubscriptionManager',
    names: ['getPhoneNumber'],
    item: 'phone.mobile',
    permission: PHONE,
  },
  { owner: 'android.telephony.SubscriptionInfo', names: ['getIccId'], item: 'device.iccid', permission: PHONE },
  { owner: 'android.telephony.SubscriptionInfo', names: ['getNumber'], item: 'phone.mobile', permission: PHONE },
  {
    owner: 'android.provider.Settings$Secure',
    names: ['getString'],
    item: 'device.android_id',
    constant: /^android_id$|Settings\$Secure\.ANDROID_ID$/,
  },
  {
    owner: 'android.provider.Settings$System',
    names: ['getString'],
    item: 'device.android_id',
    constant: /^android_id$/,
  },
  {
    owner: 'android.provider.Settings$Secure',
    names: ['getString'],
    item: 'device.mac',
    constant: /^bluetooth_address$/,
  },
  { owner: 'android.os.Build', names: ['getSerial'], item: 'device.serial', permission: PHONE },
  { owner: 'android.net.wifi.WifiInfo', names: ['getMacAddress'], item: 'device.mac', permission: WIFI },
  { owner: 'java.net.NetworkInterface', names: ['getHardwareAddress'], item: 'device.mac' },
  { owner: 'android.bluetooth.BluetoothAdapter', names: ['getAddress'], item: 'device.mac' },
  { owner: 'android.net.wifi.WifiInfo', names: ['getSSID', 'getBSSID'], item: 'network.wifi', permission: WIFI },
  {
    owner: 'android.net.wifi.WifiManager',
    names: ['getScanResults', 'getConfiguredNetworks', 'startScan'],
    item: 'network.wifi',
    permission: WIFI,
  },
  {
    owner: 'android.bluetooth.BluetoothAdapter',
    names: ['getBondedDevices', 'startDiscovery', 'startLeScan'],
    item: 'bluetooth.devices',
    permission: 'android.permission.BLUETOOTH_SCAN',
  },
  {
    owner: 'android.bluetooth.le.BluetoothLeScanner',
    names: ['startScan'],
    item: 'bluetooth.devices',
    permission: 'android.permission.BLUETOOTH_SCAN',
  },
  {
    owner: 'android.location.LocationManager',
    names: [
      'getLastKnownLocation',
      'requestLocationUpdates',
      'requestSingleUpdate',
      'getCurrentLocation',
      'addNmeaListener',
      'registerGnssStatusCallback',
      'addProximityAlert',
    ],
    item: 'location.current',
    permission: FINE,
  },
  {
    owner: 'com.google.android.gms.location.FusedLocationProviderClient',
    names: FUSED,
    item: 'location.current',
    permission: FINE,
  },
  {
    owner: 'com.huawei.hms.location.FusedLocationProviderClient',
    names: FUSED,
    item: 'location.current',
    permission: FINE,
  },
  {
    owner: 'com.amap.api.location.AMapLocationClient',
    names: ['startLocation'],
    item: 'location.current',
    permission: FINE,
  },
  {
    owner: 'com.baidu.location.LocationClient',
    names: ['start', 'requestLocation'],
    item: 'location.current',
    permission: FINE,
  },
  {
    owner: 'com.tencent.map.geolocation.TencentLocationManager',
    names: ['requestLocationUpdates', 'requestSingleFreshLocation'],
    item: 'location.current',
    permission: FINE,
  },
  ...queries,
  {
    owner: 'android.provider.ContactsContract$Contacts',
    names: ['openContactPhotoInputStream'],
    item: 'contacts',
    permission: 'android.permission.READ_CONTACTS',
  },
  {
    owner: 'android.provider.CallLog$Calls',
    names: ['getLastOutgoingCall'],
    item: 'call_log',
    permission: 'android.permission.READ_CALL_LOG',
  },
  {
    owner: 'android.provider.CalendarContract$Instances',
    names: ['query'],
    item: 'calendar',
    permission: 'android.permission.READ_CALENDAR',
  },
  {
    owner: 'android.provider.Telephony$Sms$Intents',
    names: ['getMessagesFromIntent'],
    item: 'sms',
    permission: 'android.permission.RECEIVE_SMS',
  },
  {
    owner: 'android.telephony.SmsMessage',
    names: ['createFromPdu'],
    item: 'sms',
    permission: 'android.permission.RECEIVE_SMS',
  },
  {
    owner: 'android.telephony.SmsManager',
    names: ['sendTextMessage', 'sendMultipartTextMessage', 'sendDataMessage'],
    item: 'sms',
    permission: 'android.permission.SEND_SMS',
  },
  {
    owner: 'android.telephony.gsm.SmsManager',
    names: ['sendTextMessage'],
    item: 'sms',
    permission: 'android.permission.SEND_SMS',
  },
  {
    owner: 'android.content.pm.PackageManager',
    names: ['getInstalledPackages', 'getInstalledApplications'],
    item: 'app_list',
    permission: 'android.permission.QUERY_ALL_PACKAGES',
  },
  {
    owner: 'android.app.ActivityManager',
    names: ['getRunningAppProcesses', 'getRunningTasks', 'getRecentTasks', 'getRunningServices'],
    item: 'running_apps',
  },
  {
    owner: 'android.app.usage.UsageStatsManager',
    names: ['queryUsageStats', 'queryEvents', 'queryAndAggregateUsageStats'],
    item: 'running_apps',
    permission: 'android.permission.PACKAGE_USAGE_STATS',
  },
  {
    owner: 'android.content.ClipboardManager',
    names: ['getPrimaryClip', 'getText', 'addPrimaryClipChangedListener'],
    item: 'clipboard',
  },
  { owner: 'android.text.ClipboardManager', names: ['getText'], item: 'clipboard' },
  {
    owner: 'android.media.AudioRecord',
    names: ['startRecording'],
    item: 'microphone',
    permission: 'android.permission.RECORD_AUDIO',
  },
  {
    owner: 'android.media.MediaRecorder',
    names: ['setAudioSource'],
    item: 'microphone',
    permission: 'android.permission.RECORD_AUDIO',
  },
  { owner: 'android.hardware.Camera', names: ['open'], item: 'camera', permission: 'android.permission.CAMERA' },
  {
    owner: 'android.hardware.camera2.CameraManager',
    names: ['openCamera'],
    item: 'camera',
    permission: 'android.permission.CAMERA',
  },
  {
    owner: 'androidx.camera.lifecycle.ProcessCameraProvider',
    names: ['bindToLifecycle'],
    item: 'camera',
    permission: 'android.permission.CAMERA',
  },
  {
    owner: 'android.accounts.AccountManager',
    names: ['getAccounts', 'getAccountsByType', 'getAccountsByTypeForPackage'],
    item: 'account.list',
    permission: 'android.permission.GET_ACCOUNTS',
  },
  { owner: 'android.hardware.SensorManager', names: ['getSensorList'], item: 'sensor.list' },
  { owner: 'android.media.projection.MediaProjectionManager', names: ['createScreenCaptureIntent'], item: 'screen' },
  {
    owner: 'com.google.android.gms.ads.identifier.AdvertisingIdClient',
    names: ['getAdvertisingIdInfo'],
    item: 'device.ad_id',
    permission: 'com.google.android.gms.permission.AD_ID',
  },
  { owner: 'com.huawei.hms.ads.identifier.AdvertisingIdClient', names: ['getAdvertisingIdInfo'], item: 'device.oaid' },
  { owner: 'com.bun.miitmdid.core.MdidSdkHelper', names: ['InitSdk'], item: 'device.oaid' },
  { owner: 'com.bun.miitmdid.interfaces.IdSupplier', names: ['getOAID'], item: 'device.oaid' },
  {
    owner: 'java.lang.Runtime',
    names: ['exec'],
    item: 'device.mac',
    constant: /\/sys\/class\/net\/\w+\/address|wlan\.lge\.wifimac/,
  },
  { owner: 'java.lang.Runtime', names: ['exec'], item: 'app_list', constant: /\bpm list packages?\b/ },
  { owner: 'java.lang.Runtime', names: ['exec'], item: 'device.serial', constant: /getprop ro\.(?:boot\.)?serialno/ },
];
