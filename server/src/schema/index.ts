export * from './deed.ts';
export * from './file.ts';
export * from './job.ts';
export * from './person.ts';
export * from './session.ts';
export * from './tenant.ts';
