import { describe, expect, test } from 'vitest';
import { debriefOf } from '../../src/domain/debrief/debrief-of.ts';
import type { TranscriptTurn } from '../../src/domain/rehearsal/rehearsal.ts';
import { type Sentence, sentencesOf } from '../../src/words/debrief-sentences.ts';
import { ofKind, speech } from '../library/library-for-tests.ts';
import { moves, type Told, tellAll } from './debriefs-for-tests.ts';
import { type Raw, RULES, troubleWith } from './holds-in.ts';
import { spoil } from './spoil.ts';

/** Ninety calls of each scenario: thirty by each kind of caller. */
const told = tellAll(30);

/** Too rare to wait for among so many: a turn goes well when it comes first, and badly when it comes again. */
const toldWhenATurnCameAgain = (): Sentence[] => {
  const at = (judgement: 'good' | 'poor'): TranscriptTurn => ({
    turn: 'pickup',
    says: 'Hello?',
    reply: { move: 'greet', text: 'Hello.', by: 'typed', stage: 'full', judgement },
  });
  const rehearsal = {
    scriptId: 'script',
    scenario: { id: 'small', hash: 'hash' },
    facts: {},
    options: { seed: 1, surprises: 'none' as const },
    replies: [],
    transcript: [at('good'), at('poor')],
  };
  const script = { openingId: 'opening', goal: 'confirm-receipt' as const, channels: {}, answers: [] };
  const debrief = debriefOf({ rehearsal, script, got: [], speech, moves });
  return sentencesOf({ debrief, rehearsal, got: [], whoSaid: () => 'They' });
};

const rawOf = ({ rehearsal, facts, file }: Told): Raw => {
  const { transcript, outcome } = rehearsal;
  return { transcript, outcome, facts, file };
};
const show = ({ file }: Told, { about, text, at, quotes }: Sentence, trouble: string) =>
  `${file.id}: ${about} “${text}” ${at} [${quotes.map(({ by, words }) => `${by}: ${words}`).join(' | ')}]: ${trouble}`;

describe('every sentence of a debrief', () => {
  test('is held by its transcript, whatever the call and the caller', () => {
    const troubles = told.flatMap((each) =>
      each.sentences.flatMap((sentence) => {
        const trouble = troubleWith(sentence, rawOf(each));
        return trouble ? show(each, sentence, trouble) : [];
      }),
    );
    expect(troubles).toEqual([]);
  });

  test('that there is was among them', () => {
    const all = [...told.flatMap(({ sentences }) => sentences), ...toldWhenATurnCameAgain()];
    const seen = new Set(all.map(({ text }) => text));
    expect(Object.keys(RULES).filter((text) => !seen.has(text))).toEqual([]);
  });
});

describe('a claim that the transcript does not hold', () => {
  test('is rejected, in whatever way the claim, the quote or the call was spoilt', () => {
    const ways = new Set<string>();
    const passed = told.flatMap((each) =>
      each.sentences
        .flatMap((sentence) => spoil(sentence, rawOf(each)))
        .flatMap(({ how, sentence, raw }) => {
          ways.add(how);
          return troubleWith(sentence, raw) ? [] : show(each, sentence, how);
        }),
    );
    expect(passed).toEqual([]);
    expect(ways.size).toBe(17);
  });

  test.each(Object.keys(RULES))('is rejected in a call in which nobody says a word: %s', (text) => {
    const file = ofKind('scenario')[0]?.value;
    if (!file) throw new RangeError('the library is empty');
    const raw: Raw = { file, facts: {}, outcome: undefined, transcript: [{ turn: 'pickup', says: '' }] };
    expect(troubleWith({ about: 'check', label: '', text, at: 0, quotes: [] }, raw)).toBeDefined();
  });
});

test('what went wrong when a turn came again is not passed over', () => {
  const notStuck = toldWhenATurnCameAgain().filter(({ about }) => about === 'not-stuck');
  expect(notStuck.map(({ text }) => text)).toEqual(['You did not get stuck at any turn when it came first.']);
});
