import type { Sensitivity } from '@pingzhang/engine/model';

export type SeverityName = 'critical' | 'high' | 'medium' | 'low';

/** Personal information that stands in a file: by its class alone, whoever keeps it. */
export function severityOfInformation(sensitivity: Sensitivity): SeverityName {
  return sensitivity === 'sensitive' ? 'high' : sensitivity === 'depends' ? 'medium' : 'low';
}

/** A rule a publication breaches, or seems to: graver where sensitive information stands in it. */
export function severityOfRule(outcome: string, sensitive: boolean): SeverityName {
  if (outcome === 'violation') return sensitive ? 'critical' : 'high';
  return sensitive ? 'high' : 'medium';
}

/** One of the 31 behaviours of an app. */
export function severityOfBehaviour(outcome: string): SeverityName {
  return outcome === 'violation' ? 'high' : outcome === 'suspected' ? 'medium' : 'low';
}
