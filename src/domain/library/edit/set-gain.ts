import type { Gain } from '../ids.ts';
import type { TurnFile } from '../schemas.ts';
import { withField } from './with-field.ts';

/** The turn that gives, or no longer gives, something to the caller: `true`, or the words for it. */
export function setGain(turn: TurnFile, gain: Gain, words: true | string | undefined): TurnFile {
  const { [gain]: old, ...others } = turn.gains ?? {};
  const said = words === '' ? true : words;
  if (old === said) return turn;
  const gains = said === undefined ? others : { ...turn.gains, [gain]: said };
  return withField(turn, 'gains', Object.keys(gains).length > 0 ? gains : undefined);
}
