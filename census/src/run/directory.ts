import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { censusError } from '../errors.ts';
import type { Plan } from './plan.ts';

/** One per worker and attempt. */
export const WORKER_FOLDER = /^a(\d+)w\d+$/;

/** A run's own folder: plan, journals and spill. Readable by its owner only, locked while in use, removed at the end. */
export class RunDirectory {
  readonly path: string;
  private readonly lock: string;

  /** @throws PZ_CENSUS_RUN_LOCKED when a living process holds it. */
  constructor(path: string) {
    this.path = resolve(path);
    mkdirSync(path, { recursive: true, mode: 0o700 });
    this.lock = join(path, 'lock');
    if (existsSync(this.lock)) {
      const pid = Number(readFileSync(this.lock, 'utf8'));
      if (isAlive(pid)) throw censusError('PZ_CENSUS_RUN_LOCKED', { folder: path, pid });
      unlinkSync(this.lock);
    }
    const file = openSync(this.lock, 'wx', 0o600);
    writeSync(file, String(process.pid));
    closeSync(file);
  }

  /** A new empty folder for one worker of this attempt. */
  workerFolder(attempt: number, worker: number): string {
    const folder = join(this.path, `a${attempt}w${worker}`);
    mkdirSync(folder, { mode: 0o700 });
    return folder;
  }

  /** Where texts that had to be decoded lie. */
  get texts(): string {
    return join(this.path, 'texts');
  }

  get planPath(): string {
    return join(this.path, 'plan.json');
  }

  savePlan(plan: Plan): void {
    const beside = `${this.planPath}.part`;
    const file = openSync(beside, 'w', 0o600);
    writeFileSync(file, JSON.stringify(plan));
    fsyncSync(file);
    closeSync(file);
    renameSync(beside, this.planPath);
  }

  /** Forgets what was scanned and keeps the new plan in place of the old. */
  startOver(plan: Plan): void {
    for (const name of readdirSync(this.path))
      if (WORKER_FOLDER.test(name)) rmSync(join(this.path, name), { recursive: true });
    this.savePlan(plan);
  }

  /** @throws PZ_CENSUS_RESUME */
  loadPlan(): Plan {
    if (!existsSync(this.planPath)) throw censusError('PZ_CENSUS_RESUME', { folder: this.path, why: 'no plan.json' });
    const plan = JSON.parse(readFileSync(this.planPath, 'utf8')) as Plan;
    if (plan.version !== 3)
      throw censusError('PZ_CENSUS_RESUME', { folder: this.path, why: 'plan.json of another version' });
    return plan;
  }

  unlock(): void {
    rmSync(this.lock, { force: true });
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
