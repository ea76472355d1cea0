import type { Heard } from '../rehearsal/rehearsal.ts';
import type { LoggedCall } from './logged-call.ts';

type Library = {
  /** The responses that some practice call for the goal holds. */
  practised: ReadonlySet<string>;
  /** Each response as they say it, by its id. */
  saysOf: ReadonlyMap<string, string>;
};

/**
 * What they said in real calls about one opening and no practice call holds, in the order it was first said; the person's
 * own words always. `calls` in the order they were made; of two wordings and two places the last one stands.
 */
export function heardInCalls(calls: readonly LoggedCall[], { practised, saysOf }: Library): Heard[] {
  const heard = new Map<string, Heard>();
  for (const { said = [], inWords = [] } of calls)
    said.forEach((response, at) => {
      const own = inWords.find((each) => each.response === response)?.says;
      const says = own ?? (practised.has(response) ? undefined : saysOf.get(response));
      const after = said[at - 1];
      if (says !== undefined && says.trim() !== '')
        heard.set(response, { response, says, ...(after === undefined ? {} : { after }) });
    });
  return [...heard.values()];
}
