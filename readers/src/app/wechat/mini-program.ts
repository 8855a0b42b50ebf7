import { Malformed } from '../errors.ts';
import type { AppPackage, DeclaredPermission, Declaration, PackageFormat, Watch } from '../model.ts';
import { fieldsOf, listOf, textOf, textsOf } from '../tree.ts';
import type { Fields } from '../tree.ts';
import { readMiniProgramCode } from './code.ts';
import { frameworkConfig } from './framework-config.ts';
import type { FrameworkConfig } from './framework-config.ts';
import { pageGraph } from './page-graph.ts';
import type { PageList } from './page-graph.ts';

/** Files of a mini-program by path. */
export type MiniProgramFiles = ReadonlyMap<string, Uint8Array>;

/** A program taken apart from its package has one configuration for all pages. */
const COMPILED = 'app-config.json';
/** Components every page has. */
const MAX_SHARED = 100;
/** WeChat's own name for the switch that makes private interfaces wait for the user's consent. */
const PRIVACY_CHECK = '__usePrivacyCheck__';

/** Reads a WeChat mini-program from its files, compiled or source. @throws Malformed without a readable app.json. */
export function readMiniProgram(files: MiniProgramFiles, format: PackageFormat, watch: Watch): AppPackage {
  const notes: string[] = [];
  const project = json(files, 'project.config.json') ?? {};
  const { name: configName, config, appid, label } = configOf(files, project);
  const code = readMiniProgramCode(files, watch);
  const pages = pagesOf(config);
  const missing = format === 'wxapkg' ? partsNotGiven(files, config) : [];
  if (missing.length > 0) notes.push(`sub-packages not given: ${missing.join(', ')}`);
  const plugins = Object.entries(fieldsOf(config['plugins']));
  return {
    platform: 'wechat',
    format,
    id: appid ?? textOf(project['appid']),
    versionName: null,
    versionCode: null,
    label: label ?? (textOf(fieldsOf(config['window'])['navigationBarTitleText']) || textOf(project['projectname'])),
    minimumSystem: textOf(project['libVersion']),
    targetSystem: null,
    permissions: Object.entries(fieldsOf(config['permission'])).map(([name, told]): DeclaredPermission => ({
      name,
      reason: textOf(fieldsOf(told)['desc']),
      usedScene: null,
      maxSystem: null,
      source: configName,
    })),
    components: pages.map((name) => ({ kind: 'page', name, exported: null })),
    metaData: new Map(
      plugins.map(([name, plugin]) => {
        const { version, provider } = fieldsOf(plugin);
        return [name, `${textOf(provider) ?? ''} ${textOf(version) ?? ''}`.trim()];
      }),
    ),
    certificates: [],
    startClass: null,
    classes: [...new Set([...plugins.map(([name]) => name), ...modulesOf(files, code.texts.keys())])].toSorted(),
    libraries: [],
    calls: code.calls,
    versions: new Map(),
    ticked: [],
    hosts: [...code.hosts].toSorted(),
    texts: [...code.shown],
    ...graphOf(files, configName, config, pages, code.texts),
    declarations: declarationsOf(config, configName),
    packer: null,
    ...(missing.length > 0 ? { missing } : {}),
    counts: { codeFiles: code.count, classes: 0, invokes: code.invokes, brokenMethods: 0 },
    files: [...files.keys()],
    notes,
  };
}

/** Modules a program is put together from, by the names their makers gave: files of code and packages of npm. */
function* modulesOf(files: MiniProgramFiles, code: Iterable<string>): Generator<string> {
  for (const path of code) {
    const module = /(?:miniprogram_npm|node_modules)\/((?:@[\w-]+\/)?[\w.-]+)/.exec(path)?.[1];
    if (module !== undefined) yield module;
    const file = /([^/]+?)(?:\.min)?\.[jt]s$/.exec(path)?.[1];
    if (file !== undefined) yield file;
  }
  const { dependencies } = attemptJson(files, 'package.json');
  yield* Object.keys(fieldsOf(dependencies));
}

