import { describe, expect, test } from 'vitest';
import type { Card, CardRow } from '../../../src/domain/card/card.ts';
import { cardOf } from '../../../src/domain/card/card-of.ts';
import { PAPERS, type Paper, type PaperId } from '../../../src/domain/card/papers.ts';
import { PRIVATE_TOPICS } from '../../../src/domain/card/private-topic.ts';
import { type Facts, MOMENTS } from '../../../src/domain/library/ids.ts';
import { draftScript } from '../../../src/domain/script/draft-script.ts';
import { fillParts } from '../../../src/domain/script/fill.ts';
import { linesInUse } from '../../../src/domain/script/lines-in-use.ts';
import type { Script } from '../../../src/domain/script/script.ts';
import { HOSTILE } from '../script/hostile-values.ts';
import { libraryDrafts } from '../script/library-drafts.ts';
import { speech } from '../script/speech-for-tests.ts';
import { type HeightsFor, laidOut } from './laid-out.ts';

const moments = MOMENTS.map((id) => ({ id, label: id, card: id }));
const always = [
  { id: 'lost' as const, label: 'lost', say: 'Sorry, could you *say that again*, slowly?' },
  { id: 'stop' as const, label: 'stop', say: '*One moment*, please.' },
];

let ids = 0;
const scripts = libraryDrafts.map(
  ({ goal, templates, answers }) =>
    [goal, draftScript('opening', goal, templates, answers, () => `id${ids++}`)] as const,
);

const cardFor = (script: Script, facts: Facts): Card =>
  cardOf({
    script,
    facts,
    speech,
    moments,
    always,
    stuck: [],
    words: 'full',
    ticked: new Set(PRIVATE_TOPICS),
  });

/** The words of the rows that are said, a blank as "______", split at spaces. */
const wordsOf = (rows: readonly CardRow[]) =>
  rows
    .filter(({ name }) => name.kind !== 'aside')
    .flatMap(({ runs }) => [...runs.map((run) => ('gap' in run ? '______' : run.text)), ' '])
    .join('')
    .split(/\s+/)
    .filter((word) => word !== '')
    .sort();

/** All that the script says on the phone and to a machine, the first answer for each response, split the same way. */
const saidIn = ({ channels, answers }: Script, facts: Facts) =>
  [
    ...[channels.call, channels.voicemail].flatMap((draft) => (draft ? linesInUse(draft, facts) : [])),
    ...answers.filter(({ response }, at) => answers.findIndex((each) => each.response === response) === at),
  ]
    .map(({ parts }) => fillParts(parts, facts, speech).replaceAll(/_{3,}(\s*\([^()]*\))?/g, '______'))
    .concat(always.map(({ say }) => say.replaceAll('*', '')))
    .flatMap((said) => said.split(/\s+/))
    .filter((word) => word !== '')
    .sort();

/** How high rows stand on a paper: about half an em a letter, a word that is longer than a line over several. */
const measureOn =
  ({ front, back }: Card, paper: Paper) =>
  (pt: number): HeightsFor => {
    const perLine = Math.floor((paper.width * 0.75) / (0.5 * pt));
    const lines = new Map(
      [...front, ...back].map(({ key, runs }) => {
        const letters = runs.reduce((sum, run) => sum + ('gap' in run ? 14 : run.text.length), 0);
        return [key, Math.max(1, Math.ceil(letters / perLine))];
      }),
    );
    return { headOf: (face) => (face === 'front' ? 3 : 2), linesOf: (key) => lines.get(key) ?? 1 };
  };

const linesIn = (key: string, from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => `${key} ${from + at}`);

const FACTS: [string, Facts][] = [
  ['nothing known', {}],
  [
    'the usual',
    {
      name: 'Ana Lee',
      employer: 'Acme',
      position: 'line cook',
      phone: '312 555 0142',
      appliedOn: '2026-11-03',
    },
  ],
  ...HOSTILE.filter((value) => !value.includes('___')).map((value): [string, Facts] => [
    JSON.stringify(value).slice(0, 30),
    {
      name: value,
      employer: value,
      position: value,
      contact: value,
      strength: value,
      phone: value,
      reference: value,
    },
  ]),
];

describe.each(scripts)('the card to %s', (_, script) => {
  test.each(FACTS)('says every word of the script once: %s', (_name, facts) => {
    const { front, back } = cardFor(script, facts);
    expect(wordsOf([...front, ...back])).toEqual(saidIn(script, facts));
  });

  test.each(FACTS)(
    'has each of its rows on one side of every paper, at 11 to 14 pt, as high as it may be: %s',
    (_name, facts) => {
      const card = cardFor(script, facts);
      const keys = [...card.front, ...card.back].map(({ key }) => key);
      const spaced = new Set(
        [...card.front, ...card.back].filter(({ space }) => space).map(({ key }) => key),
      );
      expect(new Set(keys).size).toBe(keys.length);
      for (const id of Object.keys(PAPERS) as PaperId[]) {
        const measure = measureOn(card, PAPERS[id]);
        const sides = laidOut({ card, paper: PAPERS[id], measure });
        const helps = ['always:lost', 'always:stop'];
        const { linesOf } = measure(11);
        const once = sides
          .flatMap((side) => side.rows)
          .filter(({ key }) => !helps.includes(key))
          .flatMap(({ key, lines }) => linesIn(key, lines?.from ?? 0, lines?.to ?? linesOf(key)));
        expect(once.sort()).toEqual(
          keys
            .filter((key) => !helps.includes(key))
            .flatMap((key) => linesIn(key, 0, linesOf(key)))
            .sort(),
        );
        for (const side of sides) {
          const { pt } = side;
          const { headOf, linesOf: linesAt } = measure(pt);
          expect(pt >= 11 && pt <= 14).toBe(true);
          const high = side.rows.reduce(
            (sum, { key, lines }, at) =>
              sum + (lines ? lines.to - lines.from : linesAt(key)) + (spaced.has(key) && at > 0 ? 1 : 0),
            headOf(side.face),
          );
          expect(high * 1.5 * pt).toBeLessThanOrEqual(PAPERS[id].height + 1e-6);
          expect(side.tall).toBeUndefined();
        }
      }
    },
  );
});

test('a card of key words says only what the script says', () => {
  for (const [, script] of scripts)
    for (const [, facts] of FACTS) {
      const { front, back } = cardOf({ script, facts, speech, moments, always, stuck: [], words: 'cues' });
      const lines = [
        ...Object.values(script.channels).flatMap(({ lines: each }) => each),
        ...script.answers,
      ].map(({ parts }) => fillParts(parts, facts, speech));
      const said = [...lines, ...always.map(({ say }) => say.replaceAll('*', ''))].join('\n');
      for (const run of [...front, ...back].flatMap(({ runs }) => runs))
        if ('text' in run && run.text !== ' · ') expect(said).toContain(run.text);
    }
});
