import { send } from '../../api/client.ts';
import type { Shape } from '../../api/shapes.ts';

export interface UploadProgress {
  readonly file: number;
  readonly files: number;
  readonly bytes: number;
}

/**
 * Sends files one after another, each as a stream of its bytes; the name travels in a header, for an address is logged on
 * the way and a name may hold a person's.
 */
export async function upload(files: readonly File[], told: (progress: UploadProgress) => void): Promise<string[]> {
  const ids: string[] = [];
  let bytes = 0;
  for (const file of files) {
    told({ file: ids.length + 1, files: files.length, bytes });
    const response = await send('/api/files', {
      method: 'POST',
      body: file,
      headers: {
        'Content-Type': 'application/octet-stream',
        'X-PZ-File-Name': encodeURIComponent(file.webkitRelativePath || file.name),
      },
    });
    ids.push(((await response.json()) as Shape<'File'>).id);
    bytes += file.size;
  }
  return ids;
}

/** Files of a drop, those inside dropped folders as well. */
export async function filesOf(transfer: DataTransfer): Promise<File[]> {
  const entries = Array.from(transfer.items, (item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  if (entries.length === 0) return Array.from(transfer.files);
  return (await Promise.all(entries.map(inside))).flat();
}

async function inside(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile)
    return [await new Promise<File>((done, failed) => (entry as FileSystemFileEntry).file(done, failed))];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: File[] = [];
  // A reader hands out a hundred entries at a time, and none at the end.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, failed) => reader.readEntries(done, failed));
    if (some.length === 0) return found;
    for (const one of some) found.push(...(await inside(one)));
  }
}
