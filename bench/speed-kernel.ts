/**
 * The kernel of structured identifiers over seeded corpora, alternated in one process, the best CPU time of all rounds:
 * validation and both kinds of offsets included. Beside it a SIMD sum of the same bytes in memory, the plain twin, one
 * combined expression on the decoded text, the engine, the kernel with every label word, the screen, vectorscan where
 * Debian's library and a C compiler are there, two workers against one, and reading from the page cache.
 *
 * npm run bench -- speed-kernel [MEGABYTES] [ROUNDS]       default 48, 5
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, readFileSync, readSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { SPAN_WORDS, detect, structuredScanner } from '@pingzhang/engine/detect';
import { openRoom } from '../engine/src/detect/kernel/room.ts';
import { floor } from './floor.ts';
import { corpora } from './speed/corpora.ts';

const bytes = Number(process.argv[2] ?? 48) * 1_000_000;
const rounds = Number(process.argv[3] ?? 5);
const folder = mkdtempSync(join(tmpdir(), 'speed-kernel-'));

const kernel = structuredScanner();
const twin = structuredScanner({ simd: false });
const STEP = 1 << 18;
const room = openRoom(STEP * 2, 1 << 16);

/** Adds all bytes up, 16 at a time, in WebAssembly; null without the kernels' compiler. */
function simdSum(): ((corpus: Buffer) => () => number) | null {
  const compiler = 'kernels/node_modules/assemblyscript/bin/asc.js';
  if (!existsSync(compiler)) return null;
  const wasm = join(folder, 'sum.wasm');
  const flags = ['-O3', '--runtime', 'stub', '--enable', 'simd', '--noAssert', '--importMemory', '-o', wasm];
  spawnSync(process.execPath, [compiler, 'bench/speed/sum.as.ts', ...flags], { stdio: 'inherit' });
  const module = new WebAssembly.Module(readFileSync(wasm));
  return (corpus) => {
    const memory = new WebAssembly.Memory({ initial: (corpus.length >> 16) + 2 });
    new Uint8Array(memory.buffer).set(corpus);
    const { sum } = new WebAssembly.Instance(module, { env: { memory } }).exports as {
      sum: (from: number, to: number) => number;
    };
    return () => sum(0, corpus.length);
  };
}

/** Whole lines of it again and again, as many bytes as asked for. */
function grown(text: string): Buffer {
  const unit = Buffer.from(text);
  return Buffer.concat(Array.from({ length: Math.ceil(bytes / unit.length) }, () => unit));
}

/** Marks of the screen, which looks up every label word of ASCII on its way. */
function screened(corpus: Buffer): number {
  let marks = 0;
  for (let at = 0; at < corpus.length;) {
    const end = corpus.lastIndexOf(10, at + STEP) + 1 || corpus.length;
    room.bytes.set(corpus.subarray(at, end), room.input);
    room.bytes.fill(0, room.input + end - at, room.input + end - at + 64);
    marks += room.scans.screen(room.input, room.input + end - at);
    at = end;
  }
  return marks;
}

interface Job {
  readonly name: string;
  /** Share of the corpus it reads. */
  readonly share: number;
  readonly work: () => unknown;
  /** The work of another program tells its own rate. */
  readonly measured?: boolean;
}

function rates(corpus: Buffer, jobs: readonly Job[]): Map<string, number> {
  const best = new Map<string, number>();
  for (let round = 0; round <= rounds; round++)
    for (const { name, share, work, measured } of jobs) {
      const before = process.cpuUsage();
      const told = work();
      const { user, system } = process.cpuUsage(before);
      const rate = measured === true ? Number(told) : (corpus.length * share) / (user + system);
      if (round > 0) best.set(name, Math.max(best.get(name) ?? 0, rate));
    }
  return best;
}

const part = (corpus: Buffer, share: number): Buffer =>
  corpus.subarray(0, corpus.lastIndexOf(10, Math.floor(corpus.length * share)) + 1);

function vectorscan(): string | null {
  const program = join(folder, 'vectorscan');
  const built = spawnSync('cc', ['-O2', 'bench/speed/vectorscan.c', '-lhs', '-o', program], { encoding: 'utf8' });
  return built.status === 0 ? program : null;
}

const sumOf = simdSum();
const peer = vectorscan();
if (sumOf === null) process.stdout.write('no SIMD sum: run npm ci in kernels/\n');
if (peer === null) process.stdout.write('no vectorscan: it needs a C compiler and libvectorscan-dev\n');
const print = (corpus: string, job: string, rate: number, kernelRate: number): void => {
  const ratio = rate === kernelRate ? '' : (kernelRate / rate).toFixed(rate > kernelRate ? 3 : 1);
  process.stdout.write(
    `${corpus.padEnd(8)}${job.padEnd(34)}${rate.toFixed(1).padStart(10)} MB/s ${ratio.padStart(8)}\n`,
  );
};

