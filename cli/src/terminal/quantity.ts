import type { Language } from '@pingzhang/engine/model';

const UNITS = ['B', 'KB', 'MB', 'GB', 'TB'];

/** Bytes as a person reads them, in powers of 1024, with one decimal below ten. */
export function bytes(count: number): string {
  const power = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log2(Math.max(1, count)) / 10)));
  const value = count / 1024 ** power;
  return `${power > 0 && value < 10 ? value.toFixed(1) : Math.round(value)} ${UNITS[power]}`;
}

export function figure(count: number, language: Language): string {
  return new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en').format(count);
}
