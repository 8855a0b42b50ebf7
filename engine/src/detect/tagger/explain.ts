import { TEMPLATES } from './features.ts';

const SHOWN = 3;

/** Names of the features that most favoured a finding over none. */
export function loudest(favour: Int32Array): string {
  const shown: number[] = [];
  for (let place = 0; place < SHOWN; place++) {
    let top = -1;
    for (let feature = 0; feature < favour.length; feature++)
      if (!shown.includes(feature) && (top < 0 || favour[feature]! > favour[top]!)) top = feature;
    shown.push(top);
  }
  return shown.map((feature) => TEMPLATES[feature]).join(', ');
}
