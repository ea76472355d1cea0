import { describe, expect, it } from 'vitest';
import type { Card, CardRow } from '../../../src/domain/card/card.ts';
import { cardOf, voicemailCardOf } from '../../../src/domain/card/card-of.ts';
import type { Facts, Moment } from '../../../src/domain/library/ids.ts';
import { parseSay } from '../../../src/domain/library/parse-say.ts';
import type { MomentEntry } from '../../../src/domain/library/schemas.ts';
import type { Draft, Line, Script } from '../../../src/domain/script/script.ts';

const speech = { locale: 'en-US', today: '2026-11-16', blank: (fact: string) => `______ (${fact})` };
const moments: MomentEntry[] = [
  { id: 'greet', label: 'Hello', card: 'Hello' },
  { id: 'identify', label: 'My name', card: 'Hello' },
  { id: 'ask-person', label: 'Ask for them', card: 'Ask for' },
  { id: 'gatekeeper', label: 'What it is about' },
  { id: 'ask', label: 'My question', card: 'My question' },
  { id: 'thanks', label: 'Thanks', card: 'Thanks' },
];
const always = [
  { id: 'lost' as const, label: 'If I am lost', say: 'Say that *again*?' },
  { id: 'stop' as const, label: 'If I stop', say: '*One moment.*' },
];

const line = (moment: Moment, say: string, onlyIf?: string): Line => ({
  id: `${moment} ${say}`,
  moment,
  parts: parseSay(say).parts,
  ...(onlyIf ? { onlyIf } : {}),
});
const draft = (...lines: Line[]): Draft => ({ style: 'plain', lines });
const answer = (response: string, say: string) => ({
  id: `answer ${response}`,
  response,
  parts: parseSay(say).parts,
});

const script: Script = {
  openingId: 'opening',
  goal: 'confirm-receipt',
  channels: {
    call: draft(
      line('greet', 'Hello.'),
      line('identify', 'My name is {{name}}.'),
      line('ask-person', 'May I speak with {{contact}}?', 'contact'),
      line('ask-person', 'Who hires?', 'no-contact'),
      line('gatekeeper', 'It is about a job.'),
      line('ask', 'Is anything missing?'),
      line('thanks', 'Thank you.'),
    ),
    voicemail: draft(line('identify', 'This is {{name}}.'), line('ask', 'Please call {{phone}}.')),
  },
  answers: [
    answer('gk-meeting', 'When is a good time?'),
    answer('hr-reviewing', 'When will you decide?'),
    answer('hr-filled', 'Do you have other jobs?'),
    answer('gk-meeting', 'Never practised.'),
  ],
};

const facts: Facts = { name: 'Amina Yusuf', employer: 'Harlow Supply', employerPhone: '312 555 0142' };
const card = (over: Partial<Parameters<typeof cardOf>[0]> = {}): Card =>
  cardOf({ script, facts, speech, moments, always, stuck: [], words: 'full', ...over });

/** A row as text: what it is for, and its words. */
const show = (rows: readonly CardRow[]) =>
  rows.map(
    ({ key, runs, space }) =>
      `${space ? '~' : ''}${key} ${runs.map((run) => ('gap' in run ? `<${run.gap}>` : run.text)).join('')}`,
  );

describe('the front', () => {
  it('holds the moments in the order of the draft, hello and the name in one row, the rows that always help last', () => {
    expect(show(card().front)).toEqual([
      'moment:greet Hello. My name is Amina Yusuf.',
      'moment:ask-person Who hires?',
      'moment:ask Is anything missing?',
      'moment:thanks Thank you.',
      '~always:lost Say that again?',
      'always:stop One moment.',
    ]);
  });
  it('follows the draft when the person put the lines in another order, or left one out', () => {
    const [hello, name, ...rest] = script.channels.call?.lines ?? [];
    const lines = [...rest, ...(hello ? [hello] : []), ...(name ? [{ ...name, out: true as const }] : [])];
    const { front } = card({ script: { ...script, channels: { call: draft(...lines) } } });
    expect(show(front).slice(0, 4)).toEqual([
      'moment:ask-person Who hires?',
      'moment:ask Is anything missing?',
      'moment:thanks Thank you.',
      'moment:greet Hello.',
    ]);
  });
  it('prints a note in one’s own language only when asked', () => {
    const call = draft({ ...line('ask', 'Is it there?'), note: 'esperar' });
    const noted = (over: object) =>
      show(card({ script: { ...script, channels: { call } }, ...over }).front)[0];
    expect(noted({})).toBe('moment:ask Is it there?');
    expect(noted({ notes: true })).toBe('moment:ask Is it there? [esperar]');
    expect(noted({ notes: true, words: 'cues' })).toContain('[esperar]');
  });
  it('names a row that has only one’s name by that moment', () => {
    const call = draft(line('identify', 'Hello, my name is {{name}}.'));
    expect(card({ script: { ...script, channels: { call } } }).front[0]?.name).toEqual({
      kind: 'moment',
      moment: 'identify',
    });
  });
  it('follows the facts: a known contact is asked for by name', () => {
    expect(show(card({ facts: { ...facts, contact: 'Lee Okafor' } }).front)[1]).toBe(
      'moment:ask-person May I speak with Lee Okafor?',
    );
  });
  it('tells once how the name one asks for is said, also among key words', () => {
    const known = { ...facts, contact: 'Siobhan Nguyen', sayContact: ' shi-VAWN nwin ' };
    const twice = draft(
      line('ask-person', 'May I speak with *{{contact}}*?'),
      line('thanks', 'Thanks, {{contact}}.'),
    );
    const rows = (over: Partial<Parameters<typeof cardOf>[0]>) =>
      show(card({ script: { ...script, channels: { call: twice } }, facts: known, ...over }).front).slice(
        0,
        2,
      );
    expect(rows({})).toEqual([
      'moment:ask-person May I speak with Siobhan Nguyen (shi-VAWN nwin)?',
      'moment:thanks Thanks, Siobhan Nguyen.',
    ]);
    expect(rows({ words: 'cues' })[0]).toBe('moment:ask-person Siobhan Nguyen (shi-VAWN nwin)');
    expect(rows({ facts: { ...known, contact: '' } })[0]).not.toContain('VAWN');
  });

  it('passes over a moment whose line was emptied', () => {
    const call = draft(line('ask', ''), line('thanks', 'Thank you.'));
    expect(show(card({ script: { ...script, channels: { call } } }).front)[0]).toBe(
      'moment:thanks Thank you.',
    );
  });
});

