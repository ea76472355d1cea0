import type { Gain } from '../library/ids.ts';
import type { LoggedCall } from './logged-call.ts';

/** The call with something that was gained, in words or in none; without it for undefined. */
export function withGain(call: LoggedCall, gain: Gain, words: string | undefined): LoggedCall {
  const { gains: before = {}, ...rest } = call;
  const { [gain]: _gain, ...others } = before;
  const gains = words === undefined ? others : { ...before, [gain]: words };
  return Object.keys(gains).length === 0 ? rest : { ...rest, gains };
}
