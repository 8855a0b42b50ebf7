export interface ServeOptions {
  readonly port?: string;
  readonly host?: string;
  readonly home?: string;
  readonly demo?: boolean;
  readonly publicUrl?: string;
  readonly trustProxy?: readonly string[];
  readonly keyFile?: string;
  readonly console?: string;
  readonly logLevel?: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  readonly once?: boolean;
  readonly passphraseFile?: string;
}
