import type { Interest } from '../domain/openings/opening.ts';

export const TODAY = {
  title: 'Today',
  titleEasy: 'Start with an easy one',
  lead: 'By the time you call the job you want most, you will have done this before.',
  interests: { easy: 'Easy one', good: 'Good fit', dream: 'Want most' } satisfies Record<Interest, string>,
  write: 'Write my words',
  practise: 'Practise (no one is called)',
  another: 'Practise another call',
  resume: 'Go on with your practice call',
  card: 'My card',
  email: 'Write the email',
  add: 'Add a job you applied for',
  open: 'Facts',
  words: 'My words',
  practised: (count: number) =>
    count === 0 ? 'Not practised yet.' : count === 1 ? 'Practised once.' : `Practised ${count} times.`,
};
