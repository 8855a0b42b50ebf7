/** Exit codes scripts rely on. A run's code is the highest that applies. */
export const EXIT = { clean: 0, findings: 1, badInput: 2, fault: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
