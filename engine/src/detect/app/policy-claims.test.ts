import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPolicy } from '../policy/index.ts';
import { policyFacts } from './policy-claims.ts';

function claims(text: string): { readonly [fact: string]: unknown } {
  const documents = [{ name: 'policy', text }];
  return policyFacts({ documents, facts: readPolicy(documents) }, [], []).facts;
}

const COLLECTS = '一、我们收集的信息\n我们会收集您的个人信息，包括手机号码。\n';

test('a term promised for complaints alone is none for correcting, deleting and closing', () => {
  const facts = claims(`${COLLECTS}二、联系我们\n如您有投诉、建议，请发邮件至a@example.com，我们将在三十天内回复。`);
  assert.equal(facts['promisedDays'], undefined);
  assert.equal(facts['complaintPromisedDays'], 21);
});

test('a term promised for requests is one, and its evidence is the whole sentence', () => {
  const documents = [{ name: 'policy', text: `${COLLECTS}二、您的权利\n我们将在30个工作日内答复您的请求。` }];
  const sheet = policyFacts({ documents, facts: readPolicy(documents) }, [], []);
  assert.equal(sheet.facts['promisedDays'], 30);
  assert.equal(sheet.evidence['promisedDays']?.[0]?.text, '我们将在30个工作日内答复您的请求。');
});

test('what a policy denies on one occasion and states on another is not denied', () => {
  const text = `${COLLECTS}您粘贴口令时，我们会读取您的剪贴板。\n我们不会收集您的剪贴板其他信息。我们不会收集您的通讯录。`;
  assert.deepEqual(claims(text)['policyDenies'], ['contacts']);
});

test('where there are no accounts none is missed', () => {
  const rights = '二、您的权利\n您可以更正、删除您的个人信息。';
  assert.equal(claims(COLLECTS + rights)['policyMentionsClosure'], false);
  assert.equal(claims(`${COLLECTS}本应用无需注册。\n${rights}`)['policyMentionsClosure'], undefined);
});

test('a written request as one way among others is no paper demanded, nor is a mandate for an agent', () => {
  const way = '三、响应您的请求\n您可能需要提供书面请求，或以其他方式证明您的身份。';
  const agent = '三、响应您的请求\n您委托他人行使权利的，需提供书面授权委托书。';
  const demanded = '三、响应您的请求\n您的请求应当是书面的，并提供身份证复印件。';
  assert.deepEqual(claims(COLLECTS + way)['policyRequiredPapers'], []);
  assert.deepEqual(claims(COLLECTS + agent)['policyRequiredPapers'], []);
  assert.deepEqual(claims(COLLECTS + demanded)['policyRequiredPapers'], ['idImage', 'paper']);
});

test('a policy in another language still holds rules, and a way to write is a channel', () => {
  const english = 'Privacy Policy\nWe collect your email address.\nContact us\nReach us on WeChat: example-app';
  const facts = claims(english);
  assert.equal(facts['policyHasRules'], true);
  assert.equal(facts['policyLanguage'], 'en');
  assert.notEqual(facts['complaintChannel'], false);
});
