import type { Moment } from '../library/ids.ts';
import type { Line } from './script.ts';

/** What one says before it is their turn: from hello to the question. What is said only if they ask is no part of it. */
const OPENER: readonly Moment[] = [
  'greet',
  'identify',
  'disclose',
  'ask-person',
  'permission',
  'reason',
  'fit-line',
  'ask',
];

/**
 * The lines of the opener, in the order of the draft (FORMATS 9: greet to ask together). Of several questions only the
 * first is in it: the next waits for an answer.
 */
export function openerOf(lines: readonly Line[]): Line[] {
  const firstAsk = lines.find(({ moment }) => moment === 'ask');
  return lines.filter((line) => OPENER.includes(line.moment) && (line.moment !== 'ask' || line === firstAsk));
}
