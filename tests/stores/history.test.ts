import { beforeEach, expect, test } from 'vitest';
import { keepHistory } from '../../src/stores/history.ts';
import { createOwnStore } from '../../src/stores/own-store.ts';
import { NOTHING_OWNED } from '../../src/stores/owned.ts';
import { opening, script } from '../storage/rows-for-tests.ts';

let time = 0;
beforeEach(() => {
  time = 1_000;
});

function open() {
  const own = createOwnStore({
    start: { ...NOTHING_OWNED, openings: { [opening.id]: opening }, scripts: { [script.id]: script } },
    now: () => time,
    newId: () => 'new',
  });
  const history = keepHistory(own, () => time);
  const company = () => own.getState().openings[opening.id]?.facts.employer;
  const type = (value: string, at = time + 5_000) => {
    time = at;
    own.getState().setOpeningFact(opening.id, 'employer', value);
  };
  return {
    own,
    company,
    type,
    undo: () => history.getState().undo(),
    redo: () => history.getState().redo(),
    steps: () => history.getState().past.length,
  };
}

test('each change is taken back in turn, and done again in turn', () => {
  const { type, company, undo, redo } = open();
  const first = company();
  type('Alder');
  type('Birch');
  undo();
  expect(company()).toBe('Alder');
  undo();
  expect(company()).toBe(first);
  redo();
  redo();
  expect(company()).toBe('Birch');
});

test('with nothing to take back nothing happens', () => {
  const { own, undo, redo } = open();
  const before = own.getState();
  undo();
  redo();
  expect(own.getState()).toBe(before);
});

test('letters typed within a second are one change', () => {
  const { type, company, undo, steps } = open();
  type('A', 10_000);
  type('Al', 10_300);
  type('Ald', 10_900);
  type('Alder', 13_000);
  expect(steps()).toBe(2);
  undo();
  expect(company()).toBe('Ald');
});

test('a new change forgets what was taken back', () => {
  const { type, company, undo, redo } = open();
  type('Alder');
  undo();
  type('Cedar');
  redo();
  expect(company()).toBe('Cedar');
});

test('what is taken back is a later change of the row, so that every tab follows', () => {
  const { own, type, undo } = open();
  type('Alder');
  const changedAt = own.getState().openings[opening.id]?.changedAt ?? 0;
  undo();
  expect(own.getState().openings[opening.id]?.changedAt).toBeGreaterThan(changedAt);
});

test('what another tab changed is no step, and is not overwritten', () => {
  const { own, type, company, undo, steps } = open();
  type('Alder');
  const row = own.getState().openings[opening.id] ?? opening;
  own
    .getState()
    .replaceRows({ openings: [{ ...row, facts: { ...row.facts, employer: 'Theirs' }, changedAt: 99_000 }] });
  expect(steps()).toBe(1);
  undo();
  expect(company()).toBe('Theirs');
  expect(steps()).toBe(0);
});

test('steps of two rows are taken back in the order they were made', () => {
  const { own, type, company, undo } = open();
  type('Alder');
  time += 5_000;
  own.getState().setMyFact('name', 'Bo');
  undo();
  expect(own.getState().me.facts.name).toBeUndefined();
  expect(company()).toBe('Alder');
});
