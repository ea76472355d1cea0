import type { FactName } from '../domain/library/ids.ts';
import { say, sayAll } from './say.ts';

export const TEMPLATES = sayAll({
  title: 'Words to begin with',
  lead: 'Every script begins with these. Copy some, say them your own way, and they can be chosen for any job.',
  none: 'None of your own yet.',
  about: (goal: string, style: string) => say`${goal}. ${style}.`,
  copy: 'Copy these words',
  copiedTitle: (style: string) => say`My words (${style})`,
  change: 'Change them',
  save: 'Save as a file',
  takeOut: 'Take them out',
  takenOut: (title: string) => say`"${title}" was taken out. Scripts that began with it stay as they are.`,
  putBack: 'Put them back',
  toMend: (count: number) =>
    count === 1
      ? say`One thing must be mended before they can be chosen.`
      : say`${count} things must be mended before they can be chosen.`,
  brought: (title: string) => say`"${title}" is now in your own words to begin with.`,

  edit: 'Write words to begin with',
  unreadable: 'These words cannot be opened here',
  unreadableAdvice: 'Take them out of the library, or save them as a file and mend that.',
  fine: 'Nothing to mend. They can be chosen beside the words of any job.',
  name: 'What you call them',
  how: 'Write {{position}} where the job belongs, and so with every fact. What stands in [[ ]] is left out where its fact is not known. *Stars* stand around key words.',
  lines: 'Lines',
  line: (at: number, moment: string) => say`${at}. ${moment}`,
  moment: 'Where it belongs',
  when: 'When it is said',
  always: 'Always',
  known: (fact: string) => say`If this is known: ${fact}`,
  unknown: (fact: string) => say`If this is not known: ${fact}`,
  say: 'What to say',
  reads: 'It reads:',
  out: 'Take this line out',
  addMoment: 'A line for',

  own: 'My own words to begin with',
  use: (title: string) => say`Begin with "${title}"`,
  used: (title: string) => say`Lines you had not changed are now those of "${title}".`,
});

/** "Always", "If this is known: the person who hires". `only-if` as the file has it. */
export function whenSaid(onlyIf: string, nameOf: (fact: FactName) => string): string {
  if (onlyIf === '') return TEMPLATES.always;
  return onlyIf.startsWith('no-')
    ? TEMPLATES.unknown(nameOf(onlyIf.slice(3) as FactName))
    : TEMPLATES.known(nameOf(onlyIf as FactName));
}
