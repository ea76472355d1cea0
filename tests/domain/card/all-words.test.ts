import { describe, expect, test } from 'vitest';
import { allWords } from '../../../src/domain/card/all-words.ts';
import type { CardRow, Run } from '../../../src/domain/card/card.ts';
import { paperFacts } from '../../../src/domain/card/paper-facts.ts';
import type { Moment } from '../../../src/domain/library/ids.ts';
import { parseSay } from '../../../src/domain/library/parse-say.ts';
import type { MomentEntry } from '../../../src/domain/library/schemas.ts';
import type { Script } from '../../../src/domain/script/script.ts';

const moments: MomentEntry[] = [
  { id: 'greet', label: 'Hello', card: 'Hello' },
  { id: 'identify', label: 'My name', card: 'Hello' },
  { id: 'gatekeeper', label: 'What it is about' },
  { id: 'ask', label: 'My question', card: 'My question' },
  { id: 'thanks', label: 'Thanks', card: 'Thanks' },
];
const line = (moment: Moment, says: string, over: object = {}) => ({
  id: `${moment} ${says}`,
  moment,
  parts: parseSay(says).parts,
  ...over,
});
const answer = (response: string, says: string, over: object = {}) => ({
  id: `${response} ${says}`,
  response,
  parts: parseSay(says).parts,
  ...over,
});

const script: Script = {
  openingId: 'opening',
  goal: 'confirm-receipt',
  channels: {
    visit: { style: 'plain', lines: [line('greet', 'Good morning.')], bring: ['My papers'] },
    email: {
      style: 'plain',
      subject: parseSay('About the {{position}} job').parts,
      lines: [line('greet', 'Dear {{contact}},'), line('ask', 'I hope for {{pay}}.')],
    },
    call: {
      style: 'plain',
      lines: [
        line('greet', 'Hello.'),
        line('gatekeeper', 'It is about a job.', { note: 'despacio' }),
        line('ask', 'I sent it {{appliedOn|when}}.'),
        line('thanks', 'Left out.', { out: true }),
        line('thanks', 'Thank you, ______.'),
      ],
    },
  },
  answers: [
    answer('gk-meeting', 'When is a good time?'),
    answer('gk-meeting', 'May I wait?'),
    answer('own', 'Nobody thought of this.', { says: 'Do you like dogs?' }),
    answer('scr-gap', 'I was ill.'),
    answer('hr-reviewing', 'Only for me.', { private: true }),
  ],
};
const facts = {
  position: 'line cook',
  employer: 'Northgate Foods',
  employerPhone: '555 0142',
  extension: '7',
  contact: 'Mr Okafor',
  appliedOn: '2026-11-15',
  closesOn: '2027-01-05',
  pay: '19 an hour',
};
const speech = { locale: 'en-US', today: '2026-11-16', blank: (fact: string) => `______ (${fact})` };
const printed = { script, facts, speech, moments, always: [] };

const show = (runs: readonly Run[] = []) =>
  runs.map((run) => ('gap' in run ? `<${run.gap}>` : run.text)).join('');
const rows = (some: readonly CardRow[]) => some.map((row) => show(row.runs));

describe('all words of a script', () => {
  const all = allWords(printed);

  test('are those of the call, the voicemail, the email and the visit, as far as there are any', () => {
    expect(all.channels.map(({ channel }) => channel)).toEqual(['call', 'email', 'visit']);
    expect(rows(all.channels[0]?.rows ?? [])).toEqual([
      'Hello.',
      'It is about a job. [despacio]',
      'I sent it on Sunday, November 15.',
      'Thank you, <typed>.',
    ]);
    expect(show(all.channels[1]?.subject)).toBe('About the line cook job');
    expect(rows(all.channels[2]?.rows ?? [])).toEqual(['Good morning.']);
    expect(all.channels[2]?.bring).toEqual(['My papers']);
  });

  test('hold every answer, each with a key of its own', () => {
    expect(rows(all.answers)).toEqual(['When is a good time?', 'May I wait?', 'Nobody thought of this.']);
    expect(new Set(all.answers.map(({ key }) => key)).size).toBe(3);
    expect(all.answers[2]?.name).toEqual({ kind: 'response', response: 'own', says: 'Do you like dogs?' });
  });

  test('leave out what is private, unless it is ticked', () => {
    const ticked = new Set(['gap', 'pay'] as const);
    expect(rows(all.channels[1]?.rows ?? [])).toEqual(['Dear Mr Okafor,']);
    const more = allWords({ ...printed, ticked });
    expect(rows(more.answers)).toContain('I was ill.');
    expect(rows(more.answers)).not.toContain('Only for me.');
    expect(rows(more.channels[1]?.rows ?? [])).toEqual(['Dear Mr Okafor,', 'I hope for 19 an hour.']);
  });

  test('are none where nothing was written', () => {
    const empty = { ...script, channels: { call: { style: 'plain' as const, lines: [] } }, answers: [] };
    expect(allWords({ ...printed, script: empty })).toEqual({ channels: [], answers: [] });
  });
});

test('the facts are those that are known, with the number to dial and days that last; pay only where it is ticked', () => {
  expect(paperFacts(printed)).toEqual([
    { fact: 'employerPhone', text: '555 0142 x 7' },
    { fact: 'contact', text: 'Mr Okafor' },
    { fact: 'appliedOn', text: 'November 15' },
    { fact: 'closesOn', text: 'January 5, 2027' },
  ]);
  const ticked = new Set(['pay'] as const);
  expect(paperFacts({ ...printed, ticked }).at(-1)).toEqual({ fact: 'pay', text: '19 an hour' });
});
