import type { PolicyTopic } from '../topic.ts';
import { cessation } from './cessation.ts';
import { changes } from './changes.ts';
import { collection } from './collection.ts';
import { contact } from './contact.ts';
import { minors } from './minors.ts';
import { permission } from './permission.ts';
import { rights } from './rights.ts';
import { security } from './security.ts';
import { sharing } from './sharing.ts';
import { storage } from './storage.ts';
import { use } from './use.ts';

export const TOPIC_WEIGHTS: Readonly<Record<PolicyTopic, string>> = {
  collection,
  permission,
  sharing,
  use,
  storage,
  security,
  minors,
  rights,
  contact,
  changes,
  cessation,
};
