import type { ScenarioFile } from '../schemas.ts';

/** What a call that is begun from nothing says. */
export type FirstWords = { title: string; about: string; hello: string; coach: string; goodbye: string };

/** The smallest call that can be practised: they pick up, one says who one is, and they end it kindly. */
export const newCall = ({ title, about, hello, coach, goodbye }: FirstWords): ScenarioFile => ({
  id: 'my-call',
  title,
  goal: 'any',
  channel: 'call',
  direction: 'out',
  difficulty: 1,
  patience: 3,
  about,
  people: { desk: { role: 'receptionist' } },
  start: ['pickup'],
  turns: {
    pickup: {
      who: 'desk',
      response: 'gk-greeting',
      tone: 'friendly',
      line: ['greet', 'identify'],
      says: [hello],
      moves: { introduce: 'goodbye', greet: 'goodbye' },
      otherwise: 'goodbye',
      coach,
    },
    goodbye: { who: 'desk', says: [goodbye], end: 'retry-later' },
  },
  'out-of-patience': 'goodbye',
});
