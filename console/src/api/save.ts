import { send } from './client.ts';

/** Fetches a file and hands it to the browser to save, under the name the server gives or this one. */
export async function save(path: string, name: string, init?: RequestInit): Promise<void> {
  const response = await send(path, init);
  const given = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('Content-Disposition') ?? '')?.[1];
  saveBlob(await response.blob(), given === undefined ? name : decodeURIComponent(given));
}

export function saveBlob(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
