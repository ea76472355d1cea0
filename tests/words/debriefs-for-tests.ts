import { debriefOf } from '../../src/domain/debrief/debrief-of.ts';
import { measuresOf } from '../../src/domain/debrief/measures-of.ts';
import type { Facts, Goal } from '../../src/domain/library/ids.ts';
import { parseSay } from '../../src/domain/library/parse-say.ts';
import type { ScenarioFile } from '../../src/domain/library/schemas.ts';
import { type Call, statesOf } from '../../src/domain/rehearsal/call.ts';
import { ownLine } from '../../src/domain/rehearsal/own-line.ts';
import { isMove, moveOf, prepareScenario } from '../../src/domain/rehearsal/prepare-scenario.ts';
import type { Rehearsal, Reply } from '../../src/domain/rehearsal/rehearsal.ts';
import { transcriptOf } from '../../src/domain/rehearsal/transcript-of.ts';
import { draftScript } from '../../src/domain/script/draft-script.ts';
import { fillParts } from '../../src/domain/script/fill.ts';
import type { Script } from '../../src/domain/script/script.ts';
import { type Sentence, sentencesOf } from '../../src/words/debrief-sentences.ts';
import { chance } from '../bench/chance.ts';
import { libraryPhrases } from '../domain/script/marks/labelled-lines.ts';
import { CALLERS, type Caller, walk } from '../library/callers.ts';
import { EVERYTHING, ofKind, speech } from '../library/library-for-tests.ts';

export const moves = ofKind('moves')[0]?.value ?? [];
const phrases = libraryPhrases();
const goals = ofKind('goals')[0]?.value ?? [];
const said = ofKind('utterances').map(({ path, value }) => ({
  move: path.split('/').at(-1)?.replace('.yaml', '') ?? '',
  texts: value.map(({ text }) => text),
}));

/** What anybody may say at any turn, about this person or not. */
const ANYTHING = [
  'Hello, this is Amina.',
  'My name is Amina Yusuf, A, M, I, N, A.',
  'My brother Yusuf told me to call.',
  'It is about the stock lead job.',
  'I saw the job in your window.',
  'Do you have my application?',
  'I applied last week. Is anything missing?',
  'How are you today?',
  'My number is 312 555 0187.',
  'It is three one two, triple five, oh one eight seven.',
  'My reference is 4471.',
  'Thanks a lot. Bye.',
  'No thanks to you.',
  'Goodbye, then.',
  'Who hires for that?',
  'Hm.',
  'Okay. Tuesday at ten.',
  'Um, I, uh, I wanted to ask, um, about the job.',
];

/** How much is known of the caller. */
const KNOWN: readonly Facts[] = [
  EVERYTHING,
  (({ contact: _, ...facts }) => facts)(EVERYTHING),
  (({ contact: _, phone: __, name: ___, sayName: ____, ...facts }) => facts)(EVERYTHING),
];

const scripts = new Map<Goal, Script>();
const scriptFor = (goal: Goal): Script => {
  let id = 0;
  const kept = scripts.get(goal);
  if (kept) return kept;
  const templates = ofKind('template').flatMap(({ value }) =>
    value.goal === goal && value.style === 'plain' ? [value] : [],
  );
  const answers = ofKind('answers').find(({ path }) => path.endsWith(`${goal}.yaml`))?.value ?? [];
  const script = draftScript('opening', goal, templates, answers, () => `l${++id}`);
  scripts.set(goal, script);
  return script;
};

type Random = () => number;
const one = <T>(all: readonly T[], random: Random): T | undefined => all[Math.floor(random() * all.length)];

/** When they spoke, as a microphone may have heard it: after their words, in a few stretches, or nothing. */
function takeOf(text: string, random: Random): Pick<Reply, 'take'> {
  const turnEnded = random() < 0.7 ? 2_000 : undefined;
  const speech: { start: number; end: number }[] = [];
  let at = Math.round(1_700 + random() * 2_500);
  for (let left = text.split(' ').length; left > 0 && random() < 0.95; ) {
    const words = Math.min(left, 1 + Math.floor(random() * 8));
    const end = Math.round(at + words * (250 + random() * 300));
    speech.push({ start: at, end });
    at = end + Math.round(100 + random() * 1_500);
    left -= words;
  }
  return { take: { ...(turnEnded === undefined ? {} : { turnEnded }), speech } };
}

