// Pictures for the documentation, of the real report on `examples/`: `node scripts/screenshots.mjs` after a build.
// Needs a Chromium (`CHROMIUM`, or /usr/bin/chromium) and a font with Chinese characters.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const FOLDER = 'docs/images';
const SIZE = '1080,1320';

if (!existsSync(CHROMIUM)) {
  process.stderr.write(`PZ_NO_CHROMIUM: no Chromium at ${CHROMIUM}; set CHROMIUM to one.\n`);
  process.exit(2);
}
mkdirSync(FOLDER, { recursive: true });
const work = mkdtempSync(join(tmpdir(), 'screenshots-'));
try {
  for (const [language, locale] of Object.entries({ zh: 'zh_CN.UTF-8', en: 'en_US.UTF-8' })) {
    const page = join(work, `${language}.html`);
    const env = { ...process.env, LC_ALL: locale };
    run(process.execPath, ['cli/bin/pingzhang.js', 'check', 'examples', '--html', page, '--json'], { env }, [0, 1]);
    picture(page, resolve(FOLDER, `report-${language}.png`), language);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

function picture(page, image, profile) {
  run(
    CHROMIUM,
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--hide-scrollbars',
      `--user-data-dir=${join(work, profile)}`,
      `--window-size=${SIZE}`,
      `--screenshot=${image}`,
      `file://${page}`,
    ],
    {},
    [0],
  );
}

function run(command, args, options, fine) {
  const { status } = spawnSync(command, args, { stdio: 'ignore', timeout: 120_000, ...options });
  if (fine.includes(status)) return;
  process.stderr.write(`${command} ended with ${status}\n`);
  process.exit(1);
}
