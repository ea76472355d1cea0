import type { Research } from '../domain/library/ids.ts';
import type { AdSays, Interest, Place, Via } from '../domain/openings/opening.ts';
import { say, sayAll } from './say.ts';

export const OPENING = sayAll({
  title: 'The facts',
  shouldCall: 'Should I call?',
  facts: 'The job',
  contact: 'The person',
  me: 'About you',
  more: 'More, if you know it',
  interest: 'How much do you want it?',
  interests: {
    easy: 'An easy one: I would not mind a no',
    good: 'A good fit',
    dream: 'The one I want most',
  } satisfies Record<Interest, string>,
  advert: 'What the advert said about calling',
  adverts: {
    none: 'Nothing',
    'no-calls': 'Do not call',
    'shortlist-only': 'Only people on the shortlist hear back',
    'email-only': 'Email only',
    unknown: 'I don’t know',
  } satisfies Record<AdSays, string>,
  via: 'How the job was offered',
  vias: {
    direct: 'By the company',
    agency: 'By an agency',
    portal: 'On a website where I can see where it stands',
    public: 'By a public office',
  } satisfies Record<Via, string>,
  place: 'What kind of place',
  places: {
    office: 'An office',
    shop: 'A shop',
    restaurant: 'A restaurant or kitchen',
    other: 'Something else',
  } satisfies Record<Place, string>,
  country: 'Their country',
  countryNote: 'Its holidays are not counted as working days.',
  countryHere: 'The same as mine',
  numberSaid: (number: string) => say`On your card: ${number}`,
  noCalls: 'Phone calls do not work for me here',
  research: 'What I found out',
  researchHint:
    'A minute on their web page is enough. Your words can use it: look under Change at “About me”.',
  researched: {
    does: 'What they do. They …',
    like: 'One thing I like about them. They …',
    need: 'What they need most. Someone who …',
    know: 'Who I know there',
  } satisfies Record<Research, string>,
  notes: 'Anything else',
  spell: 'How you spell your name on the phone',
  spellNote: 'Three letters at a time. Wait until they are written down.',
  asIn: (word: string) => say`as in ${word}`,
  script: 'My words',
  call: 'The page for the call',
  remove: 'Remove this job',
  removeAsk: 'Remove this job?',
  removeNote:
    'Its words, practice calls, card and what happened so far are removed with it. You cannot undo this.',
  removeGo: 'Remove it',
  cancel: 'Keep it',
  saved: 'Everything is kept as you type.',
});
