import { measureLearners } from './tests/bench/measure-learners.ts';
import { measureRecogniser } from './tests/bench/measure-recogniser.ts';
import { measureSays } from './tests/bench/measure-says.ts';
for (const r of [...measureSays(), ...measureRecogniser(), ...measureLearners()]) console.log(r.kept === undefined ? '' : r.kept ? 'kept' : 'MISSED', '|', r.what, '|', r.figure, '|', r.budget);
