import { describe, expect, test } from 'vitest';
import { invitationTo } from '../../../src/domain/partner/invitation-to.ts';
import { plannedAt } from '../../../src/domain/partner/planned-at.ts';
import { shownWords } from '../../../src/domain/partner/planned-words.ts';
import { KEPT_BACK, sayableFacts, toldFacts } from '../../../src/domain/partner/told-facts.ts';
import { startForPartner, withRun } from '../../../src/domain/partner/with-run.ts';
import type { Rehearsal } from '../../../src/domain/rehearsal/rehearsal.ts';
import { stuckAt } from '../../../src/domain/rehearsal/stuck-at.ts';
import { waitsForPartner } from '../../../src/domain/rehearsal/waits-for-partner.ts';
import type { Script } from '../../../src/domain/script/script.ts';
import { libraryCalls } from '../rehearsal/library-scenarios.ts';
import { graphOf } from '../rehearsal/scenario-for-tests.ts';
import { speech } from '../script/speech-for-tests.ts';
import { anyRun } from './runs-for-tests.ts';

const graph = graphOf(
  {
    pickup: {
      who: 'dana',
      line: ['greet'],
      says: ['{{employer}}, {{dana}} here.'],
      moves: { greet: 'about', push: { to: 'about', patience: -1 } },
      otherwise: 'about',
    },
    about: {
      response: 'gk-whats-it-about',
      line: ['reason'],
      says: ['What is it about?'],
      moves: { 'state-reason': 'bye' },
      otherwise: 'bye',
    },
    noise: { says: ['What?'], moves: { recover: 'back' }, otherwise: 'back' },
  },
  { events: [{ turn: 'noise', at: 1 }] },
);

const script: Script = {
  openingId: 'o',
  goal: 'confirm-receipt',
  channels: {
    call: {
      style: 'plain',
      lines: [
        { id: 'l1', moment: 'greet', parts: [{ text: 'Hello, this is ' }, { fact: 'name' }, { text: '.' }] },
        { id: 'l2', moment: 'reason', parts: [{ text: 'My number is ' }, { fact: 'phone' }, { text: '.' }] },
        { id: 'l3', moment: 'ask', parts: [{ text: 'I hope for ' }, { fact: 'pay' }, { text: '.' }] },
      ],
    },
  },
  answers: [
    {
      id: 'a1',
      response: 'gk-whats-it-about',
      parts: [{ text: 'It is ' }, { fact: 'name' }, { text: ' about the job.' }],
    },
    { id: 'a2', response: 'scr-gap', parts: [{ text: 'I was ill.' }] },
    { id: 'a3', response: 'gk-meeting', parts: [{ text: 'Another day, then.' }] },
  ],
};

const waiting: Rehearsal = {
  scriptId: 's',
  scenario: { id: 'small', hash: 'ab' },
  facts: { name: 'Ana Morales', employer: 'Acme', phone: '555', pay: '19', strength: 'I lift' },
  options: { seed: 1, surprises: 'none' },
  replies: [],
  transcript: [],
  partner: { without: ['phone', 'pay', 'name'] },
};
const sentences = { keep: ['You were clear.'], change: ['Say it once more.'] };
const around = { graph, script, speech, sentences };
const fine = (move: string) => ({ move, stumbled: false });
const hard = (move: string) => ({ move, stumbled: true });

