import { Malformed } from '../errors.ts';
import type { AppPackage, DeclaredPermission, Declaration, PackageFormat, Watch } from '../model.ts';
import { readMiniProgramCode } from './code.ts';
import { pageGraph } from './page-graph.ts';
import type { PageList } from './page-graph.ts';

/** Files of a mini-program by path. */
export type MiniProgramFiles = ReadonlyMap<string, Uint8Array>;

/** A program taken apart from its package has one configuration for all pages. */
const COMPILED = 'app-config.json';

/** WeChat's own name for the switch that makes private interfaces wait for the user's consent. */
const PRIVACY_CHECK = '__usePrivacyCheck__';

interface PageConfig {
  readonly navigationBarTitleText?: string;
  readonly usingComponents?: { readonly [tag: string]: unknown };
}

interface AppConfig extends PageConfig {
  readonly pages?: readonly string[];
  readonly entryPagePath?: string;
  readonly tabBar?: { readonly list?: readonly { readonly pagePath?: string }[] };
  /** Compiled: settings of each page under its name. */
  readonly page?: { readonly [page: string]: { readonly window?: PageConfig } };
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
  readonly miniprogramRoot?: string;
  readonly libVersion?: string;
}

/** Reads a WeChat mini-program from its files, compiled or source. @throws Malformed without a readable app.json. */
export function readMiniProgram(files: MiniProgramFiles, format: PackageFormat, watch: Watch): AppPackage {
  const notes: string[] = [];
  const project = (json(files, 'project.config.json') ?? {}) as ProjectConfig;
  const [configName, config] = configOf(files, project);
  const code = readMiniProgramCode(files, watch);
  const subPackages = config.subPackages ?? config.subpackages ?? [];
  const pages = [
    ...(config.pages ?? []),
    ...subPackages.flatMap(({ root = '', pages: own = [] }) => own.map((page) => `${root}/${page}`)),
  ].map((name) => name.replaceAll('//', '/').replace(/^\//, ''));
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
    components: pages.map((name) => ({ kind: 'page', name, exported: null })),
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
    texts: [...code.shown],
    ...graphOf(files, configName, config, pages, code.texts),
    declarations: declarationsOf(config, configName),
    packer: null,
    counts: { codeFiles: code.count, classes: 0, invokes: code.invokes, brokenMethods: 0 },
    files: [...files.keys()],
    notes,
  };
}

/** The pages as a graph of taps; none without pages. */
function graphOf(
  files: MiniProgramFiles,
  configName: string,
  config: AppConfig,
  pages: readonly string[],
  texts: ReadonlyMap<string, string>,
): Pick<AppPackage, 'pages'> {
  const [first] = pages;
  if (first === undefined) return {};
  const root = configName.slice(0, configName.lastIndexOf('/') + 1);
  const compiled = configName === COMPILED;
  const bare = (path: string): string => path.replace(/^\//, '').replace(/\.html$/, '');
  const settings = (page: string): ReturnType<PageList['settings']> => {
    const own: PageConfig | null | undefined = compiled
      ? config.page?.[`${page}.html`]?.window
      : attemptJson(files, `${root}${page}.json`);
    const components = Object.values({ ...config.usingComponents, ...own?.usingComponents });
    return {
      title: typeof own?.navigationBarTitleText === 'string' ? own.navigationBarTitleText : '',
      components: components.filter((path) => typeof path === 'string'),
    };
  };
  const tabs = (config.tabBar?.list ?? []).flatMap(({ pagePath }) => (pagePath === undefined ? [] : [bare(pagePath)]));
  const inside = new Map(
    [...texts].flatMap(([name, text]) => (name.startsWith(root) ? [[name.slice(root.length), text]] : [])),
  );
  const home = config.entryPagePath === undefined ? first : bare(config.entryPagePath);
  return { pages: pageGraph(inside, { pages, home, tabs, settings }, !compiled) };
}

/** A page's own settings; one that is no JSON has none. */
function attemptJson(files: MiniProgramFiles, name: string): object | null {
  try {
    return json(files, name);
  } catch (error) {
    if (error instanceof Malformed) return null;
    throw error;
  }
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

function configOf(files: MiniProgramFiles, { miniprogramRoot }: ProjectConfig): readonly [string, AppConfig] {
  const own = typeof miniprogramRoot === 'string' ? miniprogramRoot.replace(/^\.?\/|\/$/g, '') : '';
  for (const name of [`${own}/app.json`, 'app.json', COMPILED, 'src/app.json', 'miniprogram/app.json']) {
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
