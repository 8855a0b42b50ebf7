import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where a server keeps everything: `--home`, PINGZHANG_HOME, or the platform's place for data. Root's stands in /var/lib. */
export function homeOf(option: string | undefined, env: NodeJS.ProcessEnv, uid = process.getuid?.()): string {
  const given = option ?? env['PINGZHANG_HOME'];
  if (given !== undefined && given !== '') return given;
  if (process.platform === 'win32') return join(env['LOCALAPPDATA'] ?? homedir(), 'Pingzhang');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Pingzhang');
  if (uid === 0) return '/var/lib/pingzhang';
  return join(env['XDG_DATA_HOME'] || join(homedir(), '.local', 'share'), 'pingzhang');
}
