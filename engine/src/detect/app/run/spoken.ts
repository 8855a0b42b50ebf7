import type { InformationItem } from '../../../model/index.ts';

/** What recorders call a behaviour, in Chinese. The first that fits counts. */
const WORDS: readonly (readonly [RegExp, InformationItem])[] = [
  [/IMEI|MEID|设备(?:唯一)?(?:识别|标识)码|DeviceId/i, 'device.imei'],
  [/IMSI|SubscriberId/i, 'device.imsi'],
  [/ICCID|SIM.{0,6}(?:序列号|卡号)|SimSerialNumber/i, 'device.iccid'],
  [/OAID/i, 'device.oaid'],
  [/IDFA|广告(?:标识|ID)/i, 'device.ad_id'],
  [/安卓\s*ID|Android[_ ]?ID/i, 'device.android_id'],
  [/MAC\s*地址|Mac(?:Address)?\b|HardwareAddress/i, 'device.mac'],
  [/序列号|SERIAL/i, 'device.serial'],
  [/本机号码|手机号|Line1Number/i, 'phone.mobile'],
  [/基站|Cell(?:Info|Location)/i, 'location.cell'],
  [/SSID|WiFi|wifi|无线网/i, 'network.wifi'],
  [/定位|位置|Location/i, 'location.current'],
  [/通讯录|联系人|Contacts/i, 'contacts'],
  [/通话记录|CallLog/i, 'call_log'],
  [/短信|SMS/i, 'sms'],
  [/日历|日程|Calendar/i, 'calendar'],
  [/剪[切贴]板|Clip/i, 'clipboard'],
  [/应用列表|已安装|安装(?:的)?(?:应用|包)|InstalledPackages|InstalledApplications/i, 'app_list'],
  [/正在运行|运行(?:中的)?(?:进程|应用)|RunningAppProcesses|RunningTasks/i, 'running_apps'],
  [/相机|摄像|拍照|Camera/i, 'camera'],
  [/录音|麦克风|AudioRecord|MediaRecorder/i, 'microphone'],
  [/相册|媒体库|MediaStore/i, 'media.album'],
  [/蓝牙|Bluetooth/i, 'bluetooth.devices'],
  [/传感器|Sensor/i, 'sensor.list'],
  [/账户|账号列表|AccountManager/i, 'account.list'],
  [/IP\s*地址|InetAddress|IpAddress/i, 'network.ip'],
];

export function itemSpoken(words: string): InformationItem | undefined {
  return WORDS.find(([pattern]) => pattern.test(words))?.[1];
}
