export const PRACTICE = {
  titles: { call: 'Choose a practice call', visit: 'Choose a practice visit' },
  lead: 'No one is called. Each of them is another employer, and each is a little different every time.',
  start: 'Practise this one',
  choose: 'Choose another practice call',
  goOn: 'Go on with your practice call',
  times: (count: number) =>
    count === 0 ? 'Not practised yet' : count === 1 ? 'Practised once' : `Practised ${count} times`,
  theyRing: 'They ring you',
};

/** How hard a practice call is, 1 to 5. */
const DIFFICULTIES = ['Very friendly', 'Friendly', 'Busy', 'Hard', 'Very hard'];

export const difficultyWord = (difficulty: number): string => DIFFICULTIES[difficulty - 1] ?? '';
