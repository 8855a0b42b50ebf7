import type { PolicyDocument, PolicyFacts, PolicySection, PolicySentence } from './policy-facts.ts';
import { readCollection } from './extract/collection.ts';
import { readComplaint, readContacts, readHandler } from './extract/contacts.ts';
import { measureLanguage } from './extract/language.ts';
import { linksIn } from './extract/links.ts';
import { measureReadability } from './extract/readability.ts';
import { LONGEST, partOf } from './extract/reading.ts';
import type { Reading } from './extract/reading.ts';
import { readDates, readRetention } from './extract/retention.ts';
import { readClosingConditions, readRights } from './extract/rights.ts';
import { evidenceFor } from './extract/statements.ts';
import { readThirdParties } from './extract/third-parties.ts';
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
  for (const document of documents) readDocument(document, sections, readings);
  const { thirdParties, taken } = readThirdParties(readings);
  const evidence = (name: Parameters<typeof evidenceFor>[1]): ReturnType<typeof evidenceFor> =>
    evidenceFor(readings, name);
  return {
    documents: documents.map((document) => ({ name: document.name, length: document.text.length })),
    isPolicy: isPolicy(readings),
    sections,
    sentences: readings.map(({ document, start, end, topics, section, heading }): PolicySentence => ({
      document,
      start,
      end,
      topics,
      section,
      heading,
    })),
    ...readCollection(readings, taken),
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
    impliedConsent: evidence('impliedConsent'),
    improveService: evidence('improveService'),
    dates: readDates(readings),
    language: measureLanguage(documents.map((document) => document.text)),
    readability: measureReadability(readings),
    links: readings.flatMap((reading) =>
      linksIn(reading.text).map(({ url, start, end }) => ({ ...partOf(reading, start, end), url })),
    ),
  };
}

function readDocument({ name, text }: PolicyDocument, sections: PolicySection[], readings: Reading[]): void {
  const base = sections.length;
  const segmented = segment(text);
  for (const one of segmented.sections) {
    sections.push({ ...one, document: name, parent: one.parent === null ? null : one.parent + base });
  }
  const situations = situationsOf(text, segmented.segments, segmented.sections);
  const topics = classify(situations);
  for (const [index, { start, end, heading, row, section }] of segmented.segments.entries()) {
    const situation = situations[index];
    readings.push({
      document: name,
      start,
      end,
      text: text.slice(start, Math.min(end, start + LONGEST)),
      topics: topics[index] ?? [],
      heading,
      row,
      section: section === null ? null : section + base,
      headings: situation?.headings ?? [],
      lead: situation?.lead ?? '',
    });
  }
}

/** It speaks of personal information, and tells at least something a policy has to tell. */
function isPolicy(readings: readonly Reading[]): boolean {
  const speaks = readings.some(({ text }) =>
    /隐私|个人信息|个人数据|用户信息|privacy|personal (?:data|information)/i.test(text),
  );
  const tells = readings.some(
    ({ text, heading }) =>
      !heading && /收集|使用|获取|collect|share/i.test(text) && /信息|数据|权限|data|information/i.test(text),
  );
  return speaks && tells;
}
