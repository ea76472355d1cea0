import { expect, test } from 'vitest';
import { withArticle } from '../../../src/domain/script/article.ts';

test.each([
  // by the first sound, not the first letter
  'a cook',
  'an office clerk',
  'an hour-long shift',
  'an hourly worker',
  'an honest answer',
  'a host',
  'a university job',
  'a union electrician',
  'a uniform fitter',
  'an unskilled job',
  'an unimportant detail',
  'an usher',
  'a user tester',
  'a utility worker',
  'a urology nurse',
  'an urban planner',
  'a ukulele teacher',
  'a European sales lead',
  'a one-day trial',
  'an onion farmer',
  // letter by letter
  'an HR assistant',
  'a UX designer',
  'an MRI tech',
  'an RN',
  'an R.N.',
  'a CNA',
  'an HVAC technician',
  'an X-ray tech',
  'an x-ray tech',
  'an F&B manager',
  'a T-shirt printer',
  'an e-commerce manager',
  'an IT support worker',
  // capitals said as a word
  'a STEM teacher',
  'a NICU nurse',
  'a MIG welder',
  'a HOST',
  'a SERVER',
  // numbers
  'an 8-hour shift',
  'an 18-wheeler driver',
  'an 11 am shift',
  'a 110-bed clinic',
  'a 1-day job',
  // accents, quotes, other scripts
  'an élite trainer',
  'an (evening) cook',
  'a “night” cook',
  'a 店員',
])('%s', (said) => {
  expect(withArticle(said.replace(/^an? /, ''))).toBe(said);
});

test.each(['a cook', 'An usher', 'the night cook'])('"%s" already has its article', (words) => {
  expect(withArticle(words)).toBe(words);
});

test.each(['', '  ', '!?'])('words without a letter get none: "%s"', (words) => {
  expect(withArticle(words)).toBe(words);
});
