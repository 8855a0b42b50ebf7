// Counts files and kills itself, as a power cut would, in the phase and at the step named.
// node dying-count.ts WORK PHASE STEP FILE…
import { countFiles } from './support.ts';

const [work, phase, step, ...files] = process.argv.slice(2) as [string, string, string, ...string[]];
await countFiles(files, {
  work,
  jobBytes: 1 << 14,
  checkpointBytes: 0,
  listRemoved: true,
  sample: 10,
  onProgress: (progress) => {
    if (progress.phase === phase && progress.done >= Number(step)) process.kill(process.pid, 'SIGKILL');
  },
});
