import type { PolicyDocument, PolicyFacts, PolicySection, PolicySentence } from './policy-facts.ts';
import { segment } from './text/segment.ts';

/** Reads one text or several that belong together. Linear in the text; never throws. */
export function readPolicy(text: string | readonly PolicyDocument[]): PolicyFacts {
  const documents = typeof text === 'string' ? [{ name: 'policy', text }] : text;
  const sections: PolicySection[] = [];
  const sentences: PolicySentence[] = [];
  for (const document of documents) {
    const base = sections.length;
    const segmented = segment(document.text);
    for (const one of segmented.sections) {
      sections.push({ ...one, document: document.name, parent: one.parent === null ? null : one.parent + base });
    }
    for (const { start, end, heading, section } of segmented.segments) {
      sentences.push({
        document: document.name,
        start,
        end,
        heading,
        topics: [],
        section: section === null ? null : section + base,
      });
    }
  }
  const none = { evidence: [], terms: [] };
  return {
    documents: documents.map((document) => ({ name: document.name, length: document.text.length })),
    isPolicy: false,
    sections,
    sentences,
    items: [],
    denials: [],
    means: [],
    permissions: [],
    thirdParties: [],
    listElsewhere: [],
    retention: [],
    rights: { access: none, copy: none, correct: none, delete: none, close: none, withdraw: none, explain: none },
    responseTerms: [],
    closingConditions: [],
    contacts: [],
    handler: [],
    officer: [],
    complaint: none,
    minors: { evidence: [], under14: [], guardianConsent: [], ownRules: [] },
    changes: { evidence: [], notice: [] },
    crossBorder: { evidence: [], storedInChina: [], transferred: [], denied: [] },
    sensitive: [],
    separateConsent: [],
    personalised: { evidence: [], offSwitch: [] },
    automatedDecision: [],
    impliedConsent: [],
    improveService: [],
    dates: [],
    language: {
      simplifiedShare: null,
      hanShare: 0,
      latinShare: 0,
      kanaShare: 0,
      hangulShare: 0,
      main: 'none',
    },
    readability: {
      characters: 0,
      sentences: 0,
      meanSentence: 0,
      longestSentence: 0,
      longShare: 0,
      jargonShare: 0,
      boilerplateShare: 0,
      unstructuredShare: 0,
    },
    links: [],
  };
}