describe('what a partner is sent', () => {
  const send = (rehearsal: Rehearsal) =>
    invitationTo({ rehearsal, graph, shown: shownWords({ rehearsal, script, graph }, speech) }, 'key', 'en');
  const sent = send(waiting);
  test('is the facts that the call says, and who asks', () => {
    expect(sent.facts).toEqual({ employer: 'Acme' });
    const named = { ...waiting, partner: { without: ['phone' as const] } };
    expect(send(named).facts).toEqual({ name: 'Ana Morales', employer: 'Acme' });
  });
  test('is the lines with a named blank for what they are not told, and none that is private', () => {
    expect(sent.words).toEqual([
      { moment: 'greet', says: `Hello, this is ${speech.blank('name')}.` },
      { moment: 'reason', says: `My number is ${speech.blank('phone')}.` },
      { response: 'gk-whats-it-about', says: `It is ${speech.blank('name')} about the job.` },
    ]);
  });
  test('shows the answer to what they say before the line that waits there', () => {
    const [pickup, about] = ['pickup', 'about'].map((id) => graph.turns.get(id));
    if (!pickup || !about) throw new Error('The call has no such turn');
    expect(plannedAt(sent, pickup)).toEqual([`Hello, this is ${speech.blank('name')}.`]);
    expect(plannedAt(sent, about)).toEqual([`It is ${speech.blank('name')} about the job.`]);
    const { words: _, ...old } = { ...sent, lines: { reason: 'Why I call.' } };
    expect(plannedAt(old, about)).toEqual(['Why I call.']);
  });
  test('holds nothing that was left out', () => {
    expect(JSON.stringify(sent)).not.toMatch(/Ana|555|19|lift|ill|Another/);
  });
  test('can be chosen fact by fact, and what nobody needs is kept back at first', () => {
    const lines = script.channels.call?.lines ?? [];
    expect(sayableFacts(graph, lines, waiting.facts)).toEqual(['name', 'phone', 'pay', 'employer']);
    expect(KEPT_BACK).toEqual(['phone', 'email', 'pay']);
  });
});

describe('what comes back', () => {
  const run = {
    noted: [fine('greet'), hard('state-reason')],
    keep: { pick: 0 },
    change: { text: ' Slower. ' },
  };
  const back = withRun(waiting, run, around);
  test('is a rehearsal like any other, with what the partner said', () => {
    expect(waitsForPartner(waiting)).toBe(true);
    expect(waitsForPartner(back)).toBe(false);
    expect(back.outcome).toBe('retry-later');
    expect(back.partner).toEqual({
      without: waiting.partner?.without,
      keep: 'You were clear.',
      change: 'Slower.',
    });
  });
  test('says what the partner saw on their screen', () => {
    expect(back.transcript.map(({ says }) => says)).toEqual([
      'Acme, Dana here.',
      'What is it about?',
      'Bye.',
    ]);
    const untold = withRun({ ...waiting, partner: { without: ['employer'] } }, run, around);
    expect(untold.transcript[0]?.says).toBe(`${speech.blank('employer')}, Dana here.`);
  });
  test('has no words for replies, keeps whose line each was, and where it was hard', () => {
    expect(back.replies).toEqual([
      { move: 'greet', stage: 'full', lineId: 'l1' },
      { move: 'state-reason', stage: 'full', lineId: 'a1', stumbled: true },
    ]);
    expect(stuckAt(back.transcript)).toEqual([{ at: 1, why: 'stumbled' }]);
  });
  test('holds a surprise that was thrown as a reply that was lost', () => {
    const thrown = withRun(waiting, { noted: [fine('surprise/noise'), fine('recover')] }, around);
    expect(thrown.transcript.map(({ turn }) => turn)).toEqual(['pickup', 'noise', 'pickup']);
    expect(thrown.transcript[0]?.reply).toMatchObject({ move: 'surprise/noise', judgement: 'lost' });
    expect(thrown.replies[0]).not.toHaveProperty('lineId');
  });
  test('can be gone on with where it was stopped', () => {
    expect(withRun(waiting, { noted: [fine('greet')] }, around).outcome).toBeUndefined();
  });
});

test('any run of any call of the library comes back as a rehearsal that says the same', () => {
  for (const { graph: call } of libraryCalls) {
    const run = anyRun(startForPartner(waiting, call), 11);
    const { transcript, replies } = withRun(waiting, run, { ...around, graph: call });
    expect(replies.map(({ move }) => move)).toEqual(run.noted.map(({ move }) => move));
    expect(transcript).toHaveLength(run.noted.length + 1);
  }
});

test('facts that are not told are not said, and the others are', () => {
  expect(toldFacts(waiting)).toEqual({ employer: 'Acme', strength: 'I lift' });
});
