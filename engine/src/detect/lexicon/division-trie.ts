import { buildTrie } from '../view/trie.ts';
import { DIVISION_PATCHES } from './division-patches.ts';
import { DIVISIONS } from './divisions.ts';

/** Province, prefecture or county. */
export type DivisionLevel = 1 | 2 | 3;

const SHORT = /(?:壮族|回族|维吾尔)?(?:自治区|特别行政区)$|(?:[\u4e00-\u9fff]{1,3}族){1,3}自治州$|[省市]$|地区$|盟$/;

/** Every division by its full name; provinces and prefectures also by the short one (浙江, 杭州). */
export const DIVISION_TRIE = (() => {
  const entries: [string, DivisionLevel][] = [];
  const add = (name: string, level: DivisionLevel): void => {
    if (name === '' || /^(?:市辖区|县|.*直辖.*)$/.test(name)) return;
    entries.push([name, level]);
    if (level === 3) return;
    const short = name.replace(SHORT, '');
    if (short.length >= 2 && short !== name) entries.push([short, level]);
  };
  for (const line of DIVISIONS.split('\n')) {
    const [province, ...cities] = line.split('|');
    add(province!.slice(2), 1);
    for (const city of cities) {
      const [name, counties] = city.split(':');
      add(name!.slice(2), 2);
      for (const county of counties!.split(',')) add(county.slice(2), 3);
    }
  }
  for (const { name, level } of DIVISION_PATCHES) add(name, level);
  return buildTrie(entries);
})();
