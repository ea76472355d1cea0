import type { Channel } from '../domain/library/ids.ts';
import type { Part } from '../domain/library/parts.ts';
import type { Draft, Script } from '../domain/script/script.ts';

type Edit = (parts: readonly Part[]) => Part[];

const changeDraft = (script: Script, channel: Channel, change: (draft: Draft) => Draft): Script => {
  const draft = script.channels[channel];
  if (!draft) return script;
  return { ...script, channels: { ...script.channels, [channel]: change(draft) } };
};

/** The script with one line of a channel edited; the same script when it has no such line. */
export const changeLine = (script: Script, channel: Channel, lineId: string, edit: Edit): Script =>
  changeDraft(script, channel, (draft) => ({
    ...draft,
    lines: draft.lines.map((line) => (line.id === lineId ? { ...line, parts: edit(line.parts) } : line)),
  }));

/** The script with the subject of a channel's draft (the e-mail's) edited. */
export const changeSubject = (script: Script, channel: Channel, edit: Edit): Script =>
  changeDraft(script, channel, (draft) => ({ ...draft, subject: edit(draft.subject ?? []) }));

/** The script with one answer edited. */
export const changeAnswer = (script: Script, answerId: string, edit: Edit): Script => ({
  ...script,
  answers: script.answers.map((answer) =>
    answer.id === answerId ? { ...answer, parts: edit(answer.parts) } : answer,
  ),
});
