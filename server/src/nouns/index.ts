import { clocks } from './clocks/index.ts';
import { incidents } from './incidents/index.ts';
import { ledger } from './ledger/index.ts';
import { notifications } from './notifications/index.ts';
import { platform } from './platform/index.ts';
import { portal } from './portal/index.ts';
import { requests } from './requests/index.ts';
import { findings } from './findings/index.ts';
import { judgeNoun } from './judge/index.ts';
import { scans } from './scans/index.ts';
import { backups } from './backups/index.ts';
import { files } from './files/index.ts';
import { jobsApi } from './jobs-api/index.ts';
import { oidc } from './oidc/index.ts';
import { people } from './people/index.ts';
import { serviceNoun } from './service/index.ts';
import { session } from './session/index.ts';
import { settings } from './settings/index.ts';
import { setUpNoun } from './set-up/index.ts';
import { tenantNoun } from './tenants/index.ts';
import { tokens } from './tokens/index.ts';
import { webhookNoun } from './webhooks/index.ts';
import type { AnyRoute } from '../http/route.ts';
import { tasks } from './tasks/index.ts';
import { lawNoun } from './law/index.ts';
import { overviewNoun } from './overview/index.ts';
import { apps } from './apps/index.ts';
import { cases } from './cases/index.ts';
import type { Noun } from './noun.ts';

/** Everything the server can do. A noun adds one line. */
export const NOUNS: readonly Noun[] = [
  cases,
  apps,
  overviewNoun,
  lawNoun,
  tasks,
  setUpNoun,
  session,
  oidc,
  people,
  tokens,
  tenantNoun,
  settings,
  files,
  webhookNoun,
  jobsApi,
  backups,
  scans,
  judgeNoun,
  findings,
  requests,
  notifications,
  platform,
  portal,
  incidents,
  clocks,
  ledger,
  serviceNoun(() => ROUTES),
];

export const ROUTES: readonly AnyRoute[] = NOUNS.flatMap(({ routes }) => routes);
