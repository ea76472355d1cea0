import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openScenario } from '../../../../src/domain/library/open-scenario.ts';
import { scenarioTwee } from '../../../../src/domain/library/twee/scenario-twee.ts';
import { writeScenario } from '../../../../src/domain/library/write/write-scenario.ts';
import { asTwineSaves } from '../twee/as-twine-saves.ts';
import { anyScenario } from './any-scenario.ts';

const SMALL = `id: mine
title: Mine
goal: any
channel: call
direction: out
difficulty: 1
patience: 2
about: "Two turns: a short one."
people:
  dana: { name: Dana, role: receptionist }
start: [pickup]

turns:
  pickup:
    who: dana
    line: [greet, identify]
    says:
      - "{{dana}} here."
    moves:
      greet: { to: over, patience: 1 }
      push:
        to: over
        label: Ask again and again until she gives in
        note: Reception decides who gets through. Ask, do not press. It costs you nothing.
    otherwise: over

  over:
    who: dana
    says:
      - Goodbye.
    end: dropped
out-of-patience: over
`;

test('any practice call is read again as it was written', () => {
  fc.assert(
    fc.property(anyScenario, (file) => {
      const { scenario, findings } = openScenario({ path: 'x.yaml', text: writeScenario(file) });
      expect(findings).toEqual([]);
      expect(scenario?.file).toEqual(file);
    }),
    { numRuns: 100 },
  );
});

test('a text of two lines stands in quotes', () => {
  const { scenario } = openScenario({ path: 'x.yaml', text: SMALL });
  if (!scenario) throw new Error('The small call does not open.');
  const dana = { name: '::\n!', role: 'receptionist' as const };
  const file = { ...scenario.file, people: { dana } };
  const again = openScenario({ path: 'x.yaml', text: writeScenario(file) });
  expect(again.findings).toEqual([]);
  expect(again.scenario?.file).toEqual(file);
});

test('any practice call is the same after Twee, Twine and back', () => {
  fc.assert(
    fc.property(anyScenario, (file) => {
      const yaml = writeScenario(file);
      const made = scenarioTwee(file, yaml);
      const { scenario, findings } = openScenario({
        path: 'x.twee',
        text: 'twee' in made ? asTwineSaves(made.twee) : '',
      });
      expect({ findings, yaml: scenario?.yaml }).toEqual({ findings: [], yaml });
    }),
    { numRuns: 100 },
  );
});

test('it is laid out as the library is', () => {
  const { scenario } = openScenario({ path: 'mine.yaml', text: SMALL });
  expect(scenario && writeScenario(scenario.file)).toBe(SMALL);
});
