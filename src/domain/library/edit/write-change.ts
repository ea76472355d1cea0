import { isMap, isScalar, parseDocument } from 'yaml';
import { readYaml } from '../read/read-yaml.ts';
import type { ScenarioFile, TurnFile } from '../schemas.ts';
import { editYaml, type YamlEdit } from '../write/edit-yaml.ts';
import { printYaml } from '../write/print-yaml.ts';
import { writeScenario } from '../write/write-scenario.ts';
import { writeTurn } from '../write/write-turn.ts';
import { cutTurns } from './cut-turns.ts';
import { sameValue } from './same-value.ts';
import { valueEdits } from './value-edits.ts';
import type { TurnText, WrittenCall } from './written-call.ts';

/** The call with another value: only the turns that changed are written, and remarks beside what stayed are kept. */
export function writeChange(call: WrittenCall, file: ScenarioFile): WrittenCall {
  if (file === call.file) return call;
  const around = writeAround(call, file);
  if (!around) return writeAnew(file);
  return { file, ...around, turns: file.turns === call.file.turns ? call.turns : writeTurns(call, file) };
}

function writeAnew(file: ScenarioFile): WrittenCall {
  const cut = cutTurns(writeScenario(file));
  if (!cut) throw new RangeError(`${file.id} cannot be written`);
  return { file, ...cut };
}

function writeTurns({ file: before, turns }: WrittenCall, after: ScenarioFile): TurnText[] {
  const ids = Object.keys(after.turns);
  const textOf = new Map(turns.map((each) => [each.id, each]));
  return ids.map((id, at) => {
    const turn = after.turns[id] as TurnFile;
    const known = textOf.get(id);
    if (known) return before.turns[id] === turn ? known : writeTurnOver(known, before.turns[id], id, turn);
    const old = turns[at];
    const isRenamed = old && ids.length === turns.length && !Object.hasOwn(after.turns, old.id);
    if (isRenamed) return writeTurnOver(old, before.turns[old.id], id, turn);
    return { id, text: (at === 0 ? '' : '\n') + writeTurn(id, turn) };
  });
}

const TOP = 'turns:\n';

/** The text of a turn changed where the turn changed; written anew where that does not say the same. */
function writeTurnOver(old: TurnText, before: TurnFile | undefined, id: string, turn: TurnFile): TurnText {
  const [lead = ''] = /^(?:[ \t]*\n)*/.exec(old.text) ?? [];
  const [trail = ''] = /(?:(?<=\n)[ \t]*\n)*$/.exec(old.text) ?? [];
  const text = TOP + old.text.slice(lead.length, old.text.length - trail.length);
  const named = id === old.id ? text : renamed(text, id);
  const edited = editYaml(named, valueEdits(before, turn, ['turns', id]));
  const isKept = edited.startsWith(TOP) && says(edited, { turns: { [id]: turn } });
  return { id, text: lead + (isKept ? edited.slice(TOP.length) : writeTurn(id, turn)) + trail };
}

function renamed(text: string, id: string): string {
  const doc = parseDocument(text, { version: '1.2', uniqueKeys: false });
  const turns = doc.get('turns', true);
  const key = isMap(turns) ? turns.items[0]?.key : undefined;
  if (isScalar(key)) key.value = id;
  return printYaml(doc as never);
}

const says = (text: string, value: unknown): boolean => {
  const read = readYaml(text);
  return 'value' in read && sameValue(read.value, value);
};

/** What stands before and after the turns; undefined where it has to be written anew. */
function writeAround(
  { file: before, head, tail }: WrittenCall,
  after: ScenarioFile,
): Pick<WrittenCall, 'head' | 'tail'> | undefined {
  const edits = (Object.keys({ ...before, ...after }) as (keyof ScenarioFile)[]).flatMap(
    (name): YamlEdit[] => {
      if (name === 'turns') return [];
      if (after[name] === undefined) return before[name] === undefined ? [] : [{ path: [name], gone: true }];
      return valueEdits(before[name], after[name], [name]);
    },
  );
  if (edits.length === 0) return { head, tail };
  const isInHead = edits.every(({ path: [name = ''] }) => new RegExp(`^${name}:`, 'm').test(head));
  const text = isInHead ? editYaml(head, edits) + tail : editYaml(head + tail, edits);
  const [top = ''] = /^(?:.*\n)*?turns:.*\n/.exec(text) ?? [];
  return top !== '' && saysAround(text, after) ? { head: top, tail: text.slice(top.length) } : undefined;
}

function saysAround(text: string, file: ScenarioFile): boolean {
  const read = readYaml(text);
  if (!('value' in read)) return false;
  const { turns: _none, ...value } = read.value as Record<string, unknown>;
  return sameValue({ direction: 'out', ...value }, { ...file, turns: undefined });
}
