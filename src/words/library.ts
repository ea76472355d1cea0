import type { Goal } from '../domain/library/ids.ts';
import type { OwnScenario } from '../domain/library/own-scenario.ts';
import { say, sayAll } from './say.ts';

type Form = 'yaml' | 'json' | 'twee';

export const LIBRARY = sayAll({
  title: 'All practice calls',
  lead: 'Read them, try them, copy one and make it your own. Nothing you do here leaves this device.',
  noWords: 'To practise one, first write the words for your call.',
  write: 'Write my words',
  withWords: (title: string) => say`You practise with your words for ${title}.`,
  practise: 'Practise this one',
  copy: 'Make it my own',
  copied: (title: string) => say`"${title}" is now in your own calls.`,
  own: 'My own calls',
  noOwn: 'None yet. Write one, bring in a file, or make one of the calls below your own.',
  newCall: 'Write a new call',
  change: 'Change it',
  bring: 'Bring in a file',
  bringLead: 'A practice call as YAML, JSON, or Twee from Twine. You can also drag the file here.',
  reading: 'One moment, the file is being read.',
  brought: (title: string) => say`"${title}" is now in your own calls.`,
  notRead: (name: string) => say`${name} cannot be opened. Copy it to this device and try again.`,
  tooBig: (name: string) => say`${name} is too big. A practice call has less than a million characters.`,
  refused: (name: string) => say`${name} was not taken over. This is why:`,
  told: (name: string) => say`What to know about ${name}:`,
  more: (count: number) => say`And ${count} more.`,
  place: (line: number) => say`Line ${line}`,
  takeOut: 'Take it out',
  takenOut: (title: string) => say`"${title}" was taken out.`,
  putBack: 'Put it back',
  save: 'Save it as a file',
  form: 'Kind of file',
  notSaved: 'This call is too big for Twee. Save it as YAML.',
  builtIn: 'Calls that come with Callback',
  search: 'Find a call',
  forGoal: 'For',
  none: 'No call has these words. Try others.',
});

export const FORM_NAMES: Record<Form, string> = sayAll({
  yaml: 'YAML (to change by hand)',
  json: 'JSON (for other programs)',
  twee: 'Twee (for Twine)',
});

export const LIBRARY_GOALS: Record<Goal | 'every', string> = sayAll({
  every: 'Every goal',
  'confirm-receipt': 'Ask if they got my application',
  'get-information': 'Ask about the job',
  'ask-for-interview': 'Ask for an interview',
});

/** Who wrote it, always said, and what keeps it from being practised. */
export const ownAbout = ({ by, errors }: Pick<OwnScenario, 'by' | 'errors'>): string => {
  const who = by === undefined ? say`It does not say who wrote it.` : say`Written by ${by}.`;
  return errors === 0 ? who : `${who} ${ownTrouble(errors)}`;
};

/** What keeps a call from being practised. */
export const ownTrouble = (errors: number): string =>
  errors === 1
    ? say`One thing must be mended before you can practise it.`
    : say`${errors} things must be mended before you can practise it.`;

/** A call in a list, with who wrote it. */
export const withWriter = ({ title, by }: Pick<OwnScenario, 'title' | 'by'>): string =>
  by === undefined ? title : say`${title} (by ${by})`;
