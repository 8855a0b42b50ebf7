import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { useServer } from '../testing/start.ts';
import { PROGRAM } from '../nouns/scans/testing.ts';
import { openDemo } from './index.ts';

const server = useServer({ program: PROGRAM });

test('the demo has tasks, checked files, an app with its board and a counted leak', async () => {
  const { services } = server.running;
  await openDemo(services);
  const states = async (table: string): Promise<string[]> =>
    (await services.db.execute<{ state: string }>(`select state from ${table} order by id`)).rows.map(
      ({ state }) => state,
    );
  while ((await states('job')).some((state) => state === 'waiting' || state === 'running')) await pause(100);
  assert.deepEqual(await states('scan'), ['done', 'done']);
  assert.deepEqual(await states('app_version'), ['done']);
  assert.deepEqual(await states('case_file'), ['done']);
  assert.deepEqual(await states('task'), ['open', 'open', 'open']);
  const [{ people } = { people: 0 }] = (
    await services.db.execute<{ people: number }>('select people::int from case_file')
  ).rows;
  assert.ok(people > 10);
});
