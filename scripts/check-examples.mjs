// `npm run examples`: on a fresh clone with only Node and npm, ends with a report one can look at.
// Installs and builds what is missing or stale, checks `examples/`, and writes the report and publishable copies to `out/`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureReady } from './ensure.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const chinese = /^zh/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '');
const say = (zh, en) => process.stdout.write(`${chinese ? zh : en}\n`);

const EXAMPLES = 'examples';
const OUT = 'out';
/** Formats that can be written back. */
const REDACTABLE = /\.(txt|md|log|csv|sql|html|json|xlsx|docx|pdf|eml|zip)$/;

ensureReady();
mkdirSync(join(OUT, 'redacted'), { recursive: true });

const json = pingzhang(['check', EXAMPLES, '--json'], { stdio: ['ignore', 'pipe', 'inherit'] });
writeFileSync(join(OUT, 'report.json'), json.stdout);
pingzhang(['check', EXAMPLES, '--html', join(OUT, 'report.html')]);

const { files } = JSON.parse(readFileSync(join(OUT, 'report.json'), 'utf8'));
const toRedact = files.filter(({ findings, path }) => findings > 0 && REDACTABLE.test(path)).map(({ path }) => path);
let redacted = 0;
for (const path of toRedact) {
  const copy = join(OUT, 'redacted', path.slice(EXAMPLES.length + 1));
  const { status } = pingzhang(['redact', path, '-o', copy], { stdio: ['ignore', 'ignore', 'inherit'] }, true);
  if (status === 0) redacted++;
}

const again =
  redacted > 0
    ? JSON.parse(pingzhang(['check', join(OUT, 'redacted'), '--json'], { stdio: ['ignore', 'pipe', 'inherit'] }).stdout)
    : null;

const page = pathToFileURL(join(process.cwd(), OUT, 'report.html')).href;
say(
  `以上检查的是 ${EXAMPLES}/ 中虚构的 ${readdirSync(EXAMPLES).length} 个文件。接下来可以看：`,
  `That was ${EXAMPLES}/: ${readdirSync(EXAMPLES).length} files about people who do not exist. Now look at:`,
);
say(`  报告      ${page}`, `  report       ${page}`);
say(`  数据      ${join(OUT, 'report.json')}`, `  data         ${join(OUT, 'report.json')}`);
if (again !== null) {
  const { findings, masked } = again.totals;
  const original = toRedact.find((path) => path.endsWith('.txt')) ?? toRedact[0];
  const copy = join(OUT, 'redacted', original.slice(EXAMPLES.length + 1));
  say(
    `  可公开副本 ${join(OUT, 'redacted')}/ 共 ${redacted} 个；再次检查：发现 ${findings} 处，已遮蔽 ${masked} 处。例如对照 ${original} 与 ${copy}`,
    `  publishable  ${join(OUT, 'redacted')}/ holds ${redacted} copies; checked again: ${findings} found, ${masked} masked. Compare ${original} with ${copy}`,
  );
}
say('检查自己的文件：npx --no-install pingzhang check 路径', 'Check your own: npx --no-install pingzhang check PATH');

/** Exit codes 0 and 1 are answers; anything else ends here unless it may fail. */
function pingzhang(args, options = { stdio: 'inherit' }, mayFail = false) {
  const program = join('cli', 'bin', 'pingzhang.js');
  const result = spawnSync(process.execPath, [program, ...args], { maxBuffer: 1 << 28, ...options });
  if (result.status !== 0 && result.status !== 1 && !mayFail) {
    say(
      `PZ_START：“pingzhang ${args[0]}”没有完成（退出码 ${result.status}）。请先看上面的提示；若构建残缺，删除各目录的 dist 后重试。`,
      `PZ_START: "pingzhang ${args[0]}" did not finish (exit code ${result.status}). See above; if the build is broken, remove the dist folders and try again.`,
    );
    process.exit(3);
  }
  return result;
}
