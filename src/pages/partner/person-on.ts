import type { Call } from '../../domain/rehearsal/call.ts';
import { speakerAt } from '../../domain/rehearsal/speaker-at.ts';
import { personName } from '../../words/rehearse.ts';

/** Whom the partner plays at this turn: "Dana, front desk". Empty where nobody speaks. */
export function personOn(call: Call): string {
  const who = speakerAt(call);
  const person = who === undefined ? undefined : call.setting.graph.people[who];
  return person ? personName(person.name, person.role) : '';
}
