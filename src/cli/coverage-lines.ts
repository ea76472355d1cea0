import type { Coverage } from './coverage-of.ts';

/** The table of what is covered, for a terminal. What calls lack together is told of a whole language only. */
export function coverageLines({ scenarios, responses, moves }: Coverage, isWhole: boolean): string[] {
  const head = ['practice call', 'goal', 'channel', 'difficulty', 'turns', 'people', 'ends', 'surprises'];
  const rows = scenarios.map((call) => [
    call.id,
    call.goal,
    call.channel,
    String(call.difficulty),
    String(call.turns),
    call.people.join(' '),
    String(call.ends.length),
    String(call.surprises),
  ]);
  const table = inColumns([head, ...rows]);
  if (!isWhole) return table;
  const heard = responses.filter((each) => each.scenarios.length > 0);
  const answered = responses.filter(({ answers }) => answers.length > 0);
  const neither = responses.filter((each) => each.scenarios.length + each.answers.length === 0);
  const unused = moves.filter((each) => each.scenarios.length === 0);
  return [
    ...table,
    '',
    `responses: ${responses.length}, heard in a practice call: ${heard.length}, with an answer: ${answered.length}`,
    `neither heard nor answered: ${idsOf(neither)}`,
    `moves: ${moves.length}, on offer in no practice call: ${idsOf(unused)}`,
  ];
}

const idsOf = (entries: readonly { id: string }[]): string => entries.map(({ id }) => id).join(' ') || 'none';

function inColumns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
