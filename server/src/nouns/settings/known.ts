import { z } from '../../http/route.ts';

/** Every setting there is: what may stand under its key, and what holds while nobody has set it. A noun adds its own. */
export const SETTINGS = {
  /** Hosts a webhook may reach although they are private. */
  'webhook.allowed-hosts': { shape: z.array(z.string().max(253)).max(50), usual: [] as string[] },
  /** Whether tasks are closed by somebody other than who did the work. */
  'task.second-person': { shape: z.boolean(), usual: true },
  /** The telephone number and hours a person can call, on the portal. */
  'portal.phone': { shape: z.string().max(120), usual: '' },
  'portal.introduction': { shape: z.string().max(2000), usual: '' },
  /** What the operator is by law: it decides which clocks of an incident run. */
  'operator.kind': {
    shape: z.enum(['network-operator', 'critical-infrastructure', 'state-organ']),
    usual: 'network-operator' as 'network-operator' | 'critical-infrastructure' | 'state-organ',
  },
  /** OpenID Connect: issuer and client id; the secret stands in a file or PINGZHANG_OIDC_SECRET. */
  'oidc.issuer': { shape: z.union([z.literal(''), z.url()]), usual: '' },
  'oidc.client-id': { shape: z.string().max(200), usual: '' },
} as const;

export type SettingKey = keyof typeof SETTINGS;
export type SettingValue<K extends SettingKey> = z.output<(typeof SETTINGS)[K]['shape']>;

export const isSetting = (key: string): key is SettingKey => Object.hasOwn(SETTINGS, key);
