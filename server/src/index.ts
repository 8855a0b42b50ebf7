export { startServer } from './start-server.ts';
export type { RunningServer } from './start-server.ts';
export type { ServerOptions } from './config.ts';
export { makeHomeBackup } from './backup/home-backup.ts';
export { restoreBackup } from './backup/restore.ts';
export type { Manifest } from './backup/manifest.ts';
export { serverError } from './errors.ts';

import { openApiDocument } from './http/openapi.ts';
import { ROUTES } from './nouns/index.ts';

/** The API as OpenAPI 3.1; needs no database. */
export const apiDocument = (): ReturnType<typeof openApiDocument> => openApiDocument(ROUTES);
