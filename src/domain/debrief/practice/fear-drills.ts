import type { CallSummary } from './call-summary.ts';
import { placesOf } from './drill-places.ts';

/** What people fear most on the phone, and the responses that bring it, the first that can be drilled is taken. */
const FEARS = {
  no: ['hr-not-selected', 'hr-filled', 'hm-wants-other'],
  blank: ['line-block', 'hm-silence', 'hm-who-is-this'],
  stop: ['hr-annoyed', 'own-hates-calls', 'hm-hangs-up'],
} as const;
export type Fear = keyof typeof FEARS;

export type FearDrill = { fear: Fear; response: string; scenario: string; turn: string };

/** The no, the blank, "please stop calling": a drill of each, whatever the call is for. */
export function fearDrills(calls: readonly CallSummary[]): FearDrill[] {
  const places = placesOf(calls.filter(({ channel }) => channel === 'call'));
  return (Object.keys(FEARS) as Fear[]).flatMap((fear): FearDrill[] => {
    const response = FEARS[fear].find((each) => places.has(each));
    const place = response === undefined ? undefined : places.get(response);
    return response === undefined || !place ? [] : [{ fear, response, ...place }];
  });
}
