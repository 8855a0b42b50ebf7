import type { AppPackage, Evidence } from '../../model/index.ts';
import { groupBy } from './group-by.ts';
import type { FoundSdk } from './find-sdks.ts';
import { FactSheet } from './fact-sheet.ts';
import { grantedByUser, knownPermission } from './permissions.ts';
import { groupsUsed } from './permission-uses.ts';
import { isPermissionRequest } from './reads.ts';
import type { SensitiveRead } from './reads.ts';
import { isPlatformLibrary } from './baseline.ts';
import { startupReads } from './startup.ts';
import { walkToPolicy } from './page-walk.ts';
import { isVaguePurpose } from './vague-purpose.ts';
import { declaredInterfaces } from './wechat-declared.ts';

/** Words of the dialog that first asks a user to read the policy, and of the switch that ends personalised push. */
const PROMPT = /(?:隐私(?:权)?(?:政策|协议|声明|保护指引|条款)|privacy policy)/i;
const AGREE = /同意|知道了|agree|accept/i;
const SWITCH =
  /(?:关闭|管理|不(?:使用|展示|接收)|个性化).{0,8}(?:推荐|广告|推送)|(?:个性化|定向)(?:推荐|广告|推送|内容)|personali[sz]ed (?:ads|recommend)/i;
const CONSENT_BOX = /同意|已阅读|隐私|协议|agree|consent|privacy|terms/i;
/** A box beside a contract of one deal takes no consent to information. */
const OF_A_DEAL = /购买|租赁|租房|买卖|转让|借款|贷款|寄养|充值|保险|交易|合同|授信|托管|拍卖/;
const OF_INFORMATION = /隐私|个人信息|用户|privacy/i;

/** Advertising, and push that by its own notice learns a user's apps or places: a bare channel of messages targets nobody. */
function targets({ sdk }: FoundSdk): boolean {
  if (sdk.category === 'ads') return true;
  const items = [...(sdk.collects?.required ?? []), ...(sdk.collects?.optional ?? [])];
  return sdk.category === 'push' && items.some((item) => item === 'app_list' || item.startsWith('location.'));
}

/** SDKs that hand information to somebody: those a policy has to list. */
export function thirdParties(found: readonly FoundSdk[]): readonly FoundSdk[] {
  return found.filter(
    ({ sdk, confidence }) => confidence === 'high' && sdk.category !== 'tool' && sdk.category !== 'platform',
  );
}

/** Facts the package alone shows. Static leads go to the facts that only ever lead to suspicion. */
export function packageFacts(app: AppPackage, reads: readonly SensitiveRead[], found: readonly FoundSdk[]): FactSheet {
  const sheet = new FactSheet();
  const whole = app.packer === null && app.missing === undefined;
  const sdks = thirdParties(found);
  if (whole || sdks.length > 0)
    sheet.give(
      'sdks',
      sdks.map(({ sdk }) => sdk.id),
      sdks.map(ofSdk),
    );
  const push = sdks.filter(targets);
  if (whole || push.length > 0) sheet.give('pushSdkFound', push.length > 0, push.map(ofSdk));
  texts(app, reads.length + sdks.length + grantedByUser(app).length > 0, sheet);
  requests(app, sheet);
  purposes(app, sheet);
  if (app.platform === 'android' && Number.isInteger(Number(app.targetSystem)) && app.targetSystem !== null)
    sheet.give('targetSdk', Number(app.targetSystem), [
      {
        source: 'package',
        file: app.places?.get('targetSystem') ?? 'AndroidManifest.xml',
        text: `targetSdkVersion=${app.targetSystem}`,
      },
    ]);
  const consentBoxes = app.ticked.filter(
    ({ text }) => CONSENT_BOX.test(text) && (!OF_A_DEAL.test(text) || OF_INFORMATION.test(text)),
  );
  if (app.platform === 'android' && app.format !== 'aab')
    sheet.give(
      'layoutPreTicked',
      consentBoxes.length > 0,
      consentBoxes.map(({ file, text }) => ({ source: 'package', file, text })),
    );
  const walk = walkToPolicy(app);
  if (walk !== null) sheet.give('staticTapsToPolicy', walk.taps, [walk.evidence]);
  if (!whole) return sheet;
  const { items, evidence } = distinctItems(reads);
  sheet.give('codeReads', items, evidence);
  // Only Android tells which class is started first: elsewhere nothing was looked for, so nothing is absent.
  if (app.platform === 'android') {
    const atStart = startupReads(app, reads, found);
    sheet.give(
      'startupCollectors',
      [...new Set(atStart.map(({ item }) => item))],
      atStart.map(({ evidence: at }) => at),
    );
  }
  unused(app, reads, sheet);
  return sheet;
}

