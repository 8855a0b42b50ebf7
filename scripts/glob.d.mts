export function globSync(roots: readonly string[], pattern: RegExp): string[];
