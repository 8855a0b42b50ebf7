/** Names inside a ledger's folder. Everything under `tile/` and `checkpoint` may be served as C2SP tlog-tiles. */
export const LAYOUT = {
  log: 'log.json',
  checkpoint: 'checkpoint',
  witnessed: 'checkpoint.witnessed',
  journals: ['journal.0', 'journal.1'],
  acknowledged: 'acknowledged',
  openings: 'side/openings',
  handovers: 'handover/',
  policy: 'policy',
  lock: 'lock',
} as const;

/** Names inside the folder of secrets, which stands outside the ledger so that copying the one does not spread the other. */
export const KEY_LAYOUT = {
  signers: 'signers.json',
  vault: 'vault.json',
  subjects: 'subjects',
  anchor: 'anchor',
} as const;
