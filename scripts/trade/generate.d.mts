export function posts(options?: { seed?: number; perTemplate?: number }): object[];
export function random(seed: number): () => number;
