import type { Kind } from '../kind.ts';
import { app } from './app.ts';
import { crime } from './crime.ts';
import { deadline } from './deadline.ts';
import { exportKind } from './export.ts';
import { incident } from './incident.ts';
import { publish } from './publish.ts';
import { routing } from './routing.ts';
import { temporal } from './temporal.ts';

export const KINDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['app', app],
  ['crime', crime],
  ['deadline', deadline],
  ['export', exportKind],
  ['incident', incident],
  ['publish', publish],
  ['routing', routing],
  ['temporal', temporal],
]);
