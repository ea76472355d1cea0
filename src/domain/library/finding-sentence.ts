import { advice, error, type Saying, type Severity, type Values } from './saying.ts';
import { PACK, TWEE } from './share-sayings.ts';

export type { Severity } from './saying.ts';

const meant = ({ nearest }: Values) => (nearest === undefined ? '' : ` Did you mean "${nearest}"?`);

const movesNear = ({ near }: Values) =>
  ` moves.yaml lists them.${near === undefined ? '' : ` Near it: ${near}.`}`;

/** Names that are used and not there. */
const LINKS = {
  'unknown-turn': error((v) => `There is no turn "${v.name}".${meant(v)}`),
  'unknown-move': error((v) => `"${v.name}" is not a move.${meant(v) || movesNear(v)}`),
  'not-a-move': error(
    (v) => `"${v.name}" is not a move. It belongs further left, in line with the word "moves".`,
  ),
  'unknown-response': error((v) => `There is no response "${v.name}" in responses.yaml.${meant(v)}`),
  'unknown-person': error((v) => `"${v.name}" is not declared under "people".${meant(v)}`),
  'unknown-counter': error((v) => `"${v.name}" is not declared under "counters".${meant(v)}`),
  'unknown-scenario': error((v) => `There is no practice call "${v.name}".${meant(v)}`),
  'back-outside': error((v) => `"back" works only in a surprise, and "${v.turn}" is not one.`),
  unused: advice((v) => `"${v.name}" is declared and never used.`),
} satisfies Record<string, Saying>;

/** Where a call can go, and where it cannot. */
const REACH = {
  'silent-turn': error((v) => `Nothing is heard at "${v.turn}". It needs "says" or "sound".`),
  'says-and-sound': error(() => 'A turn has words or a sound, not both.'),
  'says-nobody': error((v) => `Nobody says this. "${v.turn}" needs "who".`),
  'dead-end': error((v) => `The call stops at "${v.turn}". It needs "moves", or an "end".`),
  'no-otherwise': error((v) => `"${v.turn}" has no "otherwise", the way for every other reply.`),
  'end-goes-on': error((v) => `"${v.turn}" is an end, so nothing can lead on from it.`),
  'patience-not-end': error((v) => `"out-of-patience" must lead to an end, and "${v.turn}" is none.`),
  'when-on-otherwise': error(() => '"otherwise" is the last way, so it has no condition. Put it on a move.'),
  'unreachable-turn': error((v) => `No call can come to "${v.turn}". Nothing leads here.`),
  'unreachable-end': error((v) => `No call can end with "${v.end}" at "${v.turn}". Nothing leads here.`),
  'never-holds': error(
    (v) => `This can never be true at "${v.turn}", so "${v.move}" is never on offer here.`,
  ),
  'never-taken': error((v) => `This way of "${v.move}" is never taken. One before it always is.`),
  'no-way-out': error((v) => `From here every reply goes round and never to an end: ${v.turns}.`),
  'no-note': advice((v) => `"${v.move}" goes wrong here and says nothing about why. Give it a "note".`),
  'no-coach': advice((v) => `A caller can go wrong at "${v.turn}". Say what helps, in "coach".`),
} satisfies Record<string, Saying>;

/** The words themselves. */
const TEXTS = {
  'unknown-fact': error((v) => `"{{${v.name}}}" is not a fact, and not declared here.${meant(v)}`),
  'unknown-filter': error((v) => `"|${v.name}" is not known. There are |a, |spoken, |when and |first.`),
  unclosed: error((v) => `"${v.name}" has no partner in this text.`),
  'nested-group': error(() => 'A "[[" stands inside another "[[".'),
  'empty-cue': error(() => 'Two "*" stand together, with no word between them.'),
  'single-brace': error((v) => `Write "{{${v.name}}}", with two braces on each side.`),
  'stray-quote': error((v) => `A ${v.said} stands at one end of this text only. It needs both, or none.`),
  'curly-quotes': advice(() => 'These curly quotes are shown too. Use straight ones around a text.'),
  html: advice((v) => `"${v.said}" is shown as it stands. There are only words here, no HTML.`),
  'not-filled': error((v) => `"${v.said}" would be shown as it stands: only "says" and "gains" are filled.`),
  'always-a-fact': error(
    (v) => `Each text of "${v.turn}" needs a fact that may not be known. One must do without.`,
  ),
  'bare-name': error((v) => `Write "{{${v.id}}}" for "${v.name}", so that the name never gets onto a card.`),
  'bare-date': error(
    (v) => `"${v.said}" is made up. Declare it under "made-up", so that it never gets onto a card.`,
  ),
  'maybe-name': advice((v) => `If "${v.said}" is a name, declare it under "people" or "made-up".`),
  'long-breath': advice((v) => `${v.words} words in one breath: "${v.said}". Make two sentences of it.`),
  idiom: advice((v) => `"${v.said}" is an idiom, and not everybody knows it. Say: ${v.instead}.`),
  written: advice((v) => `"${v.said}" is written, not spoken. Say: ${v.instead}.`),
} satisfies Record<string, Saying>;

