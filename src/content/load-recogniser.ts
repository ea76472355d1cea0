import { type PackedModel, unpackModel } from '../domain/recogniser/pack/pack-model.ts';
import { type Recognised, recognise, type Said } from '../domain/recogniser/recognise.ts';

export type Recogniser = (said: Said) => Recognised;

const models = import.meta.glob<PackedModel | null>('../../scripts-library/*/moves.yaml', {
  query: '?recogniser',
  import: 'default',
});

const started = new Map<string, Promise<Recogniser | undefined>>();

/** The recogniser of a language, loaded once, when words are first typed or heard; undefined where there is none. */
export function loadRecogniser(language: string): Promise<Recogniser | undefined> {
  const running = started.get(language);
  if (running) return running;
  const loading = load(language);
  started.set(language, loading);
  loading.catch(() => started.delete(language));
  return loading;
}

async function load(language: string): Promise<Recogniser | undefined> {
  const packed = await models[`../../scripts-library/${language}/moves.yaml`]?.();
  if (!packed) return undefined;
  const model = unpackModel(packed);
  return (said) => recognise(model, said);
}
