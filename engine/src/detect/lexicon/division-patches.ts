import type { DivisionLevel } from './division-trie.ts';

/** Names the vendored table lacks: with the day they came to be, or until when they stood and older papers carry them. */
export const DIVISION_PATCHES: readonly {
  readonly name: string;
  readonly level: DivisionLevel;
  readonly since?: string;
  readonly until?: string;
}[] = [
  { name: '香港特别行政区', level: 1 },
  { name: '澳门特别行政区', level: 1 },
  { name: '台湾省', level: 1 },
  { name: '白杨市', level: 3, since: '2023-01' },
  { name: '和安县', level: 3, since: '2024-12' },
  { name: '和康县', level: 3, since: '2024-12' },
  { name: '崇文区', level: 3, until: '2010-07' },
  { name: '宣武区', level: 3, until: '2010-07' },
  { name: '卢湾区', level: 3, until: '2011-06' },
  { name: '闸北区', level: 3, until: '2015-11' },
  { name: '下城区', level: 3, until: '2021-04' },
  { name: '江干区', level: 3, until: '2021-04' },
  { name: '江东区', level: 3, until: '2016-10' },
  { name: '莱芜市', level: 2, until: '2019-01' },
  { name: '沧浪区', level: 3, until: '2012-09' },
  { name: '平江区', level: 3, until: '2012-09' },
  { name: '金阊区', level: 3, until: '2012-09' },
];
