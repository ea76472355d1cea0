import { createStore, type StoreApi } from 'zustand/vanilla';
import { groupRows } from '../storage/group-rows.ts';
import type { AnyRow, RowKey } from '../storage/rows.ts';
import type { Own } from './own-store.ts';
import { type Owned, rowAt, rowsById } from './owned.ts';
import { changedRow } from './stamp.ts';

/** One change of one row that can be taken back. */
type Step = RowKey & { before: AnyRow; after: AnyRow };

export type History = { past: readonly Step[]; future: readonly Step[]; undo: () => void; redo: () => void };

/** What is drafted, and so can be undone. Rehearsals have their own "one step back". */
const STORES = ['me', 'openings', 'scripts'] as const;

/** Changes of a row within so many ms are one change: a word being typed. */
const TOGETHER = 1_000;
const MOST = 200;

/**
 * Undo and redo of what this tab changes, for as long as the page is open. What came from another tab or a backup is not
 * its own; where a row is no longer as this tab left it, its steps are dropped and nothing is overwritten.
 */
export function keepHistory(own: StoreApi<Own>, now: () => number): StoreApi<History> {
  let isTakingBack = false;

  const take = (from: 'past' | 'future') => {
    const { past, future } = history.getState();
    const step = (from === 'past' ? past : future).at(-1);
    if (!step) return;
    const rest = (from === 'past' ? past : future).slice(0, -1);
    const current = rowAt(own.getState(), step);
    const expected = from === 'past' ? step.after : step.before;
    if (!current || !isSame(current, expected)) {
      history.setState({ past: without(past, step), future: without(future, step) });
      return take(from);
    }
    const row = changedRow(current, now(), from === 'past' ? step.before : step.after);
    isTakingBack = true;
    own.getState().replaceRows(groupRows([{ store: step.store, row } as never]));
    isTakingBack = false;
    history.setState(
      from === 'past' ? { past: rest, future: [...future, step] } : { future: rest, past: [...past, step] },
    );
  };

  const history = createStore<History>()(() => ({
    past: [],
    future: [],
    undo: () => take('past'),
    redo: () => take('future'),
  }));

  own.subscribe((after, before) => {
    if (isTakingBack || after.replaced !== before.replaced) return;
    const steps = changedHere(before, after);
    if (steps.length === 0) return;
    const { past } = history.getState();
    history.setState({ past: steps.reduce(join, past).slice(-MOST), future: [] });
  });
  return history;
}

/** The rows that are in both states and not the same. */
const changedHere = (before: Owned, after: Owned): Step[] =>
  STORES.filter((store) => before[store] !== after[store]).flatMap((store): Step[] => {
    if (store === 'me') return [{ store, id: 'me', before: before.me, after: after.me }];
    return Object.values(rowsById(after, store)).flatMap((row) => {
      const old = rowAt(before, { store, id: row.id });
      return old && old !== row ? [{ store, id: row.id, before: old, after: row }] : [];
    });
  });

/** A step right after one of the same row goes on with it. */
function join(past: readonly Step[], step: Step): Step[] {
  const last = past.at(-1);
  const goesOn =
    last?.store === step.store &&
    last.id === step.id &&
    last.after === step.before &&
    step.after.changedAt - last.after.changedAt < TOGETHER;
  return goesOn && last ? [...past.slice(0, -1), { ...last, after: step.after }] : [...past, step];
}

const without = (steps: readonly Step[], { store, id }: RowKey): Step[] =>
  steps.filter((each) => each.store !== store || each.id !== id);

/** The same row but for when it was changed: what was taken back is a new row with the old fields. */
function isSame(one: AnyRow, other: AnyRow): boolean {
  const fields = new Set([...Object.keys(one), ...Object.keys(other)]);
  fields.delete('changedAt');
  return [...fields].every((field) => one[field as keyof AnyRow] === other[field as keyof AnyRow]);
}
