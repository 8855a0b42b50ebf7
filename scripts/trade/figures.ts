/** What a threshold does to posts whose label is known. */
export interface Judged {
  readonly score: number;
  readonly y: number;
  /** What it counts for; one if not told. */
  readonly weight?: number;
}

export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly falseAlarms: number;
}

export function figures(list: readonly Judged[], threshold: number): Figures {
  let [tp, fp, fn, tn] = [0, 0, 0, 0];
  for (const { score, y, weight = 1 } of list) {
    if (score >= threshold) {
      if (y === 1) tp += weight;
      else fp += weight;
    } else if (y === 1) fn += weight;
    else tn += weight;
  }
  return {
    precision: tp / Math.max(1e-9, tp + fp),
    recall: tp / Math.max(1e-9, tp + fn),
    f1: (2 * tp) / Math.max(1e-9, 2 * tp + fp + fn),
    falseAlarms: fp / Math.max(1e-9, fp + tn),
  };
}

/** Precision when one post in a hundred violates. */
export function precisionAtOnePercent({ recall, falseAlarms }: Figures): number {
  return (0.01 * recall) / Math.max(1e-9, 0.01 * recall + 0.99 * falseAlarms);
}

export function line(name: string, list: readonly Judged[], threshold: number): string {
  const all = figures(list, threshold);
  const { precision, recall, f1, falseAlarms } = all;
  const percent = (share: number): string => (share * 100).toFixed(1).padStart(5);
  return `${name.padEnd(26)} ${String(list.length).padStart(6)} posts  P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}  FA ${percent(falseAlarms)}  P at 1 in 100 ${percent(precisionAtOnePercent(all))}`;
}
