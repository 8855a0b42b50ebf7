import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Command } from 'commander';
import { localiseHelp, usageError } from './usage.ts';

/** What commander itself says of a command line. */
function complaint(argv: readonly string[]): string {
  let said = '';
  const program = new Command('pingzhang').exitOverride().configureOutput({ writeErr: (text) => (said += text) });
  program.command('verify').argument('<package>').option('--vkey <key>').exitOverride();
  assert.throws(() => program.parse(argv, { from: 'user' }));
  return said;
}

for (const [argv, zh] of [
  [['verify', 'a', '--vkeyy', 'b'], 'PZ_USAGE：没有选项 --vkeyy。是否想用 --vkey？'],
  [['verify', 'a', '--vkey'], 'PZ_USAGE：选项 --vkey <key> 缺少取值。'],
  [['verify'], 'PZ_USAGE：缺少参数 package。'],
  [['verifi'], 'PZ_USAGE：没有命令 verifi。是否想用 verify？'],
] as const)
  test(`in Chinese: ${argv.join(' ')}`, () => {
    assert.equal(usageError(complaint(argv), 'zh'), `${zh}\n用法见 pingzhang --help。\n`);
    assert.match(usageError(complaint(argv), 'en'), /^PZ_USAGE: [a-z][^]*\nSee pingzhang --help\.\n$/);
  });

test('help has no English around a Chinese description', () => {
  const help = localiseHelp(new Command('一'), 'zh')
    .description('二')
    .argument('[三]', '三')
    .option('--x', '四')
    .helpInformation();
  assert.doesNotMatch(help, /Usage|Options|Arguments|display/);
});
