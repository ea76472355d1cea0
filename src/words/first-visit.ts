import { sayAll } from './say.ts';
export const FIRST_VISIT = sayAll({
  title: 'Practise the phone call before you make it',
  question: 'What is the call for?',
  go: 'Write my words',
  watch: 'Watch one call first',
  promise: 'No account. Nothing is sent.',
  share: 'Shared computer? Keep nothing here.',
  shared: 'Nothing is kept on this computer. Press Finish before you leave.',
  exampleCard: 'An example card',
  cardNote: 'What you will hold when you call. You may read from it: many people do.',
  worry: 'What worries you? You can skip this.',
  another: 'What is this call for?',
});
