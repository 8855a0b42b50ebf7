import type { Bilingual } from './text.ts';

/**
 * Kinds of personal information an app may read, named as in the table of necessary information (国信办秘字〔2021〕14号)
 * where that has a name, and beside it what only a device or a library gives. `group` is the permission group users see.
 */
interface Item extends Bilingual {
  readonly group?: string;
}

export const INFORMATION_ITEMS = {
  'account.id': { zh: '账号标识', en: 'account identifier' },
  'account.list': { zh: '设备账户列表', en: 'accounts on the device', group: 'contacts' },
  'account.profile': { zh: '昵称和头像', en: 'nickname and portrait' },
  'account.contact_ids': { zh: '联系人账号列表', en: 'account contacts' },
  'phone.mobile': { zh: '手机号码', en: 'mobile number', group: 'phone' },
  name: { zh: '姓名', en: 'name' },
  email: { zh: '电子邮箱', en: 'e-mail address' },
  gender: { zh: '性别', en: 'gender' },
  age: { zh: '年龄或者生日', en: 'age or birthday' },
  'id_doc.type_number': { zh: '证件号码', en: 'identity document' },
  'id_doc.image': { zh: '证件照片', en: 'image of an identity document' },
  'bank_card.number': { zh: '银行账号', en: 'bank account' },
  'payment.time_amount_channel': { zh: '支付信息', en: 'payment' },
  'consignee.address': { zh: '收货地址', en: 'delivery address' },
  'consignee.name': { zh: '收货人姓名', en: 'name of the consignee' },
  'consignee.phone': { zh: '收货人电话', en: 'telephone of the consignee' },
  invoice: { zh: '发票信息', en: 'invoice details' },
  face: { zh: '人脸信息', en: 'face' },
  fingerprint: { zh: '指纹', en: 'fingerprint' },
  voiceprint: { zh: '声纹或者语音', en: 'voice' },
  'health.data': { zh: '健康信息', en: 'health data', group: 'sensors' },
  activity: { zh: '运动信息', en: 'physical activity', group: 'activity' },
  'location.current': { zh: '位置', en: 'location', group: 'location' },
  'location.track': { zh: '行踪轨迹', en: 'track', group: 'location' },
  'location.cell': { zh: '基站信息', en: 'cell towers', group: 'location' },
  'network.wifi': { zh: 'WiFi 信息', en: 'Wi-Fi networks', group: 'location' },
  'network.ip': { zh: 'IP 地址', en: 'IP address' },
  'network.state': { zh: '网络状态和运营商', en: 'network state and operator' },
  'bluetooth.devices': { zh: '蓝牙设备', en: 'Bluetooth devices', group: 'nearby' },
  contacts: { zh: '通讯录', en: 'contacts', group: 'contacts' },
  sms: { zh: '短信', en: 'text messages', group: 'sms' },
  call_log: { zh: '通话记录', en: 'call log', group: 'call_log' },
  calendar: { zh: '日历', en: 'calendar', group: 'calendar' },
  clipboard: { zh: '剪贴板', en: 'clipboard' },
  app_list: { zh: '已安装应用列表', en: 'installed apps' },
  running_apps: { zh: '正在运行的应用', en: 'running apps' },
  'media.album': { zh: '相册和媒体文件', en: 'photos and media', group: 'storage' },
  'storage.files': { zh: '存储文件', en: 'files', group: 'storage' },
  camera: { zh: '摄像头', en: 'camera', group: 'camera' },
  microphone: { zh: '麦克风', en: 'microphone', group: 'microphone' },
  screen: { zh: '屏幕内容', en: 'screen content' },
  'sensor.list': { zh: '传感器', en: 'sensors' },
  'device.info': { zh: '设备型号和系统信息', en: 'device model and system' },
  'device.android_id': { zh: 'Android ID', en: 'Android ID' },
  'device.imei': { zh: 'IMEI', en: 'IMEI', group: 'phone' },
  'device.imsi': { zh: 'IMSI', en: 'IMSI', group: 'phone' },
  'device.iccid': { zh: 'SIM 卡序列号', en: 'SIM serial', group: 'phone' },
  'device.serial': { zh: '设备序列号', en: 'device serial', group: 'phone' },
  'device.mac': { zh: 'MAC 地址', en: 'MAC address' },
  'device.oaid': { zh: 'OAID', en: 'OAID' },
  'device.ad_id': { zh: '广告标识符', en: 'advertising identifier' },
  'device.idfv': { zh: 'IDFV', en: 'IDFV' },
  'log.crash': { zh: '崩溃和运行日志', en: 'crash and running logs' },
  'log.usage': { zh: '使用行为', en: 'use of the app' },
} as const satisfies Readonly<Record<string, Item>>;

export type InformationItem = keyof typeof INFORMATION_ITEMS;

export function isInformationItem(text: string): text is InformationItem {
  return Object.hasOwn(INFORMATION_ITEMS, text);
}

/** The item's name in a language; an item outside the list, such as one of a user's own rules, by its id. */
export function itemName(item: string, language: 'zh' | 'en'): string {
  return isInformationItem(item) ? INFORMATION_ITEMS[item][language] : item;
}

/** Permission group of an item, or null for what needs none. */
export function groupOfItem(item: string): string | null {
  const row: Item | undefined = isInformationItem(item) ? INFORMATION_ITEMS[item] : undefined;
  return row?.group ?? null;
}
