import { MOVES, type Move } from '../../library/ids.ts';
import { classWords } from '../class-words.ts';
import { type Features, featureId } from '../feature.ts';
import { heardFeatures } from '../heard-features.ts';
import { mendWords } from '../mend-words.ts';
import { saidFeatures, wordFeature } from '../said-features.ts';

/** One way to make a move, and the ways in which the response before it may have been worded. */
export type Example = { move: Move; text: string; heard: readonly string[] };

/** An example as rows of the model and their weights. */
export type Shown = { move: number; said: Features; heard: readonly Features[] };

/** A feature that fewer examples show is left out: it would be learned by heart. */
const ENOUGH = 5;

/** The examples as the features that enough of them show, and the numbers of those features, in order. */
export function showExamples(examples: readonly Example[]): {
  shown: Shown[];
  ids: number[];
  known: Set<number>;
} {
  const words = examples.map(({ text }) => mendWords(text));
  const known = enough(countEach(words.map((each) => new Set(classWords(each)))));
  const knownIds = new Set([...known].map((word) => featureId(wordFeature(word))));
  const said = words.map((each) => saidFeatures(each, (word) => knownIds.has(featureId(wordFeature(word)))));
  const lines = new Map<string, Features>();
  for (const { heard } of examples)
    for (const line of heard) if (!lines.has(line)) lines.set(line, heardFeatures(line));
  const counts = countEach([...said, ...lines.values()].map(({ ids }) => ids));
  const ids = [...new Set([...enough(counts), ...knownIds])].sort((one, other) => one - other);
  const rows = new Map(ids.map((id, row) => [id, row]));
  const inRows = new Map([...lines].map(([line, features]) => [line, asRows(features, rows)]));
  const shown = examples.map(({ move, heard }, at) => ({
    move: MOVES.indexOf(move),
    said: asRows(said[at] ?? NOTHING, rows),
    heard: heard.map((line) => inRows.get(line) ?? NOTHING),
  }));
  return { shown, ids, known: knownIds };
}

const NOTHING: Features = { ids: new Int32Array(), weights: new Float32Array() };

function countEach<T>(groups: readonly Iterable<T>[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const group of groups) for (const each of group) counts.set(each, (counts.get(each) ?? 0) + 1);
  return counts;
}

const enough = <T>(counts: ReadonlyMap<T, number>): Set<T> =>
  new Set([...counts].filter(([, count]) => count >= ENOUGH).map(([each]) => each));

function asRows({ ids, weights }: Features, rows: ReadonlyMap<number, number>): Features {
  const kept = [...ids].map((id, at) => ({ row: rows.get(id), weight: weights[at] ?? 0 }));
  const found = kept.flatMap(({ row, weight }) => (row === undefined ? [] : [{ row, weight }]));
  return {
    ids: Int32Array.from(found, ({ row }) => row),
    weights: Float32Array.from(found, ({ weight }) => weight),
  };
}
