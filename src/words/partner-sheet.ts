import { say, sayAll } from './say.ts';

/** The employer's side on paper. */
export const PARTNER_SHEET = sayAll({
  title: 'A sheet for your partner',
  lead: 'Somebody in the room plays the employer. They read from this sheet, and you answer from your card.',
  which: 'Practice call',
  preview: 'The sheet as it prints',
  heading: (job: string) => say`You play the employer: ${job}`,
  how: 'Read what stands in quotation marks, in this order. Then wait for the caller. There is no hurry.',
  listenFor: 'Listen for this task',
  plan: 'Their words',
  otherwise: 'If you hear something else, say',
  sound: 'Nobody speaks here. Wait, then go on.',
  over: 'The call is over.',
  stop: 'If they stop, wait. Then ask: “Take your time. Shall I say that again?”',
  after: 'After the call',
  checks: [
    'Did you hear their name and the job?',
    'Did they ask one clear question?',
    'Did they say what happens next, and thank you?',
  ],
  keep: 'One thing that went well',
  change: 'One thing to try next time',
  print: 'Print it',
  toCard: 'Your card',
});
