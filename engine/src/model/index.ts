export * from './category.ts';
export * from './condition.ts';
export * from './errors.ts';
export * from './finding.ts';
export * from './pi-type.ts';
export * from './record.ts';
export * from './rule.ts';
export * from './text.ts';
