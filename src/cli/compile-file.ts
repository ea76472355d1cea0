import type { CallSummary } from '../domain/debrief/practice/call-summary.ts';
import { responsesIn } from '../domain/debrief/practice/responses-in.ts';
import type { Content } from '../domain/library/read/read-file.ts';
import type { ScenarioFile } from '../domain/library/schemas.ts';
import { type Judged, prepareScenario } from '../domain/rehearsal/prepare-scenario.ts';
import { hashOf } from './hash-of.ts';

/** A content file as a module: its value, and for a practice call the hash that old rehearsals are compared with. */
export function compileFile({ kind, value }: Content, text: string): string {
  const hash = kind === 'scenario' ? `export const hash = ${JSON.stringify(hashOf(text))};\n` : '';
  return `${hash}export default ${JSON.stringify(value)};\n`;
}

/** What a list of practice calls shows, and what choosing the next of them goes by. */
export function compileSummary(file: ScenarioFile, moves: readonly Judged[]): string {
  const { id, title, goal, channel, direction, difficulty, about, worries } = file;
  const meets = responsesIn(prepareScenario(file, moves));
  const summary: CallSummary = { id, title, goal, channel, direction, difficulty, about, worries, meets };
  return `export default ${JSON.stringify(summary)};\n`;
}
