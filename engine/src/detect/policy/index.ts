/** Reading a privacy policy: what it says, each thing with the sentence it stands in. */
export { readPolicy } from './read-policy.ts';
export { comparePolicies } from './compare-policies.ts';
export { POLICY_TOPICS, POLICY_TOPIC_IDS } from './topics/topic.ts';
export type { PolicyTopic } from './topics/topic.ts';
export * from './policy-facts.ts';
