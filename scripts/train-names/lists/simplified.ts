import type { Entry } from './sources.ts';

/** Japanese forms and the Chinese ones they stand for, in pairs. */
const JAPANESE =
  '辺边沢泽竜龙広广桜樱滝泷斎斋斉齐徳德黒黑浜滨渋涩塩盐関关円圆恵惠実实栄荣条条亜亚児儿戸户歩步頼赖継继薫薰総总舘馆嶋岛瀬濑芦芦豊丰静静剣剑弐二両两団团図图専专巻卷帯带応应戦战拡扩挙举摂摄数数暁晓来来楽乐歓欢歳岁毎每気气満满焼烧猟猎画画発发県县砕碎穂穗窓窗絵绘縄绳繊纤聡聪臓脏芸艺茎茎荘庄蔵藏薬药蛍萤覚觉覧览訳译読读諸诸譲让賛赞軽轻転转辞辞逓递遅迟郷乡鉄铁銭钱鋭锐録录鎮镇隠隐雑杂霊灵顕显駆驱騒骚験验鶏鸡麦麦黄黄齢龄';

/** Stand in names as they are, though the dictionary has another form for one of their meanings: 沈, 乾隆. */
const KEPT = '沈乾';

/** Character by character, as the one-character entries of a dictionary have it. */
export function simplifier(entries: readonly Entry[]): (text: string) => string {
  const forms = new Map<string, string>();
  for (const { traditional, word } of entries)
    if (traditional.length === 1 && word.length === 1 && traditional !== word && !forms.has(traditional))
      forms.set(traditional, word);
  for (const character of KEPT) forms.delete(character);
  for (let i = 0; i < JAPANESE.length; i += 2) forms.set(JAPANESE[i]!, JAPANESE[i + 1]!);
  return (text) => Array.from(text, (character) => forms.get(character) ?? character).join('');
}
