import { describe, expect, it } from 'vitest';
import { keepWording } from '../../../src/domain/debrief/keep-wording.ts';
import type { Moment } from '../../../src/domain/library/ids.ts';
import { parseSay } from '../../../src/domain/library/parse-say.ts';
import { isFactPart, type Part } from '../../../src/domain/library/parts.ts';
import type { Script } from '../../../src/domain/script/script.ts';

const line = (moment: Moment, say: string) => ({ id: moment, moment, parts: parseSay(say).parts });
const script: Script = {
  openingId: 'opening',
  goal: 'confirm-receipt',
  channels: {
    call: {
      style: 'plain',
      lines: [
        line('greet', 'Hello.'),
        line('identify', 'My name is {{name}}.'),
        line('ask-person', 'May I speak with the person who hires for the {{position}} job?'),
        line('reason', 'I applied for the {{position}} job[[ {{appliedOn|when}}]].'),
        line('thanks', 'Thank you.'),
      ],
    },
    email: { style: 'plain', lines: [line('greet', 'Hello,')] },
  },
  answers: [
    { id: 'old', response: 'gk-meeting', parts: [{ text: 'Oh, okay.' }] },
    { id: 'other', response: 'hr-filled', parts: [{ text: 'Thank you.' }] },
  ],
};
const newId = () => 'new';

/** The lines of a call as text. */
const show = (kept: Script) =>
  (kept.channels.call?.lines ?? []).map(({ moment, parts }) => `${moment}: ${showParts(parts)}`);
const showParts = (parts: readonly Part[]) =>
  parts.map((part) => (isFactPart(part) ? `{{${part.fact}}}` : part.text)).join('');
const keepLines = (lines: Moment[], say: string) =>
  show(keepWording(script, { kind: 'lines', moments: lines, lines }, parseSay(say).parts, newId));
const rest = show(script);

describe('keeping a wording', () => {
  it('writes it into the answer, and changes nothing else', () => {
    const parts: Part[] = [{ text: 'When is a good time?' }];
    const kept = keepWording(script, { kind: 'answer', response: 'gk-meeting' }, parts, newId);
    expect(kept).toEqual({
      ...script,
      answers: [{ id: 'old', response: 'gk-meeting', parts }, script.answers[1]],
    });
  });

  it('makes a new first answer where there was no line', () => {
    const parts: Part[] = [{ text: 'It is about a job.' }];
    const kept = keepWording(script, { kind: 'none', response: 'gk-whats-it-about' }, parts, newId);
    expect(kept).toEqual({
      ...script,
      answers: [{ id: 'new', response: 'gk-whats-it-about', parts }, ...script.answers],
    });
  });

  it('gives the same script back where there is no place to keep it', () => {
    expect(keepWording(script, { kind: 'none' }, [{ text: 'Yes.' }], newId)).toBe(script);
    expect(
      keepWording(script, { kind: 'lines', moments: ['ask'], lines: ['gone'] }, [{ text: 'Yes.' }], newId),
    ).toBe(script);
  });

  it('writes a line of a visit into the words for the visit', () => {
    const visit = { style: 'plain' as const, lines: [{ ...line('ask', 'Is it here?'), id: 'visit-ask' }] };
    const both = { ...script, channels: { ...script.channels, visit } };
    const parts: Part[] = [{ text: 'Do you have it?' }];
    const kept = keepWording(both, { kind: 'lines', moments: ['ask'], lines: ['visit-ask'] }, parts, newId);
    expect(kept.channels.visit?.lines.map(({ parts: now }) => now)).toEqual([parts]);
    expect(kept.channels.call).toBe(script.channels.call);
  });

  it('writes it into the one line of the turn', () => {
    expect(keepLines(['reason'], 'It is about the {{position}} job.')).toEqual([
      ...rest.slice(0, 3),
      'reason: It is about the {{position}} job.',
      ...rest.slice(4),
    ]);
  });

  it('drops the other lines of the turn when it was said for all of them', () => {
    const said = 'Hi, this is {{name}}, could I talk to whoever hires for the {{position}} job?';
    expect(keepLines(['greet', 'identify', 'ask-person'], said)).toEqual([
      `greet: ${said}`,
      ...rest.slice(3),
    ]);
  });

  it('keeps a line that the wording does not say', () => {
    expect(keepLines(['greet', 'identify', 'ask-person'], 'Hi, this is {{name}}.')).toEqual([
      'greet: Hi, this is {{name}}.',
      ...rest.slice(2),
    ]);
  });

  it('keeps a question that the wording does not ask', () => {
    const said = 'Hi, this is {{name}} about the {{position}} job.';
    expect(keepLines(['greet', 'identify', 'ask-person'], said)).toEqual([
      `greet: ${said}`,
      ...rest.slice(2),
    ]);
  });

  it('drops thanks that were said in the same breath', () => {
    expect(keepLines(['reason', 'thanks'], 'I applied. Thank you.')).toEqual([
      ...rest.slice(0, 3),
      'reason: I applied. Thank you.',
    ]);
  });

  it('leaves the script that was given as it was', () => {
    const before = structuredClone(script);
    keepLines(['greet', 'identify'], 'Hi, {{name}} here.');
    expect(script).toEqual(before);
  });
});
