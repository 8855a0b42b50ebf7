import { join } from 'node:path';
import { TILE_WIDTH, tilePath, tilesAt } from '@pingzhang/engine/prove';
import type { Disk } from '../disk/disk.ts';

/** Partial tiles of which a full one now stands are no longer needed (C2SP tlog-tiles, "Partial Tiles"). */
export function removeCoveredPartials(
  disk: Disk,
  directory: string,
  { from, to }: { readonly from: number; readonly to: number },
): void {
  for (let level = 0; level === 0 || Math.floor(to / TILE_WIDTH ** level) > 0; level++)
    for (const kind of level === 0 ? (['entries', 0] as const) : [level]) {
      const { full, width } = tilesAt(kind, from);
      if (width === 0 || tilesAt(kind, to).full <= full) continue;
      const folder = join(directory, tilePath({ level: kind, index: full, width: TILE_WIDTH }) + '.p');
      for (const name of disk.list(folder)) disk.remove(join(folder, name));
      disk.removeDirectory(folder);
    }
}
