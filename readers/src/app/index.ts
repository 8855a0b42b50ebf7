/** App packages of every platform, read without any tool of theirs. */
export { appError } from './errors.ts';
export * from './model.ts';
export { readPackage } from './read-package.ts';
export { isSourceFolder } from './source/read-source.ts';
export { miniProgramParts } from './wechat/package-parts.ts';
export { readRun } from './run/read-run.ts';