const texts = corpora(1_000_000);
process.stdout.write('the last column: how many times as fast the kernel is\n');
for (const name of ['dense', 'sparse', 'log', 'csv'] as const) {
  const corpus = grown(texts[name]);
  const [tenth, hundredth] = [part(corpus, 0.1), part(corpus, 0.01)];
  const found = kernel.scan(corpus).length / SPAN_WORDS;
  process.stdout.write(
    `${name}: ${(corpus.length / 1e6).toFixed(0)} MB, one span in ${Math.round(corpus.length / found)} bytes\n`,
  );
  const jobs: Job[] = [
    ...(sumOf === null ? [] : [{ name: 'SIMD sum', share: 1, work: sumOf(corpus) }]),
    { name: 'kernel, structured types', share: 1, work: () => kernel.scan(corpus) },
    { name: 'kernel with every label word', share: 1, work: () => kernel.scanLabelled(corpus) },
    { name: 'screen with ASCII labels', share: 1, work: () => screened(corpus) },
    { name: 'twin', share: 0.1, work: () => twin.scan(tenth) },
    { name: 'one expression, decoding included', share: 0.1, work: () => floor(tenth.toString()) },
    { name: 'engine, all types (rules)', share: 0.01, work: () => detect(hundredth.toString()) },
  ];
  const file = join(folder, name);
  if (peer !== null) {
    writeFileSync(file, corpus);
    const work = (): string => spawnSync(peer, [file, '1'], { encoding: 'utf8' }).stdout.split(' ')[0]!;
    jobs.push({ name: 'vectorscan, no check digits', share: 1, work, measured: true });
  }
  const best = rates(corpus, jobs);
  const kernelRate = best.get('kernel, structured types')!;
  for (const [job, rate] of best) print(name, job, rate, kernelRate);
  rmSync(file, { force: true });
}

/** Texts made to hurt: nanoseconds a byte against those of ordinary text. */
{
  const ordinary = part(grown(texts.dense), 0.1);
  const perByte = (corpus: Buffer): number =>
    1e3 / rates(corpus, [{ name: '', share: 1, work: () => kernel.scan(corpus) }]).get('')!;
  const base = perByte(ordinary);
  for (const unit of [
    '1',
    '王',
    '1-',
    '138-1234-',
    '138 1234 5678 ',
    '1.',
    'a@',
    'a:',
    '京A1',
    '(',
    '1 ',
    '221.5.4.3 ',
    '6222021234567890128 ',
  ])
    process.stdout.write(
      `1 MB of ${JSON.stringify(unit).padEnd(24)}${(perByte(Buffer.from(unit.repeat(1e6 / unit.length))) / base).toFixed(2).padStart(6)} times ordinary text a byte\n`,
    );
}

/** From the page cache against from memory, by chunks of whole lines. */
{
  const corpus = grown(texts.log);
  const file = join(folder, 'log');
  writeFileSync(file, corpus);
  const fromFile = (): void => {
    const fd = openSync(file, 'r');
    const chunk = Buffer.alloc(1 << 20);
    let held = 0;
    for (;;) {
      const read = readSync(fd, chunk, held, chunk.length - held, null);
      if (read === 0) break;
      const filled = held + read;
      const end = chunk.lastIndexOf(10, filled - 1) + 1;
      kernel.scan(chunk.subarray(0, end));
      chunk.copyWithin(0, end, filled);
      held = filled - end;
    }
    if (held > 0) kernel.scan(chunk.subarray(0, held));
  };
  const best = rates(corpus, [
    {
      name: 'memory',
      share: 1,
      work: () => {
        for (let at = 0; at < corpus.length;) {
          const end = corpus.lastIndexOf(10, at + (1 << 20)) + 1 || corpus.length;
          kernel.scan(corpus.subarray(at, end));
          at = end;
        }
      },
    },
    { name: 'file', share: 1, work: fromFile },
  ]);
  const lost = 1 - best.get('file')! / best.get('memory')!;
  process.stdout.write(`reading from the page cache costs ${(lost * 100).toFixed(0)} %\n`);

  const source = new URL('../engine/dist/detect/index.js', import.meta.url).href;
  const code = `const { parentPort, workerData } = require('node:worker_threads');
    import(${JSON.stringify(source)}).then(({ structuredScanner }) => {
      const scanner = structuredScanner();
      const text = Buffer.from(workerData);
      scanner.scan(text);
      parentPort.on('message', () => { scanner.scan(text); parentPort.postMessage(0); });
      parentPort.postMessage(0);
    });`;
  const halves = new SharedArrayBuffer(corpus.length);
  new Uint8Array(halves).set(corpus);
  const workers = await Promise.all(
    [0, 1].map(async () => {
      const worker = new Worker(code, { eval: true, workerData: halves, execArgv: [] });
      await new Promise((resolve) => worker.once('message', resolve));
      return worker;
    }),
  );
  const ask = (worker: Worker): Promise<unknown> =>
    new Promise((resolve) => {
      worker.once('message', resolve);
      worker.postMessage(0);
    });
  const seconds = async (asked: readonly Worker[]): Promise<number> => {
    const from = performance.now();
    await Promise.all(asked.map(ask));
    return performance.now() - from;
  };
  let [one, two] = [Infinity, Infinity];
  for (let round = 0; round < rounds; round++) {
    one = Math.min(one, await seconds(workers.slice(0, 1)));
    two = Math.min(two, await seconds(workers));
  }
  process.stdout.write(`two workers do ${((2 * one) / two).toFixed(2)} times the work of one in the same time\n`);
  await Promise.all(workers.map((worker) => worker.terminate()));
}
rmSync(folder, { recursive: true });
