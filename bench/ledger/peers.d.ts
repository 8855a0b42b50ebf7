/** The parts of the peers that are measured; neither brings types this compiler run can see. */
declare module 'hypercore' {
  export default class Hypercore {
    constructor(directory: string);
    ready(): Promise<void>;
    append(blocks: readonly Uint8Array[]): Promise<unknown>;
    close(): Promise<void>;
  }
}

declare module 'node:sqlite' {
  export interface Statement {
    run(...values: readonly (Uint8Array | number)[]): unknown;
  }
  export class DatabaseSync {
    constructor(path: string);
    exec(sql: string): void;
    prepare(sql: string): Statement;
    close(): void;
  }
}
