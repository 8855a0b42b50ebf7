import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Record } from '@pingzhang/engine/model';
import { PzError } from '@pingzhang/engine/model';
import { readDatabase } from '../index.ts';
import type { DatabaseOptions } from '../index.ts';
import { outline, readBytes, replacing, rewriteBytes } from '../../test-kit/read-all.ts';
import { missingServer, startMariadb, startPostgres } from '../../test-kit/servers.ts';
import type { Server } from '../../test-kit/servers.ts';

async function rows(url: string, options: DatabaseOptions = {}): Promise<Record[]> {
  const records: Record[] = [];
  for await (const record of readDatabase(url, options)) records.push(record);
  return records;
}

const header = (record: Record | undefined) => (record?.kind === 'row' ? record.table.header : undefined);

const NAMES = ['甲 \' " \\', '乙\n\t', '', '丁;--'];

describe('PostgreSQL', { skip: missingServer('postgresql') }, () => {
  let server: Server;
  let url: string;
  before(async () => {
    server = await startPostgres();
    url = `postgres://reader:secret@127.0.0.1:${server.port}/postgres`;
    const values = NAMES.map(
      (name, i) =>
        `(${i}, ${name === '' ? 'null' : `$q$${name}$q$`}, '1380013800${i}', 12345678901234567890.5, '{"a": 1}', '\\x00ff')`,
    );
    server.run(
      'psql',
      ['-v', 'ON_ERROR_STOP=1', 'postgres'],
      `
      create table person (id int, name text, phone varchar(20), amount numeric, extra jsonb, photo bytea);
      comment on column person.phone is '手机号';
      insert into person values ${values.join(',')};
      create table big as select i as id, '139' || lpad(i::text, 8, '0') as phone from generate_series(1, 2500) i;
      create view seen as select id from person;
      create table secret_table (x text); insert into secret_table values ('no');
      create role reader login password 'secret';
      grant select on person, big, seen to reader;`,
    );
  });
  after(async () => server.stop());

  test('every table under its columns, a sample or all of it, in values as the server writes them', async () => {
    const problems: string[] = [];
    const found = await rows(url, {
      rows: null,
      onProblem: (place, error) => problems.push(`${place.part} ${error.code} ${error.text.en.what}`),
    });
    const person = found.filter(({ place }) => place.part === 'public.person');
    assert.deepEqual(header(person[0]), ['id', 'name', 'phone（手机号）', 'amount', 'extra', 'photo']);
    assert.deepEqual(
      person.map((record) => record.kind === 'row' && record.cells[1]),
      NAMES,
    );
    assert.equal(outline(person)[0], `public.person: 0|甲 ' " \\|13800138000|12345678901234567890.5|{"a": 1}|`);
    assert.deepEqual(person[0]!.place, {
      file: `postgres://127.0.0.1:${server.port}/postgres`,
      part: 'public.person',
      row: 1,
    });
    assert.equal(found.length, 2504);
    assert.deepEqual(problems, ['public.secret_table PZ_READ_DATABASE The database could not be read: 42501.']);
    const sample = await rows(url, { rows: 2, views: true, select: (table) => !table.includes('secret') });
    assert.equal(sample.length, 6);
  });

  test('what goes wrong names a code and never the password', async () => {
    await assert.rejects(
      rows(url.replace('/postgres', '/absent').replace('reader:secret', 'admin:hunter2')),
      (error) => {
        assert.ok(error instanceof PzError && error.code === 'PZ_READ_DATABASE');
        assert.ok(
          !JSON.stringify([error.message, error.text, error.cause, String((error.cause as Error).stack)]).includes(
            'hunter2',
          ),
        );
        return true;
      },
    );
    await assert.rejects(rows('postgres://x:hunter2@127.0.0.1:1/x'), { code: 'PZ_READ_DATABASE' });
  });

  test('pg_dump, as COPY and as INSERT: read as the same tables, written back, and loaded again', async () => {
    const live = await rows(url, { rows: null, select: (table) => table === 'public.person' });
    for (const options of [[], ['--inserts'], ['--column-inserts', '--rows-per-insert=3']]) {
      const dump = server.run('pg_dump', ['-t', 'person', ...options, 'postgres']);
      const read = await readBytes('dump', dump);
      const table = read.records.filter(({ kind }) => kind === 'row');
      assert.deepEqual(
        table.map((record) => record.kind === 'row' && record.cells.slice(0, 5)),
        live.map((record) => record.kind === 'row' && record.cells.slice(0, 5)),
      );
      assert.deepEqual(await rewriteBytes('dump', dump), dump);
      const edited = await rewriteBytes('dump', dump, replacing('13800138000', "it's\\\t"));
      server.run('psql', ['-q', '-c', 'drop database if exists again', '-c', 'create database again', 'postgres']);
      server.run('psql', ['-q', '-v', 'ON_ERROR_STOP=1', 'again'], edited.toString());
      const again = server.run('psql', ['-At', '-c', 'select phone from person where id = 0', 'again']).toString();
      assert.equal(again, "it's\\\t\n");
      server.run('psql', ['-q', '-c', 'drop database again', 'postgres']);
    }
  });
});

