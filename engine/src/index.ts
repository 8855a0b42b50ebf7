/** The front door of the engine; each stage also has its own door (`@pingzhang/engine/detect`, …). */
export * from './model/index.ts';
export * from './pipeline.ts';
