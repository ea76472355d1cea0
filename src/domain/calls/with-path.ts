import { endedAs } from './ended-as.ts';
import type { LoggedCall } from './logged-call.ts';

type InWords = NonNullable<LoggedCall['inWords']>;
type Path = { reached: LoggedCall['reached']; said: readonly string[]; inWords: InWords };

/** Whom a call reached and what they said, each filled; a change of it is a change of these. */
export const pathOf = ({ reached, said = [], inWords = [] }: LoggedCall): Path => ({
  reached,
  said,
  inWords,
});

/**
 * The call with another path. How it ended follows from what they said, unless the person put that right; where nobody
 * was reached, nothing was said and nothing was gained.
 */
export function withPath(call: LoggedCall, change: Partial<Path>): LoggedCall {
  const { reached, said, inWords } = { ...pathOf(call), ...change };
  const { outcome, gains, said: saidBefore = [], inWords: _inWords, ...rest } = call;
  if (!canSay(reached)) return { ...rest, reached };
  const isGuess = outcome === endedAs(call.reached, saidBefore);
  const end = isGuess || reached !== call.reached ? endedAs(reached, said) : outcome;
  const words = inWords.filter(({ response }) => said.includes(response));
  return {
    ...rest,
    reached,
    ...(gains === undefined ? {} : { gains }),
    ...(end === undefined ? {} : { outcome: end }),
    ...(said.length > 0 ? { said } : {}),
    ...(words.length > 0 ? { inWords: words } : {}),
  };
}

/** Is there anybody who said something? */
export const canSay = (reached: LoggedCall['reached']): boolean =>
  reached === 'person' || reached === 'message';
