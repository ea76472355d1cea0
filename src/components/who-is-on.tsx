import type { Facts } from '../domain/library/ids.ts';
import type { Call } from '../domain/rehearsal/call.ts';
import { speakerAt } from '../domain/rehearsal/speaker-at.ts';
import { meetingTitle, personName } from '../words/rehearse.ts';

/** Who is calling whom, or where one stands. */
export function WhoIsOn({ call, facts }: { call: Call; facts: Facts }) {
  const who = speakerAt(call);
  const person = who === undefined ? undefined : call.setting.graph.people[who];
  return (
    <h1 className="who" dir="auto">
      {meetingTitle(call.setting.graph, facts.employer?.trim() ?? '')}
      {person && <b>{personName(person.name, person.role)}</b>}
    </h1>
  );
}
