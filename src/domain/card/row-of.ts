import type { CardRow, RowKind, Run } from './card.ts';

/** A row with the key that is unique on its card. */
export const rowOf = (name: RowKind, runs: Run[]): CardRow => ({ key: keyOf(name), name, runs });

function keyOf(name: RowKind): string {
  switch (name.kind) {
    case 'moment':
      return `moment:${name.moment}`;
    case 'response':
      return `response:${name.response}`;
    case 'voicemail':
      return name.kind;
    default:
      return `${name.kind}:${name.id}`;
  }
}

/** A group of rows stands apart from what is above it. */
export const spaced = (rows: readonly CardRow[]): CardRow[] =>
  rows.map((each, index) => (index === 0 ? { ...each, space: true } : each));
