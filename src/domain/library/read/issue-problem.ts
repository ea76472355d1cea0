import type * as v from 'valibot';
import type { Path, Problem } from '../finding.ts';
import { keyProblem, problem } from '../problem.ts';
import { turnSchema } from '../schemas.ts';
import { nearestName } from './nearest-name.ts';

type Issue = v.BaseIssue<unknown>;

/** What one issue of a schema says about the file. */
export function issueProblem(issue: Issue): Problem {
  const listAt = (issue.path ?? []).findIndex(
    ({ input, key }) => Array.isArray(input) && typeof key === 'string',
  );
  if (listAt >= 0) return listProblem(stepsOf(issue).slice(0, listAt));
  const { path, issue: found } = deepest(issue, []);
  const [place, , part, name] = path;
  // a field of the turn that slipped in among its moves
  if (place === 'turns' && part === 'moves' && Object.hasOwn(turnSchema.entries, name ?? ''))
    return keyProblem('not-a-move', path.slice(0, 4), { name: String(name) });
  const last = found.path?.at(-1) as { origin?: string } | undefined;
  const onKey = last?.origin === 'key';
  if (found.type === 'strict_object' && onKey) return nameProblem(found, path);
  const what = whatAt(path);
  if (found.kind === 'validation') return validationProblem(found, path, what, onKey);
  const expected = expectedOf(found);
  const nearest = typeof found.input === 'string' ? nearestName(found.input, choicesOf(found)) : undefined;
  const values = { what, expected, received: received(found.input), ...(nearest ? { nearest } : {}) };
  return (onKey ? keyProblem : problem)('wrong-value', path, values);
}

/** A value may be one of several shapes; the one that was meant is the one that was followed furthest. */
function deepest(issue: Issue, before: Path): { path: Path; issue: Issue } {
  const path = [...before, ...stepsOf(issue)];
  const inside = (issue.issues ?? []).map((each) => deepest(each, path));
  const [first, ...others] = inside.filter((each) => each.path.length > path.length);
  if (!first) return { path, issue };
  return others.reduce((far, each) => (each.path.length > far.path.length ? each : far), first);
}

const stepsOf = (issue: Issue): Path =>
  (issue.path ?? [])
    .map((item) => item.key)
    .filter((key) => typeof key === 'string' || typeof key === 'number');

/** To the schemas a list is a mapping with numbers for names; to a reader it is a list where none should be. */
const listProblem = (path: Path) =>
  problem('wrong-value', path, { what: whatAt(path), expected: TYPES.Object ?? '', received: 'a list' });

/** A name that must be there and is not, or one that must not be there. */
function nameProblem(issue: Issue, path: Path): Problem {
  const name = String(path.at(-1));
  if (issue.expected !== 'never') {
    const around = path.slice(0, -1);
    const where = around.length === 0 ? '' : ` in ${whatAt(around)}`;
    return keyProblem('missing', around, { name, where });
  }
  return keyProblem('unknown-name', path, { name: short(name) });
}

function validationProblem(issue: Issue, path: Path, what: string, onKey: boolean): Problem {
  const make = onKey ? keyProblem : problem;
  const bound = String((issue as { requirement?: unknown }).requirement);
  const isText = typeof issue.input === 'string';
  switch (issue.type) {
    case 'regex':
      return make('wrong-id', path, { what });
    case 'max_length':
    case 'max_entries':
      return make('too-long', path, { what, most: `${bound} ${isText ? 'characters' : 'entries'}` });
    case 'min_length':
      return isText || bound === '1'
        ? make('empty', path, { what })
        : make('too-short', path, { what, least: `${bound} entries` });
    default:
      return make('wrong-value', path, {
        what,
        expected: boundSaid(issue.type, bound),
        received: received(issue.input),
      });
  }
}

function boundSaid(type: string, bound: string): string {
  if (type === 'integer') return 'a whole number';
  if (type === 'min_value') return `${bound} or more`;
  if (type === 'max_value') return `${bound} or less`;
  if (type === 'length') return `exactly ${bound}`;
  return 'something else';
}

const choicesOf = (issue: Issue): string[] =>
  issue.type === 'picklist'
    ? [...(issue.expected ?? '').matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, choice]) => choice ?? '')
    : [];

function expectedOf(issue: Issue): string {
  const choices = choicesOf(issue);
  if (choices.length > 0) return `one of ${choices.join(', ')}`;
  return (issue.expected ?? '')
    .replace(/[()]/g, '')
    .split(' | ')
    .map((type) => TYPES[type] ?? type)
    .filter((type, at, all) => all.indexOf(type) === at)
    .join(' or ');
}

const TYPES: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  Object: 'a set of names and values',
  Array: 'a list',
};

function received(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (typeof value === 'string') return `"${short(value)}"`;
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a set of names and values' : String(value);
}

/** `"goal"`, `item 2 of "says"`; the whole where there is no path. */
function whatAt(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'This file';
  if (typeof last === 'string') return `"${short(last)}"`;
  const above = path.slice(0, -1);
  return above.length === 0 ? `item ${last + 1}` : `item ${last + 1} of ${whatAt(above)}`;
}

const short = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
