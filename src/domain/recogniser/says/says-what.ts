import type { Facts } from '../../library/ids.ts';
import { hear } from './heard.ts';
import { saysApplied } from './says-applied.ts';
import { saysAsk } from './says-ask.ts';
import { saysEmployer } from './says-employer.ts';
import { saysName } from './says-name.ts';
import { saysNumber } from './says-number.ts';
import { saysPosition } from './says-position.ts';
import { saysThanks } from './says-thanks.ts';

/** The seven things that a follow-up call may say. */
export const SAID = ['name', 'position', 'employer', 'applied', 'ask', 'number', 'thanks'] as const;
export type Says = Readonly<Record<(typeof SAID)[number], boolean>>;

/** What these words really say, with near matches (FORMATS 9, what "said" means). An unknown fact is not said. */
export function saysWhat(text: string, facts: Facts): Says {
  const heard = hear(text);
  return {
    name: saysName(heard, facts),
    position: saysPosition(heard, facts.position),
    employer: saysEmployer(heard, facts.employer),
    applied: saysApplied(heard),
    ask: saysAsk(heard),
    number: saysNumber(heard, facts.phone),
    thanks: saysThanks(heard),
  };
}
