import type { InformationItem } from '../../../model/index.ts';

/**
 * Names under which apps send identifiers, in queries, forms and JSON. A name alone is not enough: a value of some length
 * must stand behind it, and no placeholder.
 */
const PARAMETERS: readonly (readonly [names: string, item: InformationItem])[] = [
  ['imei\\d?|meid|device_?imei', 'device.imei'],
  ['imsi', 'device.imsi'],
  ['iccid|sim_?serial(?:_?number)?', 'device.iccid'],
  ['android_?id|openudid|aid_android', 'device.android_id'],
  ['oaid|vaid', 'device.oaid'],
  ['idfa|gaid|adid|advertising_?id', 'device.ad_id'],
  ['idfv', 'device.idfv'],
  ['mac|mac_?addr(?:ess)?|wifi_?mac|mc', 'device.mac'],
  ['serial(?:_?no|_?number)?', 'device.serial'],
  ['phone(?:_?num(?:ber)?|_?no)?|mobile(?:_?no)?|msisdn', 'phone.mobile'],
  ['lat(?:itude)?|lng|lon(?:gitude)?', 'location.current'],
  ['b?ssid|wifi_?name', 'network.wifi'],
  ['cell_?id|cid|lac', 'location.cell'],
  ['app_?list|installed_?(?:apps|packages)|pkg_?list', 'app_list'],
  ['id_?card(?:_?no)?|cert_?no|identity_?no', 'id_doc.type_number'],
  ['contacts|address_?book', 'contacts'],
  ['real_?name', 'name'],
  ['e?mail', 'email'],
  ['clipboard', 'clipboard'],
];

const patterns = PARAMETERS.map(
  ([names, item]) =>
    [new RegExp(`(?:^|[^a-z])(?:${names})["']?\\s*[=:]\\s*["']?([^"'&\\s,;}]{2,})`, 'i'), item] as const,
);
/** Values that mean "none". */
const EMPTY = /^(?:null|undefined|none|unknown|nan|0+(?:[.:-]0+)*|02:00:00:00:00:00|\[\]?|\{)$/i;
const SHORTEST: { readonly [item: string]: number } = { 'location.cell': 3, 'location.current': 3 };

/** Which kinds of information a payload carries. The values themselves are not kept. */
export function identifiersIn(payload: string): InformationItem[] {
  const text = decoded(payload);
  return patterns.flatMap(([pattern, item]) => {
    const value = pattern.exec(text)?.[1];
    return value !== undefined && value.length >= (SHORTEST[item] ?? 6) && !EMPTY.test(value) ? [item] : [];
  });
}

function decoded(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
