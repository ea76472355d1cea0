import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../src/domain/library/ids.ts';
import type { TurnFile } from '../../../src/domain/library/schemas.ts';
import { ownLine } from '../../../src/domain/rehearsal/own-line.ts';
import type { Answer, Line, Script } from '../../../src/domain/script/script.ts';
import { graphOf, play } from './scenario-for-tests.ts';

const line = (id: string, moment: Line['moment'], onlyIf?: string): Line => ({
  id,
  moment,
  parts: [{ text: id }],
  ...(onlyIf === undefined ? {} : { onlyIf }),
});
const answer = (id: string, response: string): Answer => ({ id, response, parts: [{ text: id }] });

const script: Script = {
  openingId: 'opening',
  goal: 'confirm-receipt',
  channels: {
    call: {
      style: 'plain',
      lines: [
        line('me', 'identify'),
        line('hello', 'greet'),
        line('for-lee', 'ask-person', 'contact'),
        line('for-whoever', 'ask-person', 'no-contact'),
        line('why', 'reason'),
      ],
    },
    voicemail: { style: 'plain', lines: [line('message', 'recover')] },
  },
  answers: [answer('first', 'gk-meeting'), answer('second', 'gk-meeting'), answer('what', 'gk-greeting')],
};

function mine(
  turn: TurnFile,
  facts: Facts = {},
  of: Script = script,
  channel: 'call' | 'visit' = 'call',
): string {
  const own = ownLine(play(graphOf({ a: { says: ['A.'], ...turn } })).turn, of, facts, channel);
  if (own.kind === 'answer') return `answer ${own.answer.id}`;
  return own.kind === 'lines' ? `lines ${own.lines.map(({ id }) => id).join(' ')}` : 'none';
}

describe('which line is mine', () => {
  test.each<[string, TurnFile, string]>([
    ['my answer for what they said', { response: 'gk-greeting' }, 'answer what'],
    ['the first of two answers', { response: 'gk-meeting' }, 'answer first'],
    ['an answer before a line', { response: 'gk-greeting', line: ['reason'] }, 'answer what'],
    ['else the line it waits for', { response: 'hr-not-found', line: ['reason'] }, 'lines why'],
    ['a line where there is no response', { line: ['reason'] }, 'lines why'],
    ['several lines, in the order I say them', { line: ['greet', 'identify'] }, 'lines me hello'],
    ['else none', { response: 'hr-not-found', line: ['thanks'] }, 'none'],
    ['none where nothing is waited for', {}, 'none'],
    ['no line of another channel', { line: ['recover'] }, 'none'],
  ])('%s', (_, turn, shown) => {
    expect(mine(turn)).toBe(shown);
  });

  test('only a line that is said with what is known', () => {
    expect(mine({ line: ['ask-person'] })).toBe('lines for-whoever');
    expect(mine({ line: ['ask-person'] }, { contact: 'Lee' })).toBe('lines for-lee');
  });

  test('not an answer that was emptied', () => {
    const gone = { id: 'gone', response: 'gk-greeting', parts: [{ text: ' ' }] };
    const turn: TurnFile = { response: 'gk-greeting', line: ['reason'] };
    expect(mine(turn, {}, { ...script, answers: [gone] })).toBe('lines why');
    expect(mine(turn, {}, { ...script, answers: [gone, answer('left', 'gk-greeting')] })).toBe('answer left');
  });

  test('face to face the line of the visit, or of the call where there are no words for a visit', () => {
    const visit = { style: 'plain' as const, lines: [line('here', 'greet')] };
    const both = { ...script, channels: { ...script.channels, visit } };
    expect(mine({ line: ['greet'] }, {}, both, 'visit')).toBe('lines here');
    expect(mine({ line: ['greet'] }, {}, both, 'call')).toBe('lines hello');
    expect(mine({ line: ['greet'] }, {}, script, 'visit')).toBe('lines hello');
  });

  test('none without a script for a call', () => {
    expect(mine({ line: ['greet'] }, {}, { ...script, channels: {} })).toBe('none');
  });
});
