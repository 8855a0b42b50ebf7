export type {
  AppCall,
  AppPackage,
  Component,
  Declaration,
  DeclaredPermission,
  Dependency,
  PackageFormat,
  Platform,
  SigningCertificate,
  TickedBox,
} from '@pingzhang/engine/model';

/** Which calls are wanted, asked once per method reference. */
export type Watch = (owner: string, name: string) => boolean;

export interface PackageLimits {
  readonly packageBytes: number;
  readonly memberBytes: number;
  readonly totalBytes: number;
}

/** A large game is 2 GiB; its code is far smaller. Members beyond `memberBytes` are listed, not read. */
export const PACKAGE_LIMITS: PackageLimits = {
  packageBytes: 4 * 1024 ** 3,
  memberBytes: 256 * 1024 ** 2,
  totalBytes: 2 * 1024 ** 3,
};
