import type { Facts } from '../domain/library/ids.ts';
import type { Call } from '../domain/rehearsal/call.ts';
import { personName, REHEARSE } from '../words/rehearse.ts';

/** Who is calling whom. */
export function WhoIsOn({ call, facts }: { call: Call; facts: Facts }) {
  const { who } = call.turn;
  const person = who === undefined ? undefined : call.setting.graph.people[who];
  return (
    <h1 className="who" dir="auto">
      {facts.employer?.trim() ? REHEARSE.calling(facts.employer) : REHEARSE.callingAnyone}
      {person && <b>{personName(person.name, person.role)}</b>}
    </h1>
  );
}
