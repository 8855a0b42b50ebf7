import { errorCatalogue } from '@pingzhang/engine/model';

export const serveError = errorCatalogue({
  PZ_SERVE_USAGE: {
    zh: ['备份与恢复须给出目录和 --passphrase-file。', '例如：pingzhang serve backup 目录 --passphrase-file 文件'],
    en: [
      'A backup or restore needs a folder and --passphrase-file.',
      'For example: pingzhang serve backup FOLDER --passphrase-file FILE',
    ],
  },
  PZ_SERVE_PORT: {
    zh: ['端口 {port} 不对或已被占用。', '请用 --port 另选，或用 --port 0 取任一空闲端口。'],
    en: ['Port {port} is wrong or taken.', 'Choose another with --port, or any free one with --port 0.'],
  },
});
