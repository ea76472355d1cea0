import { describe, expect, test } from 'vitest';
import { partnerSteps } from '../../../src/domain/card/partner-steps.ts';
import type { ScenarioFile } from '../../../src/domain/library/schemas.ts';
import { prepareScenario } from '../../../src/domain/rehearsal/prepare-scenario.ts';
import { draftScript } from '../../../src/domain/script/draft-script.ts';
import type { Script } from '../../../src/domain/script/script.ts';
import { libraryCalls } from '../rehearsal/library-scenarios.ts';
import { libraryDrafts } from '../script/library-drafts.ts';

const speech = { locale: 'en-GB', today: '2026-11-16', blank: (fact: string) => `______ (${fact})` };
const callsOut = libraryCalls.filter(({ file }) => file.channel === 'call' && file.direction !== 'in');

const facts = { name: 'Ana Morales', employer: 'Northgate Foods', position: 'line cook' };

const scenario: ScenarioFile = {
  id: 'short',
  title: 'Short',
  goal: 'confirm-receipt',
  channel: 'call',
  direction: 'out',
  difficulty: 1,
  patience: 3,
  about: 'A short call.',
  people: { dana: { name: 'Dana', role: 'receptionist' } },
  start: ['pickup'],
  turns: {
    pickup: {
      who: 'dana',
      response: 'gk-greeting',
      line: ['greet', 'identify'],
      says: ['{{employer}}, {{dana}} speaking.'],
      moves: { push: 'bye', introduce: 'why', 'over-apologise': 'bye' },
      otherwise: 'what',
    },
    what: { who: 'dana', says: ['Sorry, who is this?'], moves: { introduce: 'why' }, otherwise: 'bye' },
    why: {
      who: 'dana',
      response: 'scr-gap',
      says: ['What did you do last year?'],
      moves: { 'answer-question': 'hold' },
      otherwise: 'what',
    },
    hold: { sound: 'hold-music', moves: { wait: 'bye' } },
    bye: { who: 'dana', says: ['Goodbye.'], end: 'receipt-confirmed' },
  },
  'out-of-patience': 'bye',
} as unknown as ScenarioFile;

const moves = [
  { id: 'push' as const, good: false },
  { id: 'introduce' as const, good: true },
  { id: 'over-apologise' as const, good: false },
  { id: 'answer-question' as const, good: true },
  { id: 'wait' as const, good: true },
];

const script = (): Script => {
  const [draft] = libraryDrafts;
  if (!draft) throw new Error('The library has no draft');
  let ids = 0;
  const drafted = draftScript('opening', draft.goal, draft.templates, draft.answers, () => `id${ids++}`);
  const gap = { id: 'gap', response: 'scr-gap', parts: [{ text: 'I was ill.' }] };
  return {
    ...drafted,
    answers: [...drafted.answers.filter(({ response }) => response !== 'gk-greeting'), gap],
  };
};

const steps = () => partnerSteps(prepareScenario(scenario, moves), script(), facts, speech);

describe('what a partner reads', () => {
  test('is the employer’s side in the order of a call that goes well, to its end', () => {
    expect(steps().map(({ says }) => says)).toEqual([
      'Northgate Foods, Dana speaking.',
      'What did you do last year?',
      '',
      'Goodbye.',
    ]);
  });

  test('tells at each turn what to listen for, and at the end nothing', () => {
    expect(steps().map(({ listenFor }) => listenFor?.move)).toEqual([
      'introduce',
      'answer-question',
      'wait',
      undefined,
    ]);
  });

  test('has the caller’s own words beside it', () => {
    const [first] = steps();
    const words = first?.plan.map((run) => ('text' in run ? run.text : '___')).join('');
    expect(words).toContain('Ana Morales');
  });

  test('holds nothing private of the caller', () => {
    expect(JSON.stringify(steps().map(({ plan }) => plan))).not.toContain('ill');
  });

  test('says what comes when the caller does something else', () => {
    expect(steps().map(({ otherwise }) => otherwise)).toEqual([
      'Sorry, who is this?',
      'Sorry, who is this?',
      undefined,
      undefined,
    ]);
  });
});

test.each(callsOut.map(({ file, graph }) => [file.id, graph] as const))(
  'the sheet of %s comes to the end of the call',
  (_, graph) => {
    const sheet = partnerSteps(graph, script(), facts, speech);
    expect(sheet.length).toBeGreaterThan(2);
    expect(sheet.at(-1)?.listenFor).toBeUndefined();
  },
);
