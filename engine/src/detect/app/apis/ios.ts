import type { SensitiveApi } from './api.ts';

const api = (item: SensitiveApi['item'], permission: string | null, ...names: string[]): SensitiveApi =>
  permission === null ? { owner: '', names, item } : { owner: '', names, item, permission };

/** Selectors and functions of Apple's frameworks, as their names stand in a program (developer.apple.com, read 2026-11-21). */
export const IOS_APIS: readonly SensitiveApi[] = [
  api('device.ad_id', 'NSUserTrackingUsageDescription', 'advertisingIdentifier'),
  api('device.idfv', null, 'identifierForVendor'),
  api(
    'location.current',
    'NSLocationWhenInUseUsageDescription',
    'startUpdatingLocation',
    'requestLocation',
    'startMonitoringSignificantLocationChanges',
    'startMonitoringForRegion:',
  ),
  api(
    'contacts',
    'NSContactsUsageDescription',
    'enumerateContactsWithFetchRequest:error:usingBlock:',
    'unifiedContactsMatchingPredicate:keysToFetch:error:',
    'ABAddressBookCopyArrayOfAllPeople',
  ),
  api(
    'calendar',
    'NSCalendarsUsageDescription',
    'eventsMatchingPredicate:',
    'enumerateEventsMatchingPredicate:usingBlock:',
  ),
  api('clipboard', null, 'generalPasteboard'),
  api(
    'media.album',
    'NSPhotoLibraryUsageDescription',
    'fetchAssetsWithOptions:',
    'fetchAssetsInAssetCollection:options:',
    'UIImagePickerController',
    'PHPickerViewController',
    'ALAssetsLibrary',
    'PHAsset',
  ),
  api('microphone', 'NSMicrophoneUsageDescription', 'requestRecordPermission:', 'prepareToRecord'),
  api('camera', 'NSCameraUsageDescription', 'initWithSession:', 'AVCaptureSession'),
  api(
    'activity',
    'NSMotionUsageDescription',
    'startPedometerUpdatesFromDate:withHandler:',
    'queryPedometerDataFromDate:toDate:withHandler:',
  ),
  api(
    'health.data',
    'NSHealthShareUsageDescription',
    'requestAuthorizationToShareTypes:readTypes:completion:',
    'HKSampleQuery',
  ),
  api('network.wifi', null, 'CNCopyCurrentNetworkInfo', 'fetchCurrentWithCompletionHandler:'),
  api('bluetooth.devices', 'NSBluetoothAlwaysUsageDescription', 'scanForPeripheralsWithServices:options:'),
  api('network.state', null, 'subscriberCellularProvider', 'serviceSubscriberCellularProviders'),
];
