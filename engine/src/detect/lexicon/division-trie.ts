import { buildTrie } from '../view/trie.ts';
import { DIVISION_PATCHES } from './division-patches.ts';
import { DIVISIONS } from './divisions.ts';

/** Province, prefecture or county. */
export type DivisionLevel = 1 | 2 | 3;

/** 都安瑶族自治县, 双江拉祜族佤族布朗族傣族自治县: people write 都安县 and 双江县. */
const AUTONOMOUS =
  /^([\u4e00-\u9fff]{2,5}?)(?:(?:蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|普米|塔吉克|怒|鄂温克|保安|裕固|独龙|各)族?)+自治([县旗])$/;
const SHORT = /(?:壮族|回族|维吾尔)?(?:自治区|特别行政区)$|(?:[\u4e00-\u9fff]{1,3}族){1,3}自治州$|[省市]$|地区$|盟$/;

/** Counties by their short names, 昆山 and 义乌: only behind a province or prefecture is that what they mean. */
const COUNTIES: [string, DivisionLevel][] = [];

/** Every division by its full name; provinces and prefectures also by the short one (浙江, 杭州). */
export const DIVISION_TRIE = (() => {
  const entries: [string, DivisionLevel][] = [];
  const add = (name: string, level: DivisionLevel): void => {
    if (name === '' || /^(?:市辖区|县|.*直辖.*)$/.test(name)) return;
    entries.push([name, level]);
    const autonomous = AUTONOMOUS.exec(name);
    if (autonomous !== null) entries.push([autonomous[1]! + autonomous[2]!, level]);
    if (level === 3) {
      const county = autonomous?.[1] ?? name.replace(/[县市区旗]$/, '');
      if (county.length >= 2 && county !== name) COUNTIES.push([county, level]);
      return;
    }
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
  for (const { name, level } of DIVISION_PATCHES)
    if (level === 2) entries.push([name, level]);
    else if (level === 3 && !/[县市区旗]$/.test(name)) COUNTIES.push([name, level]);
    else add(name, level);
  return buildTrie(entries);
})();

export const COUNTY_TRIE = buildTrie(COUNTIES);
