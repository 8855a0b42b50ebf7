import type { SensitiveApi } from './api.ts';

const api = (item: SensitiveApi['item'], permission: string | null, ...names: string[]): SensitiveApi =>
  permission === null ? { owner: 'wx', names, item } : { owner: 'wx', names, item, permission };

const LOCATION = 'scope.userLocation';

/** Interfaces of a mini-program and what they hand over, after WeChat's own table (framework/user-privacy, read 2026-11-21). */
export const WECHAT_APIS: readonly SensitiveApi[] = [
  api(
    'location.current',
    LOCATION,
    'getLocation',
    'chooseLocation',
    'choosePoi',
    'startLocationUpdate',
    'startLocationUpdateBackground',
    'onLocationChange',
    'getFuzzyLocation',
  ),
  api('account.profile', null, 'getUserInfo', 'getUserProfile'),
  api('phone.mobile', null, 'getPhoneNumber', 'getRealtimePhoneNumber'),
  api('consignee.address', 'scope.address', 'chooseAddress'),
  api('invoice', 'scope.invoiceTitle', 'chooseInvoiceTitle', 'chooseInvoice'),
  api('activity', 'scope.werun', 'getWeRunData'),
  api('media.album', null, 'chooseImage', 'chooseMedia', 'chooseVideo'),
  api('media.album', 'scope.writePhotosAlbum', 'saveImageToPhotosAlbum', 'saveVideoToPhotosAlbum'),
  api('storage.files', null, 'chooseMessageFile'),
  api('microphone', 'scope.record', 'startRecord', 'getRecorderManager', 'joinVoIPChat'),
  api('camera', 'scope.camera', 'createCameraContext', 'createVKSession', 'scanCode'),
  api('face', null, 'startFacialRecognitionVerify', 'faceDetect', 'startFacialRecognitionVerifyAndUploadVideo'),
  api('clipboard', null, 'getClipboardData'),
  api('contacts', 'scope.addPhoneContact', 'addPhoneContact', 'chooseContact'),
  api('calendar', 'scope.addPhoneCalendar', 'addPhoneCalendar', 'addPhoneRepeatCalendar'),
  api('network.wifi', null, 'getConnectedWifi', 'getWifiList', 'startWifi'),
  api(
    'bluetooth.devices',
    'scope.bluetooth',
    'openBluetoothAdapter',
    'startBluetoothDevicesDiscovery',
    'getBluetoothDevices',
  ),
  api('network.ip', null, 'getLocalIPAddress'),
];
