/** Where an incident stands. A level may change in any of them but the last. */
export const INCIDENT_STATES = ['open', 'handled', 'closed'] as const;
export type IncidentState = (typeof INCIDENT_STATES)[number];

/** What is written into its log. `ended` starts the 30 days of the wrap-up report. */
export const INCIDENT_ACTS = {
  note: { from: ['open', 'handled'], to: null },
  regrade: { from: ['open', 'handled'], to: null },
  report: { from: ['open', 'handled'], to: null },
  notify: { from: ['open', 'handled'], to: null },
  end: { from: ['open'], to: 'handled' },
  'wrap-up': { from: ['handled'], to: 'closed' },
} as const satisfies Readonly<Record<string, { from: readonly IncidentState[]; to: IncidentState | null }>>;
export type IncidentAct = keyof typeof INCIDENT_ACTS;

/** The state after an act, or null where the act has no place. */
export function afterIncident(state: IncidentState, act: IncidentAct): IncidentState | null {
  const { from, to } = INCIDENT_ACTS[act];
  return (from as readonly IncidentState[]).includes(state) ? (to ?? state) : null;
}
