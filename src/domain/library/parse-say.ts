import { FACTS, type FactName } from './ids.ts';
import { FILTERS, type Filter, type Part } from './parts.ts';

/** What a `say` may go wrong by; `at` is the offset of the trouble in the text. */
export type SayTrouble = {
  rule: 'unknown-fact' | 'unknown-filter' | 'unclosed' | 'nested-group' | 'empty-cue';
  at: number;
  value: string;
};

export type ParsedSay = { parts: Part[]; troubles: SayTrouble[] };

const TOKEN = /\{\{([^{}|]*)(?:\|([^{}|]*))?\}\}|\[\[|\]\]|\*/g;

/**
 * Reads the text of a template: `{{fact}}`, `{{fact|filter}}`, `[[ left out when a fact inside is missing ]]`
 * and `*cue words*` (FORMATS 2). `extra` names values besides the facts (a scenario's people and made-up things);
 * they come out as fact parts of that name. Text with troubles is read as far as it goes.
 */
export function parseSay(say: string, extra: ReadonlySet<string> = new Set()): ParsedSay {
  const parts: Part[] = [];
  const troubles: SayTrouble[] = [];
  const open: { cue?: number | undefined; group?: number | undefined } = {};
  let groups = 0;
  let from = 0;
  const trouble = (rule: SayTrouble['rule'], at: number, value: string) => troubles.push({ rule, at, value });
  const marks = () => ({
    ...(open.cue === undefined ? {} : { cue: true as const }),
    ...(open.group === undefined ? {} : { group: open.group }),
  });
  const addText = (to: number) => {
    const text = say.slice(from, to);
    const brace = /\{\{|\}\}/.exec(text);
    if (brace) trouble('unclosed', from + brace.index, brace[0]);
    if (text !== '') parts.push({ text, ...marks() });
  };
  for (const match of say.matchAll(TOKEN)) {
    const { 0: token, 1: name, 2: filter, index } = match;
    addText(index);
    from = index + token.length;
    if (token === '[[') {
      if (open.group !== undefined) trouble('nested-group', index, token);
      open.group = groups++;
    } else if (token === ']]') {
      if (open.group === undefined) trouble('unclosed', index, token);
      open.group = undefined;
    } else if (token === '*') {
      if (open.cue === index - 1) trouble('empty-cue', index, token);
      open.cue = open.cue === undefined ? index : undefined;
    } else {
      const read = readFact(name ?? '', filter, extra);
      for (const each of read.troubles) trouble(each.rule, index, each.value);
      parts.push({ ...read.part, ...marks() });
    }
  }
  addText(say.length);
  if (open.group !== undefined) trouble('unclosed', say.lastIndexOf('[['), '[[');
  if (open.cue !== undefined) trouble('unclosed', open.cue, '*');
  return { parts, troubles };
}

function readFact(name: string, filter: string | undefined, extra: ReadonlySet<string>) {
  const fact = name.trim();
  const by = filter?.trim();
  const troubles: Pick<SayTrouble, 'rule' | 'value'>[] = [];
  if (!(FACTS as readonly string[]).includes(fact) && !extra.has(fact))
    troubles.push({ rule: 'unknown-fact', value: fact });
  if (by !== undefined && !(FILTERS as readonly string[]).includes(by))
    troubles.push({ rule: 'unknown-filter', value: by });
  const part = { fact: fact as FactName };
  return { part: by === undefined ? part : { ...part, filter: by as Filter }, troubles };
}