describe('MariaDB', { skip: missingServer('mariadb') }, () => {
  let server: Server;
  let url: string;
  before(async () => {
    server = await startMariadb();
    url = `mysql://reader:secret@127.0.0.1:${server.port}/shop`;
    const text = (name: string) => (name === '' ? 'null' : `'${name.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`);
    const values = NAMES.map((name, i) => `(${i}, ${text(name)}, '1380013800${i}', '2024-01-02 03:04:05', x'00ff')`);
    server.run(
      'mariadb',
      ['--default-character-set=utf8mb4'],
      `
      create database shop character set utf8mb4; use shop;
      create table person (id int primary key, name text, phone varchar(20) comment '手机号', at datetime, photo blob);
      insert into person values ${values.join(',')};
      create table big (id bigint unsigned); insert into big select seq + 18446744073709550000 from seq_1_to_1500;
      create view seen as select id from person;
      create user reader@'127.0.0.1' identified by 'secret'; grant select on shop.* to reader@'127.0.0.1';`,
    );
  });
  after(async () => server.stop());

  test('every table under its columns, a sample or all of it, in values as the server writes them', async () => {
    const found = await rows(url, { rows: null });
    const person = found.filter(({ place }) => place.part === 'shop.person');
    assert.deepEqual(header(person[0]), ['id', 'name', 'phone（手机号）', 'at', 'photo']);
    assert.deepEqual(
      person.map((record) => record.kind === 'row' && record.cells[1]),
      NAMES,
    );
    assert.equal(outline(person)[3], 'shop.person: 3|丁;--|13800138003|2024-01-02 03:04:05|');
    assert.equal(found.length, 1504);
    assert.ok(found.some((record) => record.kind === 'row' && record.cells[0] === '18446744073709551500'));
    assert.equal((await rows(url, { rows: 2, views: true })).length, 6);
  });

  test('a reader who stops early leaves nothing hanging; a wrong password is told by code', async () => {
    for await (const record of readDatabase(url, { rows: null })) {
      assert.equal(record.kind, 'row');
      break;
    }
    await assert.rejects(rows(url.replace('secret', 'hunter2')), (error) => {
      assert.ok(error instanceof PzError && error.message.includes('ER_ACCESS_DENIED'));
      return !JSON.stringify([error.message, error.cause]).includes('hunter2');
    });
  });

  test('mariadb-dump, extended and row by row: read as the same tables, written back, and loaded again', async () => {
    const live = await rows(url, { rows: null, select: (table) => table === 'shop.person' });
    for (const options of [
      [],
      ['--skip-extended-insert', '--complete-insert', '--hex-blob'],
      ['--compatible=ansi', '--skip-quote-names'],
    ]) {
      const dump = server.run('mariadb-dump', ['--default-character-set=utf8mb4', ...options, 'shop', 'person']);
      const read = await readBytes('dump', dump);
      const table = read.records.filter(({ kind }) => kind === 'row');
      assert.deepEqual(
        table.map((record) => record.kind === 'row' && record.cells.slice(0, 4)),
        live.map((record) => record.kind === 'row' && record.cells.slice(0, 4)),
        options.join(' '),
      );
      assert.deepEqual(await rewriteBytes('dump', dump), dump);
      const edited = await rewriteBytes('dump', dump, replacing('13800138000', "it's\\"));
      server.run(
        'mariadb',
        ['--default-character-set=utf8mb4'],
        `drop database if exists again; create database again character set utf8mb4;`,
      );
      server.run('mariadb', ['--default-character-set=utf8mb4', 'again'], edited.toString());
      assert.equal(
        server.run('mariadb', ['-N', '-r', 'again', '-e', 'select phone from person where id = 0']).toString(),
        "it's\\\n",
      );
    }
  });
});

test('anything but a database address is refused', async () => {
  await assert.rejects(rows('http://x'), { code: 'PZ_READ_DATABASE' });
});
