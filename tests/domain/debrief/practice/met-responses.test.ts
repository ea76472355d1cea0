import { describe, expect, test } from 'vitest';
import { fearDrills } from '../../../../src/domain/debrief/practice/fear-drills.ts';
import { callsFor, likelyResponses } from '../../../../src/domain/debrief/practice/likely-responses.ts';
import { memoriesOf } from '../../../../src/domain/debrief/practice/memory.ts';
import { metResponses } from '../../../../src/domain/debrief/practice/met-responses.ts';
import { responsesIn } from '../../../../src/domain/debrief/practice/responses-in.ts';
import { GOALS } from '../../../../src/domain/library/ids.ts';
import { libraryCalls } from '../../rehearsal/library-scenarios.ts';
import { practised } from './practised-for-tests.ts';

const CALLS = libraryCalls.map(({ file, graph }) => ({ ...file, meets: responsesIn(graph) }));
const roles = new Map(
  CALLS.flatMap(({ meets }) => meets.map(({ response }) => [response, 'receptionist' as const])),
);
const ENTRIES = [...roles].map(([id, role]) => ({ id, role }));

describe.each(GOALS)('what is met in calls to %s', (goal) => {
  const likely = likelyResponses(callsFor(CALLS, { goal, channel: 'call' }));
  const met = (turns: string) => metResponses(likely, ENTRIES, memoriesOf([practised(0, turns)]));

  test('is shown for the twelve likeliest, none of them met at first', () => {
    expect(met('')).toMatchObject({ met: 0, of: 12 });
  });

  test('counts a response once it was met, stuck or not', () => {
    const { met: count, groups } = met('gk-greeting, gk-greeting, hm-who-is-this stuck');
    expect(count).toBe(2);
    const standing = new Map(
      groups.flatMap(({ responses }) => responses.map((each) => [each.response, each.standing])),
    );
    expect(standing.get('gk-greeting')).toBe('handled');
    expect(standing.get('hm-who-is-this')).toBe('stuck');
  });

  test('a response that was met beyond the twelve does not count', () => {
    expect(met('scam-fee').met).toBe(0);
  });
});

test('responses are grouped by who says them', () => {
  const entries = [
    { id: 'gk-greeting', role: 'receptionist' as const },
    { id: 'hm-who-is-this', role: 'hiring-manager' as const },
    { id: 'gk-hold', role: 'receptionist' as const },
  ];
  const { groups, of } = metResponses(
    likelyResponses(callsFor(CALLS, { goal: 'confirm-receipt', channel: 'call' })),
    entries,
    new Map(),
  );
  expect(of).toBe(3);
  expect(groups.map(({ role, responses }) => `${role} ${responses.length}`)).toEqual([
    'receptionist 2',
    'hiring-manager 1',
  ]);
});

test('what people fear most can be drilled in the library: a no, a blank, and no calls wanted', () => {
  expect(fearDrills(CALLS).map(({ fear, response }) => `${fear} ${response}`)).toEqual([
    'no hr-not-selected',
    'blank line-block',
    'stop hr-annoyed',
  ]);
});
