import { dayNumber } from '../script/iso-date.ts';
import { THEY_CALL } from './arrangement.ts';
import type { LoggedCall } from './logged-call.ts';
import { endingOf, type Note } from './note.ts';

/** Which field of a note cannot be kept. */
export type NoteTrouble = 'on' | 'next';

/** The first day in a note that is none; what comes next may be left empty. */
export function noteTrouble({ on, next }: Note): NoteTrouble | undefined {
  if (dayNumber(on) === undefined) return 'on';
  return next !== '' && dayNumber(next) === undefined ? 'next' : undefined;
}

/** A contact as it was noted by hand. What the form does not show (gains, other things they said) stays as it was. */
export function withNote(call: LoggedCall, note: Note): LoggedCall {
  const { asked: _asked, who: _who, next: _next, notes: _notes, ...kept } = withEnding(call, note);
  return {
    ...kept,
    on: note.on,
    channel: note.channel,
    reached: note.reached,
    ...(note.asked ? { asked: true as const } : {}),
    ...some('who', note.who),
    ...some('next', note.next),
    ...some('notes', note.notes),
  };
}

const some = <Name extends string>(name: Name, value: string): { [Key in Name]?: string } =>
  value.trim() === '' ? {} : ({ [name]: value } as { [Key in Name]: string });

/** Only a talk has an ending to note; another one keeps what it had while it reached the same. */
function withEnding(call: LoggedCall, { reached, ending }: Note): LoggedCall {
  if (reached === call.reached && ending === endingOf(call)) return call;
  const noted = reached === 'person' ? ending : 'none';
  const { outcome: _outcome, said = [], ...rest } = call;
  const others = said.filter((response) => !THEY_CALL.includes(response));
  const heard = noted === 'they-call' ? [...others, ...THEY_CALL.slice(0, 1)] : others;
  return {
    ...rest,
    ...(heard.length > 0 ? { said: heard } : {}),
    ...(noted === 'none' ? {} : { outcome: noted === 'they-call' ? 'callback-agreed' : noted }),
  };
}
