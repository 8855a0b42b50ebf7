export * from './category.ts';
export * from './errors.ts';
export * from './finding.ts';
export * from './pi-type.ts';
export * from './record.ts';
