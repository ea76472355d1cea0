/** What a debrief says of the person who played the employer. Apart, so that a debrief does not load their page's words. */
export const PARTNER_SAID = {
  practised: 'You practised this with someone.',
  toKeep: 'They say, keep this:',
  toChange: 'They say, change this:',
  untold: 'What you did not tell them is blank in what they said.',
};

/** The way to the page from which somebody is asked, and its heading. */
export const ASK_SOMEONE = 'Practise with someone';