describe('the back', () => {
  it('holds one answer a response in the order of the script, then the voicemail, then the log', () => {
    expect(show(card().back)).toEqual([
      'response:gk-meeting When is a good time?',
      'response:hr-reviewing When will you decide?',
      'response:hr-filled Do you have other jobs?',
      '~voicemail This is Amina Yusuf. Please call <phone>.',
      '~log:who ',
      'log:said ',
      'log:next ',
    ]);
  });
  it('puts the answers that were stumbled over first, most first', () => {
    const back = card({ stuck: ['hr-filled', 'some line', 'answer hr-reviewing'] }).back;
    expect(back.slice(0, 3).map(({ key }) => key)).toEqual([
      'response:hr-filled',
      'response:hr-reviewing',
      'response:gk-meeting',
    ]);
  });
  it('has the log even when there is nothing else', () => {
    const bare = card({ script: { ...script, channels: {}, answers: [] } });
    expect(bare.back.map(({ key }) => key)).toEqual(['log:who', 'log:said', 'log:next']);
  });
});

describe('what is private', () => {
  const answers = [...script.answers, answer('sens-record', 'My answer is ready.')];
  it('is left out, and does not take the place of an answer that is wanted', () => {
    const { back } = card({ script: { ...script, answers }, stuck: ['sens-record'], answers: 1 });
    expect(back[0]?.key).toBe('response:gk-meeting');
  });
  it('is printed when it is ticked', () => {
    const { back } = card({
      script: { ...script, answers },
      stuck: ['sens-record'],
      answers: 1,
      ticked: new Set(['record']),
    });
    expect(back[0]?.key).toBe('response:sens-record');
  });
  it('is any answer that the person keeps off the card', () => {
    const [first, ...more] = script.answers;
    if (!first) throw new Error('The script has no answer');
    const marked = { ...script, answers: [{ ...first, private: true as const }, ...more] };
    const key = `response:${first.response}`;
    expect(card({ script: marked }).back.map((row) => row.key)).not.toContain(key);
    const { back } = card({ script: marked, ticked: new Set(['marked']) });
    expect(back.map((row) => row.key)).toContain(key);
  });
});

it('a card says on which day one applied, not that it was yesterday: it is read on another day', () => {
  const { front } = card({ facts: { appliedOn: '2026-11-15' }, asides: true });
  expect(JSON.stringify(front)).toContain('on Sunday, November 15');
  expect(JSON.stringify(front)).not.toContain('yesterday');
});

describe('a line that is known by heart', () => {
  it('leaves its row with what it is for', () => {
    const { front } = card({ words: 'stage', stages: new Map([['ask Is anything missing?', 'blank']]) });
    expect(show(front)).toContain('moment:ask ');
  });
});

describe('the voicemail card', () => {
  it('holds the message moment by moment, the rows that always help, and the log behind', () => {
    const { front, back, number } = voicemailCardOf({
      ...{ script, facts, speech, moments, always, stuck: [], words: 'full' as const },
    });
    expect(number).toEqual({ text: '312 555 0142' });
    expect(show(front)).toEqual([
      'moment:identify This is Amina Yusuf.',
      'moment:ask Please call <phone>.',
      '~always:lost Say that again?',
      'always:stop One moment.',
    ]);
    expect(back.map(({ key }) => key)).toEqual(['log:who', 'log:said', 'log:next']);
  });
});

describe('the head', () => {
  it('holds the company and the number to dial', () => {
    const { initials, title, number } = card();
    expect({ initials, title, number }).toEqual({
      initials: 'A.Y.',
      title: { text: 'Harlow Supply' },
      number: { text: '312 555 0142' },
    });
  });
  it('names what is missing', () => {
    const { initials, title, number } = card({ facts: {} });
    expect({ initials, title, number }).toEqual({
      initials: '',
      title: { missing: 'employer' },
      number: { missing: 'employerPhone' },
    });
  });
  it('says the number in its groups where they are known', () => {
    const number = (typed: string) => typed.replace('31', '3-1');
    const typed = { ...facts, employerPhone: ' 3125550142 ' };
    expect(card({ facts: typed, speech: { ...speech, number } }).number).toEqual({ text: '3-125550142' });
    expect(card({ facts: typed }).number).toEqual({ text: '3125550142' });
  });

  it('puts the extension behind the number', () => {
    expect(card({ facts: { ...facts, extension: '12' } }).number).toEqual({ text: '312 555 0142 x 12' });
    expect(card({ facts: { ...facts, extension: 'ext. 12' } }).number).toEqual({
      text: '312 555 0142, ext. 12',
    });
  });
});
