import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import type { Bilingual } from '@pingzhang/engine/model';
import { censusError } from '../errors.ts';
import type { Plan } from './plan.ts';

/** One per worker and attempt. */
export const WORKER_FOLDER = /^a(\d+)w\d+$/;

const PLAN = 'plan.json';
const LOCK = 'lock';

/** What a run makes in its folder. Nothing else is ever removed: a folder named by mistake is somebody's own. */
const OURS = /^(?:a\d+w\d+|texts|unmatched|plan\.json(?:\.part)?|lock)$/;

/** A run's own folder: plan, journals and spill. Readable by its owner only, locked while in use, removed at the end. */
export class RunDirectory {
  readonly path: string;
  private readonly lock: string;

  /** A new run in a folder of its own inside `parent`. */
  static create(parent: string): RunDirectory {
    return new RunDirectory(mkdtempSync(join(parent, 'pingzhang-count-')));
  }

  /** @throws PZ_CENSUS_RESUME when no run was stopped there, PZ_CENSUS_RUN_LOCKED when a living process holds it. */
  static resume(path: string): RunDirectory {
    refuseHeld(path);
    readPlan(path);
    return new RunDirectory(path);
  }

  private constructor(path: string) {
    this.path = resolve(path);
    this.lock = join(path, LOCK);
    refuseHeld(path);
    // What a run that died left.
    rmSync(this.lock, { force: true });
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
    return join(this.path, PLAN);
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
    return readPlan(this.path);
  }

  unlock(): void {
    rmSync(this.lock, { force: true });
  }

  remove(): void {
    const names = readdirSync(this.path);
    for (const name of names) if (OURS.test(name)) rmSync(join(this.path, name), { recursive: true });
    if (names.every((name) => OURS.test(name))) rmdirSync(this.path);
  }
}

/** @throws PZ_CENSUS_RUN_LOCKED when a living process holds the folder. */
function refuseHeld(folder: string): void {
  const lock = join(folder, LOCK);
  const pid = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : Number.NaN;
  if (isAlive(pid)) throw censusError('PZ_CENSUS_RUN_LOCKED', { folder, pid });
}

function readPlan(folder: string): Plan {
  const refuse = (why: Bilingual, cause?: unknown) => censusError('PZ_CENSUS_RESUME', { folder, why }, cause);
  const path = join(folder, PLAN);
  if (!existsSync(path)) throw refuse({ zh: `没有 ${PLAN}`, en: `no ${PLAN}` });
  let plan: Plan | null;
  try {
    plan = JSON.parse(readFileSync(path, 'utf8')) as Plan | null;
  } catch (cause) {
    throw refuse({ zh: `${PLAN} 不是计数任务的`, en: `${PLAN} is not of a count` }, cause);
  }
  if (plan?.version !== 3) throw refuse({ zh: `${PLAN} 属于另一版本`, en: `${PLAN} of another version` });
  return plan;
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
