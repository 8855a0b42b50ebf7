import type { PolicyDocument, PolicyFacts, PolicySection, PolicySentence } from './policy-facts.ts';
import { readClosingConditions } from './extract/closing.ts';
import { readCollection } from './extract/collection.ts';
import { readComplaint, readContacts, readHandler } from './extract/contacts.ts';
import { measureLanguage } from './extract/language.ts';
import { linksIn } from './extract/links.ts';
import { measureReadability } from './extract/readability.ts';
import { LONGEST, partOf, spanAt, spanOf } from './extract/reading.ts';
import type { Reading } from './extract/reading.ts';
import { readDates, readRetention } from './extract/retention.ts';
import { readRights } from './extract/rights.ts';
import { evidenceFor } from './extract/statements.ts';
import { tableRows } from './extract/tables.ts';
import { readThirdParties } from './extract/third-parties.ts';
import type { Edited } from './text/edited.ts';
import { plainOf, simplified } from './text/plain.ts';
import { segment } from './text/segment.ts';
import { classify } from './topics/classify.ts';
import { situationsOf } from './topics/situation.ts';

/**
 * Reads one text, or several that belong together (the policy, its list of SDKs, its rules for children). Linear in the
 * text; never throws.
 */
export function readPolicy(text: string | readonly PolicyDocument[]): PolicyFacts {
  const documents = typeof text === 'string' ? [{ name: 'policy', text }] : text;
  const sections: PolicySection[] = [];
  const readings: Reading[] = [];
  const plains = documents.map((document) => plainOf(document.text));
  for (const [index, { name }] of documents.entries()) readDocument(name, plains[index]!, sections, readings);
  const rows = tableRows(readings);
  const { thirdParties, taken } = readThirdParties(readings, rows);
  const collected = readCollection(readings, rows, taken);
  const evidence = (name: Parameters<typeof evidenceFor>[1]): ReturnType<typeof evidenceFor> =>
    evidenceFor(readings, name);
  return {
    documents: documents.map((document) => ({ name: document.name, length: document.text.length })),
    isPolicy: isPolicy(readings, collected.items.length > 0),
    sections,
    sentences: readings.map((reading): PolicySentence => ({
      ...spanOf(reading),
      topics: reading.topics,
      section: reading.section,
      heading: reading.heading,
    })),
    ...collected,
    thirdParties,
    listElsewhere: evidence('listElsewhere'),
    retention: readRetention(readings),
    ...readRights(readings),
    closingConditions: readClosingConditions(readings),
    contacts: readContacts(readings),
    handler: readHandler(readings),
    officer: evidence('officer'),
    complaint: readComplaint(readings),
    minors: {
      evidence: evidence('minors'),
      under14: evidence('under14'),
      guardianConsent: evidence('guardianConsent'),
      ownRules: evidence('childrenRules'),
    },
    changes: { evidence: evidence('changes'), notice: evidence('changeNotice') },
    crossBorder: {
      evidence: evidence('crossBorder'),
      storedInChina: evidence('storedInChina'),
      transferred: evidence('sentAbroad'),
      denied: evidence('notAbroad'),
    },
    sensitive: evidence('sensitive'),
    separateConsent: evidence('separateConsent'),
    personalised: { evidence: evidence('personalised'), offSwitch: evidence('personalisedOff') },
    automatedDecision: evidence('automatedDecision'),
    noAccount: evidence('noAccount'),
    impliedConsent: evidence('impliedConsent'),
    improveService: evidence('improveService'),
    dates: readDates(readings),
    language: measureLanguage(plains.map((plain) => plain.text)),
    readability: measureReadability(readings),
    links: readings.flatMap((reading) =>
      linksIn(reading.text).map(({ url, start, end }) => ({ ...partOf(reading, start, end), url })),
    ),
  };
}

function readDocument(name: string, plain: Edited, sections: PolicySection[], readings: Reading[]): void {
  const { rawAt } = plain;
  const text = simplified(plain.text);
  const base = sections.length;
  const segmented = segment(text);
  for (const { start, end, ...one } of segmented.sections) {
    const parent = one.parent === null ? null : one.parent + base;
    sections.push({ ...one, ...spanAt(name, rawAt, start, end), parent });
  }
  const situations = situationsOf(text, segmented.segments, segmented.sections);
  const topics = classify(situations);
  for (const [index, { start, end, section, ...shape }] of segmented.segments.entries()) {
    const situation = situations[index];
    readings.push({
      document: name,
      start,
      end,
      rawAt,
      text: text.slice(start, Math.min(end, start + LONGEST)),
      topics: topics[index] ?? [],
      ...shape,
      section: section === null ? null : section + base,
      headings: situation?.headings ?? [],
      lead: situation?.lead ?? '',
    });
  }
}

/** It speaks of personal information, and tells at least something a policy has to tell. */
function isPolicy(readings: readonly Reading[], collects: boolean): boolean {
  const speaks = readings.some(({ text }) =>
    /隐私|个人信息|个人数据|用户信息|个人资料|プライバシー|個人情報|privacy|personal (?:data|information)/i.test(text),
  );
  const tells = readings.some(
    ({ text, heading }) =>
      !heading &&
      /收集|使用|获取|接收|収集|取得|利用|collect|share|process/i.test(text) &&
      /信息|数据|权限|资料|情報|data|information/i.test(text),
  );
  return speaks && (tells || collects);
}
