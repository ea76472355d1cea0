import { say, sayAll } from './say.ts';
/** What a debrief says of the person who played the employer. Apart, so that a debrief does not load their page's words. */
export const PARTNER_SAID = sayAll({
  practised: 'You practised this with someone.',
  toKeep: 'They say, keep this:',
  toChange: 'They say, change this:',
  untold: 'What you did not tell them is blank in what they said.',
  ofWords: 'What they say about your words',
  someoneRead: (count: number) =>
    count === 1
      ? say`Someone read your words. One comment stands below, beside your line. Take it or leave it.`
      : say`Someone read your words. ${count} comments stand below, beside your lines. Take or leave each.`,
  good: 'They say: good as it is.',
  says: 'They say:',
  rather: 'Better words:',
  read: 'They read:',
  use: 'Use these words',
  take: 'Done',
  leave: 'Leave it',
  taken: 'Taken.',
  left: 'Left.',
  goneLine: 'about a line that is gone',
});

/** The way to the page from which somebody is asked, and its heading. */
export const askSomeone = (): string => say`Practise with someone`;
