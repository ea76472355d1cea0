import { say, sayAll } from './say.ts';
export const WATCH = sayAll({
  title: 'Watch one call',
  about: (caller: string, employer: string) =>
    say`${caller} calls ${employer}. None of them is real. Tap when you are ready for the next part.`,
  next: 'Next',
  back: 'One step back',
  write: 'Write my words',
  end: 'That was the whole call.',
  endNote: 'There was a stumble in it, and it still went well.',
});
