import type { Problem } from '../finding.ts';
import type { Channel, Goal, Moment } from '../ids.ts';
import { keyProblem } from '../problem.ts';
import type { Template } from '../schemas.ts';
import type { Around } from './around.ts';
import { checkMarks } from './check-says.ts';
import { checkSpoken } from './check-spoken.ts';

/** The moments that a template cannot do without (domain.md A1: a visit is a call face to face). */
const NEEDED: Record<Channel, readonly Moment[]> = {
  call: [
    'identify',
    'ask-person',
    'gatekeeper',
    'reintroduce',
    'reason',
    'ask',
    'next-step',
    'thanks',
    'recover',
  ],
  voicemail: ['identify', 'reason', 'ask', 'next-step', 'thanks'],
  email: ['greet', 'identify', 'reason', 'ask', 'thanks'],
  visit: ['identify', 'ask-person', 'reason', 'ask', 'next-step', 'thanks'],
};

/** Whoever asks to be met says in one line why (domain.md A2); a machine gets the question alone. */
const NEEDED_FOR: Partial<Record<Goal, readonly Moment[]>> = { 'ask-for-interview': ['fit-line'] };

/** A template: the marks in its lines, how they sound, and whether a line stands for each moment, whatever is known. */
export function checkTemplate(template: Template, around: Around): Problem[] {
  const { lines, subject, channel } = template;
  const problems = lines.flatMap((line, at) =>
    (['say', 'shorter', 'plainer'] as const).flatMap((field) => {
      const text = line[field];
      const path = ['lines', at, field];
      if (text === undefined) return [];
      return [...checkMarks(text, path), ...(channel === 'email' ? [] : checkSpoken(text, path, around))];
    }),
  );
  if (subject !== undefined) problems.push(...checkMarks(subject, ['subject']));
  if (subject === undefined && channel === 'email') problems.push(keyProblem('no-subject', ['channel']));
  return [...problems, ...missingMoments(template)];
}

function missingMoments({ goal, channel, lines }: Template): Problem[] {
  return [...NEEDED[channel], ...(channel === 'voicemail' ? [] : (NEEDED_FOR[goal] ?? []))].flatMap(
    (moment) => {
      const tests = lines.filter((line) => line.moment === moment).map((line) => line['only-if']);
      if (tests.includes(undefined)) return [];
      const [first] = tests;
      const covered = tests.some(
        (test) => test && tests.includes(test.startsWith('no-') ? test.slice(3) : `no-${test}`),
      );
      if (covered) return [];
      const when = first
        ? ` when ${first.startsWith('no-') ? `"${first.slice(3)}" is` : `"${first}" is not`} known`
        : '';
      return [keyProblem('missing-moment', ['lines'], { moment, when })];
    },
  );
}