/** Pages of the program and of its packages, as paths without a slash before them. */
function pagesOf(config: Fields): readonly string[] {
  const packages = listOf(config['subPackages'] ?? config['subpackages']).map(fieldsOf);
  return [
    ...textsOf(config['pages']),
    ...packages.flatMap(({ root, pages }) => textsOf(pages).map((page) => `${textOf(root) ?? ''}/${page}`)),
  ].map((name) => name.replaceAll('//', '/').replace(/^\//, ''));
}

/** Sub-packages the settings name of which no code is there. */
function partsNotGiven(files: MiniProgramFiles, config: Fields): readonly string[] {
  const code = [...files.keys()].filter((name) => name.endsWith('.js'));
  return listOf(config['subPackages'] ?? config['subpackages'])
    .map((each) => (textOf(fieldsOf(each)['root']) ?? '').replace(/^\/|\/$/g, ''))
    .filter((root) => root !== '' && !code.some((name) => name.startsWith(`${root}/`)));
}

/** The pages as a graph of taps; none without pages. */
function graphOf(
  files: MiniProgramFiles,
  configName: string,
  config: Fields,
  pages: readonly string[],
  texts: ReadonlyMap<string, string>,
): Pick<AppPackage, 'pages'> {
  const [first] = pages;
  if (first === undefined) return {};
  const root = configName.slice(0, configName.lastIndexOf('/') + 1);
  const compiled = configName === COMPILED;
  const shared = textsOf(Object.values(fieldsOf(config['usingComponents']))).slice(0, MAX_SHARED);
  const settings = (page: string): ReturnType<PageList['settings']> => {
    const own =
      config['page'] !== undefined
        ? fieldsOf(fieldsOf(fieldsOf(config['page'])[`${page}.html`])['window'])
        : attemptJson(files, `${root}${page}.json`);
    return {
      title: textOf(own['navigationBarTitleText']) ?? '',
      components: [...textsOf(Object.values(fieldsOf(own['usingComponents']))), ...shared],
    };
  };
  const bare = (path: string): string => path.replace(/^\//, '').replace(/\.html$/, '');
  const tabs = listOf(fieldsOf(config['tabBar'])['list']).flatMap((tab) => textOf(fieldsOf(tab)['pagePath']) ?? []);
  const inside = new Map(
    [...texts].flatMap(([name, text]) => (name.startsWith(root) ? [[name.slice(root.length), text]] : [])),
  );
  const home = bare(textOf(config['entryPagePath']) ?? first);
  return { pages: pageGraph(inside, { pages, home, tabs: tabs.map(bare), settings }, !compiled) };
}

function declarationsOf(config: Fields, source: string): Declaration[] {
  const infos = textsOf(config['requiredPrivateInfos']).map((name): Declaration => ({
    kind: 'wechat-private-info',
    name,
    text: '',
    source,
  }));
  const check = config[PRIVACY_CHECK];
  return check === undefined
    ? infos
    : [...infos, { kind: 'wechat-permission', name: PRIVACY_CHECK, text: textOf(check) ?? '', source }];
}

/** The program's settings: its own, those of a compiled package, or those of the framework it is written for. */
function configOf(files: MiniProgramFiles, { miniprogramRoot }: Fields): FrameworkConfig {
  const own = (textOf(miniprogramRoot) ?? '').replace(/^\.?\/|\/$/g, '');
  for (const name of [`${own}/app.json`, 'app.json', COMPILED, 'src/app.json', 'miniprogram/app.json']) {
    const config = json(files, name);
    if (config !== null)
      return { name, config: { ...fieldsOf(config['global']), ...config }, appid: null, label: null };
  }
  const config = frameworkConfig(files);
  if (config !== null) return config;
  const part = [...files.keys()].some((name) => name.endsWith('/app-service.js') || name.endsWith('/page-frame.js'));
  throw new Malformed(
    part
      ? 'no app.json: a sub-package of a mini-program, to be read from one folder with its __APP__.wxapkg'
      : 'no app.json of a mini-program',
  );
}

/** @throws Malformed when it is there and no JSON */
function json(files: MiniProgramFiles, name: string): Fields | null {
  const data = files.get(name);
  if (data === undefined) return null;
  try {
    return fieldsOf(JSON.parse(new TextDecoder().decode(data)));
  } catch {
    throw new Malformed(`${name}: not JSON`);
  }
}

/** A page's own settings; a page without any, or with what is no JSON, has none. */
function attemptJson(files: MiniProgramFiles, name: string): Fields {
  try {
    return json(files, name) ?? {};
  } catch (error) {
    if (error instanceof Malformed) return {};
    throw error;
  }
}
