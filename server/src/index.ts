export { startServer } from './start-server.ts';
export type { RunningServer } from './start-server.ts';
export type { ServerOptions } from './config.ts';
export { serverError } from './errors.ts';
