// `npm test`: everything that must hold, cheapest first.
import { ensureReady, run } from './ensure.mjs';

ensureReady();
const steps = {
  types: ['tsc', '-p', 'tsconfig.json'],
  'types of the verifier page': ['tsc', '-p', 'ledger/verifier'],
  'types of the console': ['tsc', '-p', 'console'],
  lint: ['oxlint', '--type-aware', '--deny-warnings'],
  format: ['oxfmt', '--check', '.'],
};
for (const [name, command] of Object.entries(steps)) {
  process.stdout.write(`\n== ${name}\n`);
  run('npx', ['--no-install', ...command]);
}
process.stdout.write('\n== types of the API\n');
run(process.execPath, ['--conditions=source', '--import', 'tsx', 'scripts/api-types.ts', '--check']);
process.stdout.write('\n== tests\n');
run(process.execPath, ['scripts/test.mjs']);
