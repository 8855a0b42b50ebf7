import { characterClasses, FOREIGN_BIT } from '../../../engine/src/detect/tagger/character-class.ts';
import { simplifier } from './simplified.ts';
import { cedictEntries, cedpaneEntries, linesOf, source } from './sources.ts';

/** Names of people and places from permissive lists. */
export interface Lists {
  /** Foreign names of one part, transliterated: 门德尔松. */
  readonly foreign: ReadonlySet<string>;
  /** People known by name, with how often texts speak of them. */
  readonly people: ReadonlyMap<string, number>;
  readonly places: ReadonlySet<string>;
  /** Places outside China and the countries around it that write with Chinese characters. */
  readonly abroad: readonly string[];
  readonly japaneseSurnames: ReadonlySet<string>;
  readonly japaneseGiven: ReadonlySet<string>;
  /** Given names in Latin letters. */
  readonly latin: readonly string[];
  /** Names of earlier times in simplified characters. */
  readonly ancient: readonly string[];
}

const HAN = /^[\u4e00-\u9fff]{2,8}$/;
const DIVISION =
  /\b(?:town|city|cities|county|district|township|province|state|river|lake|mountain|island|country|village|region|capital|place)\b/i;
const DIVISION_END = /[镇乡县区市村州省路街河湖山岛]$/;
const ONE_NAME = /^[A-Z][\p{L}'’.-]+(?: \((?:[^)]*name[^)]*|[^)]*leader|[^)]*author)\))?$/u;
const YEARS = /\((?:c\. |circa |-)?\d{2,4}\??(?: BC)?[-–]|\(-\d{2,4}\)|\((?:born|died)|\d{3,4} ?[-–] ?\d{0,4}\)/;
const NO_PERSON =
  /\b(?:war|dynasty \(|army|state \(|kingdom|period|era|treaty|party|company|university|magazine|newspaper|uprising|movement|battle|republic|dynasty,? one|rebellion|novel by|name of (?:an )?reign|reign name|Incident|Revolution \(|Conference)\b/i;
/** Lists of people also hold states, armies and peoples. */
const STATE =
  /(?:帝国|王国|共和国|国家|[郡县族军朝])$|^[前后东西南北][燕凉秦魏齐周梁宋赵汉唐晋蜀辽元金]$|^(?:高句丽|高丽|百济|新罗|刘宋|萧齐|拜占庭|建康|哥德|庄子|拓跋|平氏|琅邪|北平|察哈尔|哀牢|叶子)$/;
const NAME_MEANT = /\((?:[^)]*\b)?(?:name|given name)\)|^\(name\)|surname/;
/** Characters transliterations use besides those of the engine. */
const FURTHER =
  '娅莎妮丝琳莉娜黛茜莲薇妲苔琪婕姬葆馨翠美瑞得拜玻百乐摄甫列涯瑙琶麻巧菌葵郎森门雨果孟德高更毕安慰钱科斯杨叶罗鲍曹诺曾铎犹丘兆喇邦冈耳伽巍比奥厄茅玛格欧';
/** A Japanese surname or given name is kept when this many names have it. */
const COMMON = { surname: 15, longSurname: 25, given: 12 };
/** Countries whose places are written with their own Chinese characters. */
const NEIGHBOURS = new Set(['JP', 'KR', 'KP', 'VN', 'SG']);

/** @param folder holds the files of `sources.ts`. */
export function readLists(folder: string): Lists {
  const foreign = new Set<string>();
  const people = new Map<string, number>();
  const places = new Set<string>();
  const japaneseSurnames = new Set<string>();
  const classes = characterClasses();
  const share = (word: string): number =>
    Array.from(word).filter((c) => (classes[c.charCodeAt(0)]! & FOREIGN_BIT) !== 0 || FURTHER.includes(c)).length /
    word.length;

  for (const { word, meanings } of cedpaneEntries(folder)) {
    if (!HAN.test(word)) continue;
    if (DIVISION.test(meanings.join('/')) || DIVISION_END.test(word)) places.add(word);
    else if (ONE_NAME.test(meanings[0]!) && share(word) >= (word.length > 3 ? 0.75 : 1)) foreign.add(word);
  }
  const cedict = cedictEntries(folder);
  for (const { word, reading, meanings } of cedict) {
    if (!/^[A-Z]/.test(reading) || !HAN.test(word)) continue;
    const meant = meanings.join('/');
    if (meant.includes('Japanese surname')) japaneseSurnames.add(word);
    else if (NAME_MEANT.test(meant) && share(word) === 1) foreign.add(word);
    else if (YEARS.test(meant) && !NO_PERSON.test(meant) && !STATE.test(word)) people.set(word, CEDICT_TIMES);
    else if (DIVISION.test(meant)) places.add(word);
  }
  for (const line of linesOf(folder, 'people')) {
    const [word, times] = line.split(/\s+/);
    if (HAN.test(word!) && !STATE.test(word!)) people.set(word!, Number(times) || 1);
  }
  const simplified = simplifier(cedict);
  const abroad = new Set<string>();
  const cities = JSON.parse(source(folder, 'cities')) as {
    [id: string]: { countrycode: string; alternatenames?: string[] };
  };
  for (const { countrycode, alternatenames = [] } of Object.values(cities)) {
    if (['CN', 'TW', 'HK', 'MO'].includes(countrycode)) continue;
    for (const name of alternatenames.filter((other) => HAN.test(other)).map(simplified)) {
      places.add(name);
      if (!NEIGHBOURS.has(countrycode)) abroad.add(name);
    }
  }
  const full = linesOf(folder, 'japanese')
    .map(simplified)
    .filter((name) => HAN.test(name) && (name.length === 4 || name.length === 5));
  const two = counted(full.map((name) => name.slice(0, 2)));
  const three = counted(full.filter((name) => name.length === 5).map((name) => name.slice(0, 3)));
  const given = counted(full.filter((name) => name.length === 4).map((name) => name.slice(2)));
  for (const [word, times] of two) if (times >= COMMON.surname) japaneseSurnames.add(word);
  for (const [word, times] of three) if (times >= COMMON.longSurname) japaneseSurnames.add(word);
  return {
    foreign,
    people,
    places,
    abroad: [...abroad],
    japaneseSurnames,
    japaneseGiven: new Set([...given].filter(([, times]) => times >= COMMON.given).map(([word]) => word)),
    latin: linesOf(folder, 'english')
      .filter((name) => /^[A-Za-z]{3,12}$/.test(name))
      .map((name) => name[0]!.toUpperCase() + name.slice(1).toLowerCase()),
    ancient: linesOf(folder, 'ancient')
      .slice(2)
      .map(simplified)
      .filter((name) => /^[\u4e00-\u9fff]{2,4}$/.test(name)),
  };
}

/** A person the dictionary has an entry for is spoken of as often as this. */
export const CEDICT_TIMES = 10;

function counted(words: readonly string[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  return times;
}
