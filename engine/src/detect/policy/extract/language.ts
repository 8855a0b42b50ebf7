import type { PolicyLanguage } from '../policy-facts.ts';

/** Common characters that are written differently in the two scripts, simplified before traditional. */
const PAIRS =
  '个個们們为為这這来來时時说說国國对對会會后後过過还還与與关關开開问問间間应應经經权權号號处處务務电電话話发發变變书書长長门門见見车車东東业業动動传傳儿兒产產体體单單协協图圖场場块塊复復头頭实實导導当當录錄总總惯慣户戶护護报報择擇据據损損换換收收数數断斷无無显顯术術机機条條检檢标標树樹样樣档檔础礎环環现現确確示示种種积積称稱类類纪紀级級约約纳納终終组組细細织織结結给給络絡统統继繼维維网網义義听聽联聯职職节節获獲补補规規视視览覽觉覺计計订訂认認记記许許设設访訪证證评評识識诉訴词詞试試该該详詳语語误誤请請读讀调調负負责責账賬货貨质質购購费費资資软軟载載较較输輸达達运運进進远遠连連违違选選适適释釋针針链鏈错錯锁鎖阅閱随隨隐隱项項须須预預领領题題额額风風验驗马馬';
const SIMPLIFIED = new Set<string>();
const TRADITIONAL = new Set<string>();
for (let index = 0; index + 1 < PAIRS.length; index += 2) {
  const [one, other] = [PAIRS.charAt(index), PAIRS.charAt(index + 1)];
  if (one === other) continue;
  SIMPLIFIED.add(one);
  TRADITIONAL.add(other);
}

/** Which scripts a text is written in. */
export function measureLanguage(texts: readonly string[]): PolicyLanguage {
  let simplified = 0;
  let traditional = 0;
  let han = 0;
  let latin = 0;
  let kana = 0;
  let hangul = 0;
  // Addresses are of no language.
  const worded = texts.map((text) => text.replace(/(?:https?:\/\/|www\.)[!-~]+|[\w.+-]{1,64}@[\w.-]{1,64}/g, ' '));
  for (const text of worded) {
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      if (code >= 0x4e00 && code <= 0x9fff) {
        han++;
        const character = text.charAt(index);
        if (SIMPLIFIED.has(character)) simplified++;
        else if (TRADITIONAL.has(character)) traditional++;
      } else if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) latin++;
      else if (code >= 0x3040 && code <= 0x30ff) kana++;
      else if (code >= 0xac00 && code <= 0xd7a3) hangul++;
    }
  }
  // A Latin word of five letters says about as much as two characters.
  const words = latin / 2.5;
  const chinese = worded.reduce((sum, text) => sum + chineseIn(text), 0);
  const all = han + words + kana + hangul;
  const share = (count: number): number => (all === 0 ? 0 : count / all);
  const told = simplified + traditional;
  const simplifiedShare = told === 0 ? null : simplified / told;
  return {
    simplifiedShare,
    hanShare: share(han),
    latinShare: share(words),
    kanaShare: share(kana),
    hangulShare: share(hangul),
    main:
      chinese >= EDITION && share(chinese) >= EDITION_SHARE
        ? 'zh-Hans'
        : mainOf(simplifiedShare, share(han), share(words), share(kana), share(hangul)),
  };
}

/** Of several languages in one text the simplified Chinese counts when this many characters and this share are in it. */
const EDITION = 200;
const EDITION_SHARE = 0.12;

/** Characters in lines of simplified Chinese. Japanese shares many of them, in lines of its own. */
function chineseIn(text: string): number {
  let count = 0;
  for (const [line] of text.matchAll(/[^\n\r]+/g)) {
    if (/[\u3041-\u30fa]/.test(line) || !/[的您们为时这]/.test(line)) continue;
    let simplified = 0;
    let traditional = 0;
    let han = 0;
    for (const [character] of line.matchAll(/[\u4e00-\u9fff]/g)) {
      han++;
      if (SIMPLIFIED.has(character)) simplified++;
      else if (TRADITIONAL.has(character)) traditional++;
    }
    if (simplified > traditional) count += han;
  }
  return count;
}

function mainOf(
  simplifiedShare: number | null,
  han: number,
  latin: number,
  kana: number,
  hangul: number,
): PolicyLanguage['main'] {
  if (han + latin + kana + hangul === 0) return 'none';
  if (kana > 0.15) return 'ja';
  if (hangul > 0.3) return 'ko';
  if (han < latin) return 'latin';
  return (simplifiedShare ?? 1) >= 0.5 ? 'zh-Hans' : 'zh-Hant';
}
