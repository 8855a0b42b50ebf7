import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

export interface Metrics {
  readonly registry: Registry;
  readonly requests: Histogram<'method' | 'route' | 'status'>;
  readonly jobs: Counter<'kind' | 'outcome'>;
  readonly jobSeconds: Histogram<'kind'>;
  readonly clocksRaised: Counter<'kind'>;
  readonly deeds: Counter<'outcome'>;
  readonly pendingDeeds: Gauge;
  readonly signIns: Counter<'outcome'>;
}

/** Labels are route patterns and codes: no tenant, no person, no address. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  return {
    registry,
    requests: new Histogram({
      name: 'pingzhang_http_request_seconds',
      help: 'Time until the answer begins',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
      registers,
    }),
    jobs: new Counter({ name: 'pingzhang_jobs_total', help: 'Jobs ended', labelNames: ['kind', 'outcome'], registers }),
    jobSeconds: new Histogram({
      name: 'pingzhang_job_seconds',
      help: 'Time a job took',
      labelNames: ['kind'],
      buckets: [0.05, 0.25, 1, 5, 15, 60, 300, 1800],
      registers,
    }),
    clocksRaised: new Counter({
      name: 'pingzhang_clocks_raised_total',
      help: 'Clocks that fell due',
      labelNames: ['kind'],
      registers,
    }),
    deeds: new Counter({ name: 'pingzhang_deeds_total', help: 'Deeds recorded', labelNames: ['outcome'], registers }),
    pendingDeeds: new Gauge({
      name: 'pingzhang_deeds_pending',
      help: 'Deeds done and not yet in the ledger',
      registers,
    }),
    signIns: new Counter({
      name: 'pingzhang_sign_ins_total',
      help: 'Attempts to sign in',
      labelNames: ['outcome'],
      registers,
    }),
  };
}
