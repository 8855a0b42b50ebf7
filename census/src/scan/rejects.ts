import { closeSync, fsyncSync, ftruncateSync, openSync, writeSync } from 'node:fs';

/** Rows that do not count, three words each: job, row within the job, flags. Written only when the list was asked for. */
export class RejectWriter {
  private readonly file: number | null;
  private readonly words = new Uint32Array(3 * 4096);
  private fill = 0;
  private written: number;

  constructor(path: string | null, size = 0) {
    this.file = path === null ? null : openSync(path, 'a+');
    if (this.file !== null) ftruncateSync(this.file, size);
    this.written = size;
  }

  add(job: number, row: number, flags: number): void {
    if (this.file === null) return;
    this.words[this.fill++] = job;
    this.words[this.fill++] = row;
    this.words[this.fill++] = flags;
    if (this.fill === this.words.length) this.write();
  }

  /** Makes everything added durable and returns the file's size, in bytes. */
  checkpoint(): number {
    if (this.file === null) return 0;
    this.flush();
    fsyncSync(this.file);
    return this.written;
  }

  flush(): void {
    if (this.file !== null) this.write();
  }

  close(): void {
    if (this.file !== null) closeSync(this.file);
  }

  private write(): void {
    const bytes = new Uint8Array(this.words.buffer, 0, this.fill * 4);
    for (let done = 0; done < bytes.length;) done += writeSync(this.file!, bytes, done);
    this.written += bytes.length;
    this.fill = 0;
  }
}
