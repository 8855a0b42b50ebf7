import type { AppPackage, InformationItem, Platform } from '../../model/index.ts';

/** A permission the user grants, the group it is asked with, and what it opens. */
export interface KnownPermission {
  readonly group: string;
  readonly items: readonly InformationItem[];
  /** Whether a use of it can be told from calls: storage and telephone calls go through interfaces of no name. */
  readonly visible: boolean;
}

type Row = readonly [names: readonly string[], group: string, items: readonly InformationItem[], visible?: false];

const A = 'android.permission.';
const H = 'ohos.permission.';

const ROWS: { readonly [P in Platform]: readonly Row[] } = {
  android: [
    [
      [`${A}ACCESS_FINE_LOCATION`, `${A}ACCESS_COARSE_LOCATION`],
      'location',
      // Before Android 12 a search for Bluetooth devices, too, needs it.
      ['location.current', 'location.cell', 'network.wifi', 'bluetooth.devices'],
    ],
    [[`${A}ACCESS_BACKGROUND_LOCATION`], 'location', ['location.current', 'location.track']],
    [[`${A}READ_CONTACTS`], 'contacts', ['contacts']],
    [[`${A}WRITE_CONTACTS`], 'contacts', ['contacts'], false],
    [[`${A}GET_ACCOUNTS`], 'contacts', ['account.list']],
    [
      [`${A}READ_PHONE_STATE`, `${A}READ_PRIVILEGED_PHONE_STATE`],
      'phone',
      ['device.imei', 'device.imsi', 'device.iccid', 'phone.mobile', 'device.serial'],
    ],
    [[`${A}READ_PHONE_NUMBERS`], 'phone', ['phone.mobile']],
    [[`${A}CALL_PHONE`, `${A}ANSWER_PHONE_CALLS`, `${A}PROCESS_OUTGOING_CALLS`], 'phone', [], false],
    [[`${A}READ_CALL_LOG`], 'call_log', ['call_log']],
    [[`${A}WRITE_CALL_LOG`], 'call_log', ['call_log'], false],
    [[`${A}READ_SMS`, `${A}RECEIVE_SMS`, `${A}RECEIVE_MMS`, `${A}RECEIVE_WAP_PUSH`], 'sms', ['sms']],
    [[`${A}SEND_SMS`], 'sms', ['sms']],
    [[`${A}READ_CALENDAR`], 'calendar', ['calendar']],
    [[`${A}WRITE_CALENDAR`], 'calendar', ['calendar'], false],
    [[`${A}CAMERA`], 'camera', ['camera']],
    [[`${A}RECORD_AUDIO`], 'microphone', ['microphone']],
    [[`${A}BODY_SENSORS`], 'sensors', ['health.data'], false],
    [[`${A}ACTIVITY_RECOGNITION`], 'activity', ['activity'], false],
    [
      [
        `${A}READ_EXTERNAL_STORAGE`,
        `${A}WRITE_EXTERNAL_STORAGE`,
        `${A}MANAGE_EXTERNAL_STORAGE`,
        `${A}READ_MEDIA_IMAGES`,
        `${A}READ_MEDIA_VIDEO`,
        `${A}READ_MEDIA_AUDIO`,
      ],
      'storage',
      ['media.album', 'storage.files'],
      false,
    ],
    [[`${A}BLUETOOTH_SCAN`, `${A}BLUETOOTH_CONNECT`], 'nearby', ['bluetooth.devices'], false],
    [[`${A}QUERY_ALL_PACKAGES`], 'apps', ['app_list']],
    [[`${A}PACKAGE_USAGE_STATS`], 'apps', ['running_apps']],
  ],
  harmony: [
    [[`${H}LOCATION`, `${H}APPROXIMATELY_LOCATION`, `${H}LOCATION_IN_BACKGROUND`], 'location', ['location.current']],
    [[`${H}READ_CONTACTS`, `${H}WRITE_CONTACTS`], 'contacts', ['contacts']],
    [[`${H}READ_CALENDAR`, `${H}WRITE_CALENDAR`, `${H}READ_WHOLE_CALENDAR`], 'calendar', ['calendar']],
    [[`${H}CAMERA`], 'camera', ['camera']],
    [[`${H}MICROPHONE`], 'microphone', ['microphone']],
    [
      [`${H}READ_IMAGEVIDEO`, `${H}WRITE_IMAGEVIDEO`, `${H}READ_MEDIA`, `${H}WRITE_MEDIA`, `${H}MEDIA_LOCATION`],
      'storage',
      ['media.album'],
    ],
    [[`${H}ACTIVITY_MOTION`], 'activity', ['activity'], false],
    [[`${H}READ_HEALTH_DATA`], 'sensors', ['health.data'], false],
    [[`${H}ACCESS_BLUETOOTH`], 'nearby', ['bluetooth.devices']],
    [[`${H}APP_TRACKING_CONSENT`], 'tracking', ['device.oaid']],
    [[`${H}READ_PASTEBOARD`], 'clipboard', ['clipboard']],
    [[`${H}READ_CALL_LOG`], 'call_log', ['call_log'], false],
    [[`${H}READ_MESSAGES`, `${H}RECEIVE_SMS`, `${H}SEND_MESSAGES`], 'sms', ['sms'], false],
  ],
  ios: [
    [
      [
        'NSLocationWhenInUseUsageDescription',
        'NSLocationAlwaysUsageDescription',
        'NSLocationAlwaysAndWhenInUseUsageDescription',
        'NSLocationUsageDescription',
      ],
      'location',
      ['location.current'],
    ],
    [['NSContactsUsageDescription'], 'contacts', ['contacts']],
    [['NSCalendarsUsageDescription', 'NSCalendarsFullAccessUsageDescription'], 'calendar', ['calendar']],
    [['NSCameraUsageDescription'], 'camera', ['camera']],
    [['NSMicrophoneUsageDescription'], 'microphone', ['microphone']],
    [['NSPhotoLibraryUsageDescription', 'NSPhotoLibraryAddUsageDescription'], 'storage', ['media.album']],
    [['NSMotionUsageDescription'], 'activity', ['activity']],
    [['NSHealthShareUsageDescription', 'NSHealthUpdateUsageDescription'], 'sensors', ['health.data']],
    [['NSBluetoothAlwaysUsageDescription', 'NSBluetoothPeripheralUsageDescription'], 'nearby', ['bluetooth.devices']],
    [['NSUserTrackingUsageDescription'], 'tracking', ['device.ad_id']],
    [['NSFaceIDUsageDescription'], 'face', [], false],
    [['NSSpeechRecognitionUsageDescription'], 'microphone', ['voiceprint'], false],
  ],
  wechat: [
    [
      ['scope.userLocation', 'scope.userFuzzyLocation', 'scope.userLocationBackground'],
      'location',
      ['location.current'],
    ],
    [['scope.record'], 'microphone', ['microphone']],
    [['scope.camera'], 'camera', ['camera']],
    [['scope.writePhotosAlbum'], 'storage', ['media.album']],
    [['scope.werun'], 'activity', ['activity']],
    [['scope.address'], 'address', ['consignee.address']],
    [['scope.invoiceTitle', 'scope.invoice'], 'invoice', ['invoice']],
    [['scope.bluetooth'], 'nearby', ['bluetooth.devices']],
    [['scope.addPhoneContact'], 'contacts', ['contacts']],
    [['scope.addPhoneCalendar'], 'calendar', ['calendar']],
  ],
};

const byPlatform = Object.fromEntries(
  Object.entries(ROWS).map(([platform, rows]) => [
    platform,
    new Map(
      rows.flatMap(([names, group, items, visible = true]) =>
        names.map((name) => [name, { group, items, visible }] as const),
      ),
    ),
  ]),
) as unknown as { readonly [P in Platform]: ReadonlyMap<string, KnownPermission> };

/** What a permission opens; undefined for those granted without asking. */
export function knownPermission(platform: Platform, name: string): KnownPermission | undefined {
  return byPlatform[platform].get(name);
}

/** Declared permissions that the user grants, with what they open. */
export function grantedByUser(app: AppPackage): readonly (KnownPermission & { readonly name: string })[] {
  return app.permissions.flatMap(({ name }) => {
    const known = knownPermission(app.platform, name);
    return known ? [{ name, ...known }] : [];
  });
}
