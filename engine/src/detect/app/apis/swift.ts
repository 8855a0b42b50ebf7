import type { SensitiveApi } from './api.ts';

const api = (owner: string, item: SensitiveApi['item'], permission: string | null, ...names: string[]): SensitiveApi =>
  permission === null ? { owner, names, item } : { owner, names, item, permission };

const LOCATION = 'NSLocationWhenInUseUsageDescription';

/**
 * Apple's interfaces as Swift source names them, by framework (developer.apple.com, read 2026-11-22). `Type.member` where
 * the member's name alone says too little, a type's name where making one is the use.
 */
export const SWIFT_APIS: readonly SensitiveApi[] = [
  api('AdSupport', 'device.ad_id', 'NSUserTrackingUsageDescription', 'advertisingIdentifier'),
  api('UIKit', 'device.idfv', null, 'identifierForVendor'),
  api('UIKit', 'clipboard', null, 'UIPasteboard.general'),
  api(
    'CoreLocation',
    'location.current',
    LOCATION,
    'startUpdatingLocation',
    'requestLocation',
    'startMonitoringSignificantLocationChanges',
    'startMonitoring',
    'CLLocationUpdate.liveUpdates',
  ),
  api(
    'Contacts',
    'contacts',
    'NSContactsUsageDescription',
    'enumerateContacts',
    'unifiedContacts',
    'unifiedContact',
    'unifiedMeContactWithKeys',
  ),
  api('ContactsUI', 'contacts', null, 'CNContactPickerViewController'),
  api('EventKit', 'calendar', 'NSCalendarsUsageDescription', 'events', 'enumerateEvents', 'fetchReminders'),
  api('Photos', 'media.album', 'NSPhotoLibraryUsageDescription', 'PHAsset.fetchAssets', 'fetchAssets'),
  api('PhotosUI', 'media.album', null, 'PHPickerViewController', 'PhotosPicker'),
  api('AVFoundation', 'microphone', 'NSMicrophoneUsageDescription', 'requestRecordPermission', 'AVAudioRecorder'),
  api('AVFAudio', 'microphone', 'NSMicrophoneUsageDescription', 'requestRecordPermission', 'AVAudioRecorder'),
  api('AVFoundation', 'camera', 'NSCameraUsageDescription', 'AVCaptureSession', 'AVCaptureDeviceInput'),
  api(
    'CoreMotion',
    'activity',
    'NSMotionUsageDescription',
    'CMPedometer',
    'queryPedometerData',
    'queryActivityStarting',
  ),
  api(
    'HealthKit',
    'health.data',
    'NSHealthShareUsageDescription',
    'HKSampleQuery',
    'HKStatisticsQuery',
    'HKAnchoredObjectQuery',
  ),
  api('SystemConfiguration', 'network.wifi', null, 'CNCopyCurrentNetworkInfo'),
  api('NetworkExtension', 'network.wifi', null, 'NEHotspotNetwork.fetchCurrent'),
  api('CoreBluetooth', 'bluetooth.devices', 'NSBluetoothAlwaysUsageDescription', 'scanForPeripherals'),
  api('CoreTelephony', 'network.state', null, 'subscriberCellularProvider', 'serviceSubscriberCellularProviders'),
];