/** What they did at one state of a call: read a line, typed or said something, went blank, took a step back. */
function replyAt(
  call: Call,
  move: string,
  script: Script,
  random: Random,
  as: 'typist' | 'speaker' | 'reader',
): Reply {
  const typist = as === 'typist';
  const take = (text: string) => (as === 'speaker' && random() < 0.8 ? takeOf(text, random) : {});
  const help = {
    ...(random() < 0.06 ? { blank: true as const } : {}),
    ...(random() < 0.06 ? { tried: [{ move: 'push', text: one(ANYTHING, random) ?? '' }] } : {}),
  };
  if (!isMove(move)) return { move, stage: 'full', ...help };
  const { setting, turn } = call;
  const own = ownLine(turn, script, setting.facts, setting.graph.channel);
  const parts =
    own.kind === 'answer'
      ? [own.answer.parts]
      : own.kind === 'lines'
        ? own.lines.map((line) => line.parts)
        : moves.filter(({ id }) => id === moveOf(move)).map(({ example }) => parseSay(example).parts);
  const line = parts.map((each) => fillParts(each, setting.facts, speech)).join(' ');
  const way = random();
  if (!typist && way < 0.5)
    return { move, text: line, stage: random() < 0.8 ? 'full' : 'cues', ...help, ...take(line) };
  if (!typist && way < 0.56) return { move, stage: 'full', ...help };
  const like = said.find((each) => each.move === (way < 0.8 ? moveOf(move) : one(said, random)?.move));
  const text = (way < 0.7 ? one(like?.texts ?? [], random) : one(ANYTHING, random)) ?? 'Hm.';
  return { move, text, by: random() < 0.7 ? 'typed' : 'recognised', stage: 'blank', ...help, ...take(text) };
}

/** A call of the library as this caller makes it, and what its debrief says. */
export type Told = { file: ScenarioFile; facts: Facts; rehearsal: Rehearsal; sentences: Sentence[] };

export function tellDebrief(file: ScenarioFile, caller: Caller, seed: number): Told {
  const graph = prepareScenario(file, moves);
  const random = chance(Math.imul(seed + 7, 0x85ebca6b));
  const facts = KNOWN[seed % KNOWN.length] ?? EVERYTHING;
  const goal = file.goal === 'any' ? 'confirm-receipt' : file.goal;
  const script = scriptFor(goal);
  const states = statesOf(walk(graph, facts, caller, seed));
  const upTo = random() < 0.1 ? Math.ceil(random() * states.length) : states.length;
  const call = states[upTo - 1] ?? states[0];
  if (!call) throw new RangeError(file.id);
  const as = one(['typist', 'speaker', 'reader'] as const, random) ?? 'reader';
  const replies = states
    .slice(1, upTo)
    .map(({ previous = call, given }) => replyAt(previous, given?.move ?? 'other', script, random, as));
  const { end } = call.turn;
  const rehearsal: Rehearsal = {
    scriptId: 'script',
    scenario: { id: file.id, hash: 'hash' },
    facts,
    options: call.setting.options,
    replies,
    transcript: transcriptOf(call, replies, speech),
    ...(end ? { outcome: end } : {}),
  };
  const got = goals.find(({ id }) => id === goal)?.got ?? [];
  const debrief = debriefOf({ rehearsal, script, graph, got, speech, moves });
  const whoSaid = (who: string | undefined) => (who && graph.people[who]?.name) || 'They';
  const measured = measuresOf(rehearsal, [], phrases);
  return { file, facts, rehearsal, sentences: sentencesOf({ debrief, rehearsal, got, whoSaid, measured }) };
}

/** Every practice call of the library, by every kind of caller. */
export const tellAll = (seeds: number): Told[] =>
  ofKind('scenario').flatMap(({ value }) =>
    CALLERS.flatMap((caller) => Array.from({ length: seeds }, (_, seed) => tellDebrief(value, caller, seed))),
  );
