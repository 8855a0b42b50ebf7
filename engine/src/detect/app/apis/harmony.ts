import type { SensitiveApi } from './api.ts';

const LOCATION = 'ohos.permission.LOCATION';

/** Words of ArkTS bytecode that count only when their module is imported (developer.huawei.com, read 2026-11-21). */
export const HARMONY_APIS: readonly SensitiveApi[] = [
  {
    owner: 'geoLocationManager',
    names: ['getCurrentLocation', 'getLastLocation', 'requestLocation'],
    item: 'location.current',
    permission: LOCATION,
  },
  {
    owner: 'geolocation',
    names: ['getCurrentLocation', 'getLastLocation'],
    item: 'location.current',
    permission: LOCATION,
  },
  {
    owner: 'contact',
    names: ['queryContacts', 'selectContacts', 'queryContact'],
    item: 'contacts',
    permission: 'ohos.permission.READ_CONTACTS',
  },
  {
    owner: 'identifier.oaid',
    names: ['getOAID'],
    item: 'device.oaid',
    permission: 'ohos.permission.APP_TRACKING_CONSENT',
  },
  {
    owner: 'pasteboard',
    names: ['getSystemPasteboard', 'getData', 'getDataSync'],
    item: 'clipboard',
    permission: 'ohos.permission.READ_PASTEBOARD',
  },
  {
    owner: 'calendarManager',
    names: ['getCalendar', 'getAllCalendars', 'getEvents'],
    item: 'calendar',
    permission: 'ohos.permission.READ_CALENDAR',
  },
  {
    owner: 'multimedia.camera',
    names: ['getCameraManager', 'createCameraInput'],
    item: 'camera',
    permission: 'ohos.permission.CAMERA',
  },
  {
    owner: 'multimedia.audio',
    names: ['createAudioCapturer'],
    item: 'microphone',
    permission: 'ohos.permission.MICROPHONE',
  },
  {
    owner: 'multimedia.media',
    names: ['createAVRecorder'],
    item: 'microphone',
    permission: 'ohos.permission.MICROPHONE',
  },
  {
    owner: 'file.photoAccessHelper',
    names: ['getAssets', 'getAlbums', 'getPhotoAccessHelper'],
    item: 'media.album',
    permission: 'ohos.permission.READ_IMAGEVIDEO',
  },
  {
    owner: 'wifiManager',
    names: ['getScanInfoList', 'getLinkedInfo'],
    item: 'network.wifi',
    permission: 'ohos.permission.GET_WIFI_INFO',
  },
  {
    owner: 'bluetooth.ble',
    names: ['startBLEScan'],
    item: 'bluetooth.devices',
    permission: 'ohos.permission.ACCESS_BLUETOOTH',
  },
  {
    owner: 'bluetooth.connection',
    names: ['startBluetoothDiscovery', 'getPairedDevices'],
    item: 'bluetooth.devices',
    permission: 'ohos.permission.ACCESS_BLUETOOTH',
  },
  {
    owner: 'telephony.sim',
    names: ['getSimAccountInfo', 'getSimIccId', 'getSimTelephoneNumber'],
    item: 'device.iccid',
    permission: 'ohos.permission.GET_TELEPHONY_STATE',
  },
  {
    owner: 'telephony.radio',
    names: ['getIMEI', 'getMEID'],
    item: 'device.imei',
    permission: 'ohos.permission.GET_TELEPHONY_STATE',
  },
  {
    owner: 'telephony.sms',
    names: ['createMessage', 'sendMessage', 'sendShortMessage'],
    item: 'sms',
    permission: 'ohos.permission.SEND_MESSAGES',
  },
  {
    owner: 'bundle.bundleManager',
    names: ['getAllBundleInfo', 'getAllApplicationInfo'],
    item: 'app_list',
    permission: 'ohos.permission.GET_INSTALLED_BUNDLE_LIST',
  },
  { owner: 'sensor', names: ['getSensorList'], item: 'sensor.list' },
  { owner: 'account.distributedAccount', names: ['getOsAccountDistributedInfo'], item: 'account.id' },
  { owner: 'account.appAccount', names: ['getAllAccounts'], item: 'account.list' },
];
