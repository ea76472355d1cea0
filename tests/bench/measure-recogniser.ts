import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { lessonsIn } from '../../src/cli/recogniser-model.ts';
import { packModel } from '../../src/domain/recogniser/pack/pack-model.ts';
import { recognise } from '../../src/domain/recogniser/recognise.ts';
import { examplesOf } from '../../src/domain/recogniser/train/examples-of.ts';
import { trainModel } from '../../src/domain/recogniser/train/train-model.ts';
import { type Tally, tally } from '../domain/recogniser/score.ts';
import { type Case, splitCases } from '../domain/recogniser/split-cases.ts';
import { stammered } from '../domain/recogniser/stammered.ts';
import { someOf, strangers } from '../domain/recogniser/strangers.ts';
import { byFuse, byMiniSearch, type Ranker } from './peers-recogniser.ts';
import { quantile, type Row } from './row.ts';

const ENGLISH = join(import.meta.dirname, '../../scripts-library/en');
const PARTS = 5;
/** Fuse.js needs a tenth of a second for an utterance. */
const FOR_PEERS = 300;

/** How well the recogniser knows what it has not seen, on five honest splits, and its peers on the first of them. */
export function measureRecogniser(): Row[] {
  const lessons = lessonsIn(ENGLISH);
  const heard = new Map<string, ReturnType<typeof answer>[]>();
  const note = (slice: string, answers: ReturnType<typeof answer>[]) =>
    heard.set(slice, [...(heard.get(slice) ?? []), ...answers]);
  const times: number[] = [];
  for (let part = 0; part < PARTS; part++) {
    const { examples, heldOut } = splitCases(lessons, part, PARTS);
    const model = trainModel(examples);
    const rank: Ranker = ({ text, employer }) =>
      recognise(model, { text, employer }).ranked.map(({ move }) => move);
    note(
      'all',
      heldOut.map((each) => timed(each, rank, times)),
    );
    note(
      'stammered',
      heldOut.map((each) => answer({ ...each, text: stammered(each.text) }, rank)),
    );
    note(
      'without the employer’s line',
      heldOut.map((each) => answer({ ...each, employer: '' }, rank)),
    );
    for (const each of heldOut) note(each.register, [answer(each, rank)]);
    if (part > 0) continue;
    note(
      'strangers',
      strangers(examples).map((each) => answer(each, rank)),
    );
    const some = someOf(heldOut, FOR_PEERS);
    note(
      'all, for the peers',
      some.map((each) => answer(each, rank)),
    );
    for (const [name, peer] of [
      ['fuse.js', byFuse(examples)],
      ['minisearch', byMiniSearch(examples)],
    ] as const)
      note(
        name,
        some.map((each) => answer(each, peer)),
      );
  }
  const rows = [...heard].map(([slice, answers]) => rowOf(slice, tally(answers)));
  return [...rows, ...cost(lessons, times)];
}

type Asked = Pick<Case, 'move' | 'text' | 'employer'>;

const answer = (asked: Asked, rank: Ranker) => ({ truth: asked.move, ranked: rank(asked) });

function timed(asked: Asked, rank: Ranker, times: number[]) {
  const start = performance.now();
  const answered = answer(asked, rank);
  times.push(performance.now() - start);
  return answered;
}

const ASKED: readonly string[] = ['all', 'stammered', 'non-native', 'strangers'];

const rowOf = (slice: string, { count, first, three }: Tally): Row => ({
  what: `Recogniser, ${slice} (${count} held out)`,
  figure: `right first ${percent(first)}, among three ${percent(three)}`,
  budget: ASKED.includes(slice) ? '>= 90 %, >= 98 %' : 'shown only',
  ...(ASKED.includes(slice) && { kept: first >= 0.9 && three >= 0.98 }),
});

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

function cost(lessons: ReturnType<typeof lessonsIn>, times: readonly number[]): Row[] {
  const start = performance.now();
  const model = trainModel(examplesOf(lessons));
  const seconds = (performance.now() - start) / 1000;
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  const size = brotliCompressSync(JSON.stringify(packModel(model)), options).length / 1000;
  const slow = quantile(times, 0.95);
  return [
    {
      what: 'Recogniser model, brotli',
      figure: `${size.toFixed(1)} kB`,
      budget: '<= 80 kB',
      kept: size <= 80,
    },
    { what: 'One utterance, p95', figure: `${slow.toFixed(2)} ms`, budget: '<= 5 ms', kept: slow <= 5 },
    { what: 'Learning the model', figure: `${seconds.toFixed(1)} s`, budget: 'shown only' },
  ];
}
