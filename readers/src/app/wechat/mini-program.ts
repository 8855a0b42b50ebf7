import { collectHosts } from '../hosts.ts';
import { Malformed } from '../errors.ts';
import type { AppCall, AppPackage, DeclaredPermission, Declaration, PackageFormat, Watch } from '../model.ts';

/** Files of a mini-program by path, as text where they are text. Typings are no calls: they only describe the platform. */
export type MiniProgramFiles = ReadonlyMap<string, Uint8Array>;

const CODE = /\.(?:js|ts|mjs|wxs)$/;
const TYPINGS = /(?:\.d\.ts$|(?:^|\/)(?:typings|node_modules)\/)/;
const CALL = /\b(wx|uni|Taro|my|swan|tt|qq)\.([A-Za-z]\w{2,60})\b/g;
const MAX_CODE_BYTES = 32 << 20;

/** WeChat's own name for the switch that makes private interfaces wait for the user's consent. */
const PRIVACY_CHECK = '__usePrivacyCheck__';

interface AppConfig {
  readonly pages?: readonly string[];
  readonly subPackages?: readonly { readonly root?: string; readonly pages?: readonly string[] }[];
  readonly subpackages?: AppConfig['subPackages'];
  readonly permission?: { readonly [scope: string]: { readonly desc?: string } };
  readonly requiredPrivateInfos?: readonly string[];
  readonly plugins?: { readonly [name: string]: { readonly version?: string; readonly provider?: string } };
  readonly [PRIVACY_CHECK]?: boolean;
  readonly window?: { readonly navigationBarTitleText?: string };
}

interface ProjectConfig {
  readonly appid?: string;
  readonly projectname?: string;
  readonly libVersion?: string;
}

/** Reads a WeChat mini-program from its files, compiled or source. @throws Malformed without a readable app.json. */
export function readMiniProgram(files: MiniProgramFiles, format: PackageFormat, watch: Watch): AppPackage {
  const notes: string[] = [];
  const [configName, config] = configOf(files);
  const project = (json(files, 'project.config.json') ?? {}) as ProjectConfig;
  const code = readCode(files, watch);
  const subPackages = config.subPackages ?? config.subpackages ?? [];
  const pages = [
    ...(config.pages ?? []),
    ...subPackages.flatMap(({ root = '', pages: own = [] }) => own.map((page) => `${root}/${page}`)),
  ];
  const plugins = Object.entries(config.plugins ?? {});
  return {
    platform: 'wechat',
    format,
    id: project.appid ?? null,
    versionName: null,
    versionCode: null,
    label: config.window?.navigationBarTitleText ?? project.projectname ?? null,
    minimumSystem: project.libVersion ?? null,
    targetSystem: null,
    permissions: Object.entries(config.permission ?? {}).map(([name, { desc }]): DeclaredPermission => ({
      name,
      reason: desc ?? null,
      usedScene: null,
      maxSystem: null,
      source: configName,
    })),
    components: pages.map((name) => ({ kind: 'page', name: name.replaceAll('//', '/'), exported: null })),
    metaData: new Map(
      plugins.map(([name, { version, provider }]) => [name, `${provider ?? ''} ${version ?? ''}`.trim()]),
    ),
    certificates: [],
    startClass: null,
    classes: plugins.map(([name]) => name),
    libraries: [],
    calls: code.calls,
    versions: new Map(),
    ticked: [],
    hosts: [...code.hosts].toSorted(),
    texts: code.texts,
    declarations: declarationsOf(config, configName),
    packer: null,
    counts: { codeFiles: code.count, classes: 0, invokes: code.invokes, brokenMethods: 0 },
    files: [...files.keys()],
    notes,
  };
}

function declarationsOf(config: AppConfig, source: string): Declaration[] {
  const infos = (config.requiredPrivateInfos ?? []).map((name): Declaration => ({
    kind: 'wechat-private-info',
    name,
    text: '',
    source,
  }));
  const check =
    config[PRIVACY_CHECK] === undefined
      ? []
      : [
          {
            kind: 'wechat-permission' as const,
            name: PRIVACY_CHECK,
            text: String(config[PRIVACY_CHECK]),
            source,
          },
        ];
  return [...infos, ...check];
}

function configOf(files: MiniProgramFiles): readonly [string, AppConfig] {
  for (const name of ['app.json', 'app-config.json', 'src/app.json', 'miniprogram/app.json']) {
    const config: (AppConfig & { readonly global?: AppConfig }) | null = json(files, name);
    if (config !== null) return [name, { ...config.global, ...config }];
  }
  throw new Malformed('no app.json of a mini-program');
}

function json(files: MiniProgramFiles, name: string): object | null {
  const data = files.get(name);
  if (data === undefined) return null;
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(data));
    return typeof value === 'object' && value !== null ? value : null;
  } catch {
    throw new Malformed(`${name}: not JSON`);
  }
}

function readCode(files: MiniProgramFiles, watch: Watch) {
  const calls: AppCall[] = [];
  const hosts = new Set<string>();
  const texts = new Set<string>();
  let count = 0;
  let invokes = 0;
  let budget = MAX_CODE_BYTES;
  for (const [name, data] of files) {
    const isPage = /\.(?:wxml|html|vue)$/.test(name);
    if (TYPINGS.test(name) || (!CODE.test(name) && !isPage) || (budget -= data.length) < 0) continue;
    const text = new TextDecoder().decode(data);
    collectHosts(text, hosts);
    for (const [, chinese] of text.matchAll(/([\u4e00-\u9fff][^<>"'`\n]{1,200})/g))
      if (texts.size < 20_000) texts.add(chinese!);
    if (isPage) {
      // A button hands over what its kind names, a camera shows what it sees: calls without code.
      for (const [, kind] of text.matchAll(
        /open-type=["'](getPhoneNumber|getRealtimePhoneNumber|getUserInfo)["']|<camera\b/g,
      ))
        if (watch('wx', kind ?? 'createCameraContext'))
          calls.push({
            caller: name,
            callerMethod: '',
            owner: 'wx',
            name: kind ?? 'createCameraContext',
            constants: [],
            file: name,
          });
      continue;
    }
    count++;
    for (const [, owner, method] of withoutComments(text).matchAll(CALL)) {
      invokes++;
      if (watch(owner!, method!))
        calls.push({ caller: name, callerMethod: '', owner: owner!, name: method!, constants: [], file: name });
    }
  }
  return { calls, hosts, texts: [...texts], count, invokes };
}

/** A call in a comment is not a call. Strings are left alone: `https://` must survive. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[^]*?\*\/|(^|[^:"'`\\])\/\/[^\n]*/g, '$1');
}
