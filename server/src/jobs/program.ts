/** What came of one run of `pingzhang`. */
export interface ProgramResult {
  /** 0 nothing found, 1 findings, 2 an input that could not be read, 3 fault. */
  readonly code: number;
  readonly stdout: Buffer;
  /** Last 4 KB, for the reason of a failure; never shown to people as it stands. */
  readonly stderr: string;
}

export interface ProgramRun {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly signal?: AbortSignal;
  /** Milliseconds; 10 minutes by default. */
  readonly timeout?: number;
  /** Of the JavaScript heap; 1024 by default. */
  readonly megabytes?: number;
  /** Most bytes taken from standard output; 64 MB by default. */
  readonly outputLimit?: number;
}

export interface Program {
  /** Runs `pingzhang ARGS` in a process of its own, without this one's environment. Throws PZ_PROGRAM_FAILED. */
  run(run: ProgramRun): Promise<ProgramResult>;
}
