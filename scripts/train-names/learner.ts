/** A process that is sent what to learn from, and sends back the bytes of the model. */
import { writeModel } from '../../engine/src/detect/tagger/model.ts';
import { learn } from './learn.ts';
import type { Lesson } from './learn.ts';

process.once('message', (lesson) => {
  const model = learn(lesson as Lesson, (line) => process.stdout.write(`${line}\n`));
  process.send!(writeModel(model), () => process.disconnect());
});
