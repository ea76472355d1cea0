import type { Surprises } from '../domain/rehearsal/rehearsal.ts';
import type { HEARINGS, RATES, VOLUMES } from '../domain/rehearsal/ways.ts';
import { sayAll } from './say.ts';

export const CALL_CHOICES = sayAll({
  title: 'Make it harder or easier',
  settingsTitle: 'Practice calls',
  hear: 'Their words',
  hearings: {
    read: 'I read them',
    'with-words': 'I hear and read them',
    'before-words': 'I hear them first, then read them',
    'no-words': 'I only hear them',
  } satisfies Record<(typeof HEARINGS)[number], string>,
  rate: 'How fast they speak',
  rates: {
    slowest: 'Very slowly',
    slower: 'Slowly',
    usual: 'As usual',
    faster: 'Fast',
  } satisfies Record<(typeof RATES)[number], string>,
  volume: 'How loud they speak',
  volumes: { quiet: 'Quietly', medium: 'Not so loud', loud: 'Loudly' } satisfies Record<
    (typeof VOLUMES)[number],
    string
  >,
  voiceNote: 'The voice is on this device. Nothing is sent anywhere.',
  lineNoise: 'A soft noise on the line. The voice itself stays clear.',
  roomNoise: 'A busy room behind them',
  patience: 'Show how much time they have for me',
  clock: 'Show how long the call takes',
  areYouThere: 'They ask “Are you there?” when I am quiet for long',
  surprises: 'Surprises, from the next call on',
  surprise: { none: 'None', some: 'Some', many: 'Many' } satisfies Record<Surprises, string>,
  mirror: 'See myself while I speak',
  mirrorStop: 'Close the mirror',
  mirrorNote: 'Your camera, shown to you only. Nothing is recorded or sent.',
  mirrorTrouble: {
    'no-camera': 'There is no camera here. The call goes on without it.',
    denied: 'The camera may not be used here. The call goes on without it.',
    'not-available': 'The camera cannot be used now. The call goes on without it.',
    'taken-away': 'The camera is off. The call goes on without it.',
  },
  mirrorLabel: 'You, as in a mirror',
  mirrorAsk: 'One question: if a stranger had seen you just now, what would they say about you?',
});
