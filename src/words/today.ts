import type { Interest } from '../domain/openings/opening.ts';
import { say, sayAll } from './say.ts';

export const TODAY = sayAll({
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
  stale: (day: string) => say`Your words name ${day}. That day has gone by.`,
  staleChange: 'Change my words',
  finish: 'Finished with this one',
  finished: (count: number) => say`Finished (${count})`,
  finishedOn: (day: string) => say`You finished with it on ${day}.`,
  putAway: (job: string) => say`${job}: it is off your list now. You find it under “Finished”.`,
  bringBack: 'Bring it back',
  bringBackOf: (job: string) => say`Bring it back: ${job}`,
  broughtBack: (job: string) => say`${job}: it is on your list again.`,
  noneLeft: 'There is nothing left on your list.',
  enough: 'Enough for today',
  enoughTitle: 'That is enough for today',
  enoughLead: 'You can stop here. All you have is kept, and tomorrow your list is back.',
  enoughAsked: (job: string) => say`One thing they asked for: ${job}.`,
  goOn: 'Go on anyway',
  open: 'Facts',
  words: 'My words',
  practised: (count: number) =>
    count === 0
      ? say`Not practised yet.`
      : count === 1
        ? say`Practised once.`
        : say`Practised ${count} times.`,
  practisedOften: 'Practised many times.',
});
