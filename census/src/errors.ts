import { errorCatalogue } from '@pingzhang/engine/model';

/** Everything the census can refuse. Slots are file names and numbers, never values. */
export const censusError = errorCatalogue({
  PZ_CENSUS_CHANGED: {
    en: ['{file} changed while it was being counted.', 'Copy the material to read-only storage and count the copy.'],
    zh: ['{file} 在计数过程中发生了变化。', '请将检材复制到只读介质后对副本计数。'],
  },
  PZ_CENSUS_MAP: {
    en: [
      'the column mapping "{map}" is not understood.',
      'Write it as COLUMN=ROLE, such as 3=phone; columns count from 1.',
    ],
    zh: ['列映射“{map}”无法识别。', '请写成“列号=角色”，例如 3=phone；列号从 1 开始。'],
  },
  PZ_CENSUS_RUN_LOCKED: {
    en: ['the run directory {folder} is in use by process {pid}.', 'Wait for it to end, or choose another directory.'],
    zh: ['运行目录 {folder} 正被进程 {pid} 使用。', '请等待其结束，或另选目录。'],
  },
  PZ_CENSUS_RESUME: {
    en: ['the run in {folder} cannot be resumed: {why}.', 'Start the count again without --resume.'],
    zh: ['无法续跑 {folder} 中的任务：{why}。', '请去掉 --resume 重新计数。'],
  },
  PZ_CENSUS_TOO_MANY_PARTS: {
    en: ['the material has more than {limit} parts.', 'Count it in several runs over fewer files.'],
    zh: ['检材超过 {limit} 个分段。', '请减少文件数量，分多次计数。'],
  },
  PZ_CENSUS_DISK: {
    en: [
      'writing intermediate data failed: {why}.',
      'Free disk space or name another place with --work, then add --resume.',
    ],
    zh: ['写入中间数据失败：{why}。', '请释放磁盘空间或用 --work 指定其他位置，然后加 --resume 续跑。'],
  },
});
