import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { THEY_CALL } from '../../../src/domain/calls/arrangement.ts';
import { endingOf, NOTE_ENDINGS, type Note, noteOf } from '../../../src/domain/calls/note.ts';
import { noteTrouble, withNote } from '../../../src/domain/calls/with-note.ts';
import { anyLogged, logged } from './opening-for-tests.ts';

const talk = logged('2026-11-12 call person', {
  outcome: 'callback-agreed',
  said: ['gk-meeting', 'hr-we-will-call'],
  gains: { 'contact-name': 'Lee' },
  who: 'Dana',
});
const noted = (patch: Partial<Note>) => withNote(talk, { ...noteOf(talk), ...patch });

test('a contact that was opened and kept is as it was', () => {
  fc.assert(
    fc.property(anyLogged, (call) => {
      expect(withNote(call, noteOf(call))).toEqual(call);
    }),
  );
});

test('what was noted is what the form shows again', () => {
  fc.assert(
    fc.property(anyLogged, fc.constantFrom(...NOTE_ENDINGS), fc.string(), (call, ending, notes) => {
      const note: Note = { ...noteOf(call), reached: 'person', ending, notes };
      expect(noteOf(withNote(call, note))).toEqual({ ...note, notes: notes.trim() === '' ? '' : notes });
    }),
  );
});

describe('a noted ending', () => {
  test('"they will call" is kept as what they said, beside the rest', () => {
    const before = noted({ ending: 'receipt-confirmed' });
    expect(before).toMatchObject({ outcome: 'receipt-confirmed', said: ['gk-meeting'] });
    expect(withNote(before, { ...noteOf(before), ending: 'they-call' })).toEqual(talk);
  });

  test.each([
    ['nothing to add', { ending: 'none' as const }],
    ['nobody was reached after all', { reached: 'nobody' as const }],
  ])('goes when there is %s; gains stay', (_, patch) => {
    const { outcome, said, gains } = noted(patch);
    expect([outcome, said, gains]).toEqual([undefined, ['gk-meeting'], { 'contact-name': 'Lee' }]);
  });

  test('of a voicemail stays, though the form does not ask for it', () => {
    const voicemail = logged('2026-11-12 voicemail message', { outcome: 'voicemail-left' });
    const note = { ...noteOf(voicemail), notes: 'Short.' };
    expect(withNote(voicemail, note)).toEqual({ ...voicemail, notes: 'Short.' });
  });

  test('is "they will call" only where they said so', () => {
    expect(endingOf(talk)).toBe('they-call');
    expect(endingOf({ ...talk, said: [] })).toBe('callback-agreed');
    expect(endingOf({ ...talk, outcome: 'info-gained' })).toBe('info-gained');
  });

  test('rests on responses of the library', () => {
    const responses = readFileSync('scripts-library/en/responses.yaml', 'utf8');
    expect(THEY_CALL.filter((id) => !responses.includes(`- id: ${id}\n`))).toEqual([]);
  });
});

test('an emptied field is not kept', () => {
  expect(noted({ who: '  ', next: '', notes: '' })).not.toHaveProperty('who');
});

describe('a day that is none is told', () => {
  test.each([
    ['the day it was is empty', { on: '' }, 'on'],
    ['it is too far away', { on: '275760-09-13' }, 'on'],
    ['there is no such leap day', { on: '2027-02-29' }, 'on'],
    ['the next step is no day', { next: '2027-02-30' }, 'next'],
    ['the next step is left open', { next: '' }, undefined],
    ['both are days', { on: '2028-02-29', next: '2028-03-01' }, undefined],
  ])('%s', (_, patch, field) => {
    expect(noteTrouble({ ...noteOf(talk), ...patch })).toBe(field);
  });
});