export function ofRead(read: SensitiveRead): Evidence {
  const place = read.callerMethod === '' ? read.caller : `${read.caller}.${read.callerMethod}`;
  return { source: 'package', file: read.file, place, text: `${read.api} → ${read.item}` };
}

function ofSdk({ sdk, evidence }: FoundSdk): Evidence {
  const [first] = evidence;
  return { source: 'package', file: first?.place ?? first?.kind ?? '', place: first?.value ?? '', text: sdk.name.zh };
}

/** Evidence shown of one item: enough to check, not every one of hundreds of calls. */
const SHOWN = 5;

function distinctItems(reads: readonly SensitiveRead[]): { items: string[]; evidence: Evidence[] } {
  const byItem = groupBy(reads, ({ item }) => item);
  const items = [...byItem.keys()].toSorted();
  return { items, evidence: items.flatMap((item) => byItem.get(item)!.slice(0, SHOWN).map(ofRead)) };
}

function texts(app: AppPackage, collects: boolean, sheet: FactSheet): void {
  if (app.texts.length === 0) return;
  const ofText = (text: string): Evidence => ({
    source: 'package',
    file: app.places?.get(text) ?? (app.platform === 'android' ? 'resources.arsc' : 'pages'),
    text: text.slice(0, 200),
  });
  const prompts = app.texts.filter((text) => PROMPT.test(text));
  const agrees = prompts.length > 0 && app.texts.some((text) => text.length < 200 && AGREE.test(text));
  // An app that neither asks nor reads anything has nothing to prompt for.
  const searched: Evidence = ofText(`${app.texts.length} 条文字中没有提示阅读隐私政策并征求同意的内容`);
  if (agrees || collects)
    sheet.give('promptStrings', agrees, agrees ? prompts.slice(0, SHOWN).map(ofText) : [searched]);
  const switches = app.texts.filter((text) => text.length < 100 && SWITCH.test(text));
  sheet.give('pushSwitchStrings', switches.length > 0, switches.slice(0, SHOWN).map(ofText));
}

/** The largest number of permission groups one request asks for. */
function requests(app: AppPackage, sheet: FactSheet): void {
  if (app.platform !== 'android' || app.packer !== null) return;
  let most = 0;
  let where: Evidence[] = [];
  for (const call of app.calls) {
    if (!isPermissionRequest(call) || isPlatformLibrary(call.caller)) continue;
    const groups = new Set(call.constants.flatMap((name) => knownPermission('android', name)?.group ?? []));
    if (groups.size <= most) continue;
    most = groups.size;
    where = [
      {
        source: 'package',
        file: call.file,
        place: `${call.caller}.${call.callerMethod}`,
        text: call.constants.join(', '),
      },
    ];
  }
  sheet.give('permissionBatch', most, where);
}

/** Permissions whose purpose the platform lets an app tell, and which it does not or only seems to tell. */
function purposes(app: AppPackage, sheet: FactSheet): void {
  if (app.platform === 'android') return;
  const empty = app.permissions.filter(
    ({ name, reason }) =>
      knownPermission(app.platform, name) !== undefined &&
      // A reference to a text that could not be read says nothing either way.
      !/^\$string:\w+$/.test(reason ?? '') &&
      isVaguePurpose(reason ?? ''),
  );
  const missing = declaredInterfaces(app)?.withoutPurpose ?? [];
  sheet.give(
    'emptyUsageStrings',
    [...empty.map(({ name }) => name), ...missing.map(({ scope }) => scope)],
    [
      ...empty.map(({ name, reason, source }): Evidence => ({
        source: 'package',
        file: source,
        place: name,
        text: reason ?? '',
      })),
      ...missing.map(({ scope, api, file }): Evidence => ({
        source: 'package',
        file,
        place: scope,
        text: `wx.${api}`,
      })),
    ],
  );
}

/** Permissions declared though no call needs them. Only where a use would show in calls. */
function unused(app: AppPackage, reads: readonly SensitiveRead[], sheet: FactSheet): void {
  const read = new Set(reads.map(({ item }) => item));
  const used = groupsUsed(app.calls.filter(({ caller }) => !isPlatformLibrary(caller)));
  const idle = grantedByUser(app).filter(
    ({ items, visible, group }) => visible && !items.some((item) => read.has(item)) && !used.has(group),
  );
  const uncalled = declaredInterfaces(app)?.declaredOnly ?? [];
  const sourceOf = (name: string): string =>
    (app.permissions.find((p) => p.name === name) ?? app.declarations.find((d) => d.name === name))!.source;
  const names = [...idle.map(({ name }) => name), ...uncalled];
  sheet.give(
    'unusedPermissions',
    names,
    names.map((name) => ({ source: 'package', file: sourceOf(name), text: `${name}：已声明，代码中未见使用` })),
  );
}
