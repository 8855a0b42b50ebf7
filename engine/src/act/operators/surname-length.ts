/** Surnames of two characters, whose first character alone would not be the surname. */
const COMPOUND_SURNAME =
  /^(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|宇文|长孙|司徒|司空|夏侯|端木|南宫|西门|独孤|轩辕|呼延|闻人|澹台|申屠|太史|百里|公冶|钟离|濮阳|拓跋)/;

/** Code units of the surname a Chinese name begins with. */
export const surnameLength = (name: string): number =>
  COMPOUND_SURNAME.test(name) && Array.from(name).length > 2 ? 2 : 1;
