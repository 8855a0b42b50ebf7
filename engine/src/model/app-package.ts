/** What a package of any platform tells about itself. Every part is evidence that names the file it came from. */
export type Platform = 'android' | 'ios' | 'harmony' | 'wechat';
export type PackageFormat = 'apk' | 'xapk' | 'apks' | 'aab' | 'ipa' | 'hap' | 'app' | 'wxapkg' | 'source';

export interface AppPackage {
  readonly platform: Platform;
  readonly format: PackageFormat;
  readonly id: string | null;
  readonly versionName: string | null;
  readonly versionCode: string | null;
  readonly label: string | null;
  readonly minimumSystem: string | null;
  readonly targetSystem: string | null;
  readonly permissions: readonly DeclaredPermission[];
  readonly components: readonly Component[];
  /** Settings the manifest hands to libraries, by name. */
  readonly metaData: ReadonlyMap<string, string>;
  readonly certificates: readonly SigningCertificate[];
  /** Class started before any screen: what runs there no consent can precede. Null where the platform has none. */
  readonly startClass: string | null;
  /**
   * Dotted class names (Android), frameworks and dynamic libraries and, as `objc.Name`, classes linked in (iOS), packages
   * (HarmonyOS), plug-ins (WeChat).
   */
  readonly classes: readonly string[];
  readonly libraries: readonly string[];
  /** Libraries a source folder asks its build for. */
  readonly dependencies?: readonly Dependency[];
  /** Where texts, classes and settings of a source folder stand, `file:line` by what stands there. */
  readonly places?: ReadonlyMap<string, string>;
  readonly calls: readonly AppCall[];
  /** Versions libraries state of themselves: `owner.FIELD` of a string constant, or a file, and its value. */
  readonly versions: ReadonlyMap<string, string>;
  /** Boxes that layouts show ticked from the start. */
  readonly ticked: readonly TickedBox[];
  /** Host names in code and resources, lower case, sorted. */
  readonly hosts: readonly string[];
  /** Texts the user may see: resources, localisations, pages. */
  readonly texts: readonly string[];
  /** Pages and what leads from one to another, where files tell: mini-programs. */
  readonly pages?: PageGraph;
  /** What the package states about privacy by itself: iOS manifests, WeChat declarations. */
  readonly declarations: readonly Declaration[];
  /** A packer that hides the real code: what static reading finds is then incomplete. */
  readonly packer: { readonly name: string; readonly evidence: string } | null;
  /** Parts the package names that were not given with it: what is not seen may stand there. */
  readonly missing?: readonly string[];
  readonly counts: {
    readonly codeFiles: number;
    readonly classes: number;
    readonly invokes: number;
    readonly brokenMethods: number;
  };
  /** Files of the package, by name. */
  readonly files: readonly string[];
  /** Parts that could not be read, and oddities a reviewer must know. */
  readonly notes: readonly string[];
}

export interface DeclaredPermission {
  readonly name: string;
  /** The purpose told to the user, where the platform has a place for it. */
  readonly reason: string | null;
  /** When it is used, as HarmonyOS wants it told: `inuse` or `always`, with the abilities. */
  readonly usedScene: string | null;
  readonly maxSystem: string | null;
  readonly source: string;
}

export interface Component {
  readonly kind: 'activity' | 'activity-alias' | 'service' | 'receiver' | 'provider' | 'extension' | 'page';
  readonly name: string;
  readonly exported: boolean | null;
  /** `file:line`, in source. */
  readonly source?: string;
}

/** A library by the name its registry has it under: `group:artifact`, a pod, a Swift package, `@scope/name`. */
export interface Dependency {
  readonly kind: 'maven' | 'pod' | 'swift' | 'ohpm';
  readonly name: string;
  /** As it is written; null where the script works it out. */
  readonly version: string | null;
  /** `file:line`. */
  readonly source: string;
}

export interface SigningCertificate {
  /** 1, 2, 3 of the Android schemes; 0 for others. */
  readonly scheme: number;
  readonly sha256: string;
  readonly subject: string | null;
}

/** A call of a watched interface. Signatures are read, not judged: what the call means is for the rules. */
export interface AppCall {
  readonly caller: string;
  readonly callerMethod: string;
  readonly owner: string;
  readonly name: string;
  readonly constants: readonly string[];
  /** Texts its class names, where an obfuscator took the class's own name: they may tell whose code it is. */
  readonly near?: readonly string[];
  /** File of the package; `file:line` in source. */
  readonly file: string;
}

export interface TickedBox {
  /** The words beside the box; empty when they are set in code. */
  readonly text: string;
  readonly file: string;
}

/** Pages of a mini-program as a graph of taps. */
export interface PageGraph {
  readonly home: string;
  readonly titles: ReadonlyMap<string, string>;
  readonly links: readonly PageLink[];
  /** Pages that open or name the privacy policy by something to tap, with the file that does. */
  readonly towardsPolicy: ReadonlyMap<string, string>;
  /** False where markup is compiled and its links cannot be told apart by page. */
  readonly complete: boolean;
}

export interface PageLink {
  readonly from: string;
  readonly to: string;
  readonly file: string;
}

export interface Declaration {
  readonly kind: 'ios-privacy-manifest' | 'wechat-private-info' | 'wechat-permission';
  readonly name: string;
  readonly text: string;
  readonly source: string;
}