/** Files beside each other. */
const FILES = {
  'not-its-place': error(
    (v) => `"${v.what}" is "${v.name}", and the file lies at ${v.file}. They must agree.`,
  ),
  'not-its-name': advice(
    (v) => `The "id" is "${v.name}", and the file is called "${v.file}". Give both one name.`,
  ),
  'listed-twice': error((v) => `"${v.name}" is listed twice.`),
  'not-listed': error((v) => `"${v.name}" is missing in this list.`),
  'no-file': error((v) => `The library needs a file ${v.file}.`),
  'no-subject': error(() => 'An email needs a "subject".'),
  'missing-moment': error((v) => `There is no line for "${v.moment}"${v.when}.`),
  'stale-date': advice(() => 'A date here will be long past one day. Leave it out.'),
} satisfies Record<string, Saying>;

/**
 * Every rule of the checker, whether it fails a build, and its sentence. The one place where the domain makes prose:
 * a finding has its message by contract (FORMATS 8), and the build, which sees the domain alone, prints it.
 */
const RULES = {
  'too-big': error((v) => `${v.file} is too big to be read (more than ${v.most} characters).`),
  'too-many-parts': error(() => 'This file is too big to be read: it has too many words and marks.'),
  'yaml-tab': error(() => 'There is a tab here. Use spaces at the start of a line.'),
  'yaml-odd-space': error(() => 'The space here is of another kind. Type a plain one.'),
  'yaml-left': error((v) => `"${v.name}" stands further left than its neighbours. Put spaces before it.`),
  'yaml-dash': error(
    () =>
      'This line has no dash, and the one beside it has. Each entry of a list begins with a dash and a space.',
  ),
  'yaml-indent': error(
    () =>
      'This line does not fit the ones around it. Check how many spaces are before it, and the quotes and commas.',
  ),
  'yaml-colon': error(() => 'A text with a colon and a space in it must stand in quotes.'),
  'yaml-no-colon': error(() => 'A name must be on one line and end with a colon and a space.'),
  'yaml-unclosed': error(() => 'A quote or a bracket that was opened before this is not closed.'),
  'yaml-space': error((v) => `Put a space after the colon: "${v.name}: ${v.said}".`),
  'yaml-quote': error(() => 'A text that begins with one of * & ! @ % ` must stand in quotes.'),
  'yaml-brace': error(() => 'A text that begins with { or [ must stand in quotes.'),
  'yaml-hash': error(
    () => 'What stands after " #" is not read. Put the whole text in quotes, or the remark on its own line.',
  ),
  'yaml-after-quote': error(
    () => 'Something stands after a closing quote. The whole text must be inside the quotes.',
  ),
  'yaml-escape': error(() => 'Inside double quotes a backslash must be written twice.'),
  'yaml-two-files': error(() => 'A second file begins here ("---"). Each file holds one thing.'),
  'yaml-directive': error(() => 'A line that begins with % is not read here.'),
  'yaml-deep': error(() => 'This is nested too deeply to be read.'),
  'yaml-key': error(() => 'A name must be plain text.'),
  'yaml-refused-key': error((v) => `"${v.name}" cannot be used as a name.`),
  'yaml-twice': error(
    (v) =>
      `"${v.name}" stands here twice: the other one is at line ${v.line}. Give one another name, or take one out.`,
  ),
  'yaml-unclear': error(() => 'This could not be read. Check the spaces, quotes and brackets before it.'),
  'unknown-place': error(
    (v) => `No file of the library belongs at ${v.file}. The README says which ones there are.`,
  ),

  missing: error((v) => `"${v.name}" is missing${v.where}.`),
  'unknown-name': error((v) => `"${v.name}" is not known here.${meant(v)}`),
  'wrong-value': error((v) => `${v.what} must be ${v.expected}, not ${v.received}.${meant(v)}`),
  'wrong-id': error((v) => `${v.what} must be small letters, digits and hyphens, and begin with a letter.`),
  empty: error((v) => `${v.what} must not be empty.`),
  'too-long': error((v) => `${v.what} is too long (${v.most} at most).`),
  'too-short': error((v) => `${v.what} must have at least ${v.least}.`),
  'too-many-turns': error((v) => `${v.file} has too many turns to be read (more than ${v.most}).`),

  ...LINKS,
  ...REACH,
  ...TEXTS,
  ...FILES,
  ...TWEE,
  ...PACK,
} satisfies Record<string, Saying>;

export type Rule = keyof typeof RULES;

export const severityOf = (rule: Rule): Severity => RULES[rule].severity;

/** The plain sentence for what a rule found. */
export const findingSentence = (rule: Rule, values: Values): string => RULES[rule].say(values);

export const ALL_RULES = Object.keys(RULES) as Rule[];
