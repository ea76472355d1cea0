import { describe, expect, test } from 'vitest';
import { drillId, isDrill, readDrillId } from '../../../../src/domain/debrief/practice/drill-id.ts';
import { drillOf } from '../../../../src/domain/debrief/practice/drill-of.ts';
import { responsesIn } from '../../../../src/domain/debrief/practice/responses-in.ts';
import { offersOf } from '../../../../src/domain/rehearsal/offers.ts';
import { libraryCalls } from '../../rehearsal/library-scenarios.ts';
import { graphOf, judged, play, show } from '../../rehearsal/scenario-for-tests.ts';

const GRAPH = graphOf(
  {
    pickup: { response: 'gk-greeting', says: ['Hello.'], moves: { greet: 'about' }, otherwise: 'pickup' },
    about: {
      response: 'gk-whats-it-about',
      says: ['What is it about?'],
      moves: { 'state-reason': 'pickup', push: { to: 'cold', patience: -3 } },
      otherwise: 'about',
    },
  },
  { events: [{ turn: 'about', at: 1 }] },
);

describe('a drill of one turn', () => {
  test.each([
    [
      'is over after a good reply, with what they say to it',
      'state-reason',
      'about 3 > pickup-heard 3',
      'good',
    ],
    ['is over after a poor one', 'push', 'about 3 > cold-heard 3', 'poor'],
    ['is over after one that does not help', 'hold', 'about 3 > about-heard 2', 'otherwise'],
    [
      'is said again for nothing',
      'ask-repeat state-reason',
      'about 3 > about 3 > pickup-heard 3',
      'good good',
    ],
    ['can be hung up on', 'hang-up', 'about 3 > hung-up 3', 'poor'],
  ])('%s', (_, moves, shown, judgement) => {
    const call = play(drillOf(GRAPH, 'about'), moves, { surprises: 'many' });
    expect(show(call)).toBe(shown);
    expect(judged(call)).toBe(judgement);
  });

  test('ends as a drill, even where the call would end there', () => {
    expect(play(drillOf(GRAPH, 'about'), 'push').turn.end).toBe('drill-done');
  });

  test('is refused where the call has no such turn', () => {
    expect(() => drillOf(GRAPH, 'nowhere')).toThrow('small: there is no turn "nowhere"');
  });

  test('of every turn that the library offers for it has a good reply, and is over after it', () => {
    const drills = libraryCalls.flatMap(({ graph }) =>
      responsesIn(graph).flatMap(({ drill }) => (drill ? [drillOf(graph, drill)] : [])),
    );
    expect(drills.length).toBeGreaterThan(300);
    for (const drill of drills) {
      const good = offersOf(play(drill)).find(({ edge }) => edge.good);
      expect(play(drill, good?.move ?? '').turn.end).toBe('drill-done');
    }
  });
});

describe('the id of a drill', () => {
  test('names the call and the turn, and is read back', () => {
    const id = drillId({ scenario: 'front-desk', turn: 'pickup' });
    expect(id).toBe('drill/front-desk/pickup');
    expect(readDrillId(id)).toEqual({ scenario: 'front-desk', turn: 'pickup' });
    expect(drillOf(GRAPH, 'about').id).toBe('drill/small/about');
  });

  test.each(['front-desk', 'drill/', 'drill/a', 'drill/a/', 'drill/a/b/c', 'drills/a/b'])(
    '%s is not one',
    (id) => {
      expect(readDrillId(id)).toBeUndefined();
      expect(isDrill({ scenario: { id } })).toBe(false);
    },
  );
});
