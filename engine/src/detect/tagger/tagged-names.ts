import type { FindingType } from '../../model/index.ts';
import type { Candidate } from '../candidate.ts';
import { NOT_NAMES } from '../lexicon/not-names.ts';
import { isLabel, labelStarts, name } from '../name/labelled.ts';
import { fieldAt, namingOf } from '../view/context.ts';
import type { View } from '../view/view.ts';
import { means, reason } from '../weigh.ts';
import { calibrated, curveOf, KINDS } from './calibration.ts';
import { namesSeenAgain } from './known-names.ts';
import { taggedAddress } from './tagged-addresses.ts';
import type { Mention, Tagger } from './tagger.ts';
import { Unread } from './unread.ts';
import { WORD } from './word-class.ts';
import { classOfWord } from './word-tree.ts';

/** What the model may call a person: Han characters, the parts of a foreign or minority name joined by a dot, Latin words with capitals. */
const PERSON =
  /^[\u3400-\u9fff]{2,12}$|^[\u3400-\u9fff]{1,12}(?:·[\u3400-\u9fffA-Z.]{1,12}){1,5}$|^[A-Z][a-z\u00c0-\u024f'’-]{2,}(?: (?:[A-Z]\.|[A-Z][A-Za-z\u00c0-\u024f'’-]+)){0,3}$/;
/** 王先生, 刘某, 陈氏: a person is meant and not named in full. 周例会: nobody is. */
const NOT_FULL =
  /[某氏]$|^.(?:先生|女士|小姐|太太|老师|同志|医生|总|哥|姐|爷|叔|姨|局|处|科|队|师傅|教授|经理|主任)$|^[老阿小].$/;
/** 周例会, 王家店: an ordinary end; of somebody the word list knows (臧克家) it is part of the name. */
const NO_END = /[家会部局院校厂店费表所处科]$/;
/** 联系了郭某, 发给王某: what looks like a label is a verb. */
const AFTER_VERB = /[了给到]/;

/** 这张卡, 一包烟: a measure word that is also a surname. */
const COUNTED = /^[这那哪几每两一半\d][张支包段封车]/;
const SEPARATOR = /[,|\t、]/;

/** People and addresses the tagger sees in running text. Rules win: where a label, a column or another type has spoken, it keeps still. */
export function taggedNames(view: View, settled: readonly Candidate[], tagger: Tagger): Candidate[] {
  const again = namesSeenAgain(view, settled);
  // A cell whose column says what it holds is no running text.
  if (view.given !== null) return again;
  const unread = new Unread(view);
  for (const candidate of settled) if (candidate.confidence >= 0.4) unread.take(candidate);
  for (const candidate of again) unread.take(candidate);
  const found = again;
  for (const mention of tagger.tag(view.codes, view.length, unread)) {
    const candidate =
      mention.entity === 'person' ? personOf(view, mention, tagger) : taggedAddress(view, mention, tagger);
    if (candidate !== null) found.push(candidate);
  }
  if (found.length === 0) return found;
  for (const candidate of found) unread.take(candidate);
  return found.concat(namesSeenAgain(view, found, SURE).filter(({ start, end }) => unread.stretch(start, end)));
}

/** A name the tagger is as sure of in one sentence is looked for in the others. */
const SURE = 0.9;

function personOf(view: View, { start, end: tagged, probability, because }: Mention, tagger: Tagger): Candidate | null {
  // 毛泽东巨像, 周星驰所主演: somebody the word list knows, and one character more.
  const beyond = tagged - start > 3 && classOfWord(tagger.model, view.slice(start, tagged - 1)) === WORD.person ? 1 : 0;
  const end = tagged - beyond;
  const text = view.slice(start, end);
  if (!PERSON.test(text) || NOT_FULL.test(text) || NOT_NAMES.has(text)) return null;
  const curve = curveOf(tagger.model, text);
  if (NO_END.test(text) && KINDS[curve] !== 'known') return null;
  const confidence = leaning(calibrated(tagger.model, curve, probability));
  if (confidence < LEAST) return null;
  if (COUNTED.test(view.slice(start - 1, start + 1))) return null;
  // 楼栋,住户: the heading of a table.
  if (SEPARATOR.test(view.slice(end, end + 1)) && labelStarts(view, end + 1)) return null;
  if (isLabel(view, start, end) || fieldAt(view, start)?.via === 'column') return null;
  // 商品名称：王老吉: a label that names something else has spoken.
  const naming = AFTER_VERB.test(view.slice(start - 1, start)) ? null : namingOf(view, start);
  if (naming !== null && !means(naming, 'NAME', 'person_cue')) return null;
  return name(view, start, end, confidence, [reason('model', because)]);
}

/**
 * A name missed costs more than one too many: what is right at least this often is reported at the usual threshold. On the
 * development split F1 is best here. From 0.9 up the confidence is the share of right findings itself.
 */
const REPORTED = 0.35;
const leaning = (right: number): number =>
  right >= 0.9
    ? right
    : right < REPORTED
      ? (right / REPORTED) * 0.5
      : 0.5 + ((right - REPORTED) / (0.9 - REPORTED)) * 0.4;

/** Below this a mention says nothing. */
const LEAST = 0.3;

const HAN = /[\u3400-\u9fff]{2}/;

/** Whether the tagger has anything to read, and somebody wants to hear of it. */
export const mayHoldNames = (text: string, types?: ReadonlySet<FindingType>): boolean =>
  (types === undefined || types.has('NAME') || types.has('ADDRESS')) && text.length >= 4 && HAN.test(text);
