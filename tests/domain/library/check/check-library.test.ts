import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkLibrary, type GivenFile } from '../../../../src/domain/library/check/check-library.ts';
import { ALL_RULES, type Rule } from '../../../../src/domain/library/finding-sentence.ts';
import { MOST_TURNS } from '../../../../src/domain/library/read/read-file.ts';
import {
  ANSWERS,
  CALL,
  EXAMPLE,
  GOALS,
  IDIOMS,
  MODEL,
  PHRASES,
  RESPONSES,
  TEMPLATE,
  UTTERANCES,
} from './base-files.ts';

const PATHS = {
  call: 'en/scenarios/any/base.yaml',
  template: 'en/templates/ask-for-interview/email-plain.yaml',
  answers: 'en/answers/confirm-receipt.yaml',
  utterances: 'en/utterances/ask-right-person.yaml',
  phrases: 'en/phrases.yaml',
  model: 'en/models/confirm-receipt.yaml',
  goals: 'en/goals.yaml',
  example: 'en/example.yaml',
};
const BASES = {
  call: CALL,
  template: TEMPLATE,
  answers: ANSWERS,
  utterances: UTTERANCES,
  phrases: PHRASES,
  model: MODEL,
  goals: GOALS,
  example: EXAMPLE,
};
type Place = keyof typeof PATHS;

const BESIDE = [
  { path: 'en/responses.yaml', text: RESPONSES },
  { path: 'en/idioms.yaml', text: IDIOMS },
  { path: PATHS.phrases, text: PHRASES },
];
const check = (...files: GivenFile[]) =>
  checkLibrary([
    ...files,
    ...BESIDE.filter(({ path }) => path !== files[0]?.path),
    ...(files[0]?.path === PATHS.call ? [] : [{ path: PATHS.call, text: CALL }]),
  ]).findings;

/** `▸` in a text is where the finding stands; it is no part of the file. */
function marked(text: string): { text: string; line: number; column: number } {
  const at = text.indexOf('▸');
  const before = text.slice(0, Math.max(at, 0)).split('\n');
  return {
    text: text.replace('▸', ''),
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
  };
}

test.each(Object.keys(PATHS) as Place[])('the %s that the tests break is good itself', (place) => {
  expect(check({ path: PATHS[place], text: BASES[place] })).toEqual([]);
});

/** What is broken in which file: these words become those; and `near`, the same change made well. */
type Case = [rule: Rule, place: Place, words: string, bad: string, near?: string];

const long = 'I want to say to you that my name is {{name}} and that I did apply for it';
const cases: Case[] = [
  ['missing', 'call', 'id: base\n', '▸'],
  ['unknown-name', 'call', 'coach: Say', '▸coatch: Say'],
  ['wrong-value', 'call', 'difficulty: 1', 'difficulty: ▸6', 'difficulty: 5'],
  ['wrong-id', 'call', 'time: after', '▸Time: after'],
  ['empty', 'call', 'A call for tests', '▸""', '"A"'],
  ['empty', 'goals', 'got: [timeline]', '▸got: []'],
  ['too-long', 'answers', 'Thank you for telling me.', `Thank${' you'.repeat(600)}.`],
  ['unknown-turn', 'call', 'start: [pickup]', 'start: [▸pikup]'],
  ['unknown-turn', 'call', 'out-of-patience: enough', 'out-of-patience: ▸enuff', 'out-of-patience: later'],
  ['unknown-turn', 'call', 'introduce: { to: about,', 'introduce: { to: ▸abuot,'],
  ['unknown-turn', 'call', '- about\n', '- ▸abuot\n'],
  ['unknown-turn', 'call', 'otherwise: there', 'otherwise: ▸their', 'otherwise: later'],
  ['unknown-turn', 'call', 'met: about', 'met: ▸abuot'],
  ['unknown-turn', 'call', 'turn: noise', 'turn: ▸noises'],
  ['unknown-turn', 'call', 'not-in: [about]', 'not-in: [▸abuot]', 'not-in: [pickup]'],
  ['unknown-move', 'call', 'state-reason:', '▸state-raeson:', 'state-reason/short:'],
  ['unknown-move', 'call', 'state-reason:', '▸take-message:', 'leave-message:'],
  ['no-move', 'call', 'state-reason: there', '▸which-move/1: there', 'state-reason: there'],
  ['not-a-move', 'call', '    otherwise: about\n    coach', '      ▸otherwise: about\n    coach'],
  [
    'not-a-move',
    'call',
    '    otherwise: about\n    coach',
    '      ▸coach: Hm!\n    otherwise: about\n    coach',
  ],
  ['unknown-move', 'model', 'move: introduce', 'move: ▸introduse', 'move: wait'],
  ['unknown-response', 'call', 'response: gk-greeting', 'response: ▸gk-greating', 'response: hr-filled'],
  ['unknown-response', 'answers', 'response: hr-filled', 'response: ▸hr-fillet'],
  ['unknown-response', 'utterances', 'after: hr-filled', 'after: ▸hr-fillet', 'after: gk-greeting'],
  ['unknown-person', 'call', 'who: lee\n    says: ["What', 'who: ▸leo\n    says: ["What'],
  ['unknown-counter', 'call', 'add: { asked: 1 }', 'add: { ▸askt: 1 }'],
  ['unknown-counter', 'call', '{ asked: { at-least: 1 }', '{ asked: { at-least: 1 }, ▸askt: { below: 1 }'],
  ['unknown-scenario', 'model', 'scenario: base', 'scenario: ▸bass'],
  ['back-outside', 'call', 'greet: pickup', 'greet: ▸back', 'greet: { to: pickup }'],
  [
    'unused',
    'call',
    'lee: { name: Lee Okafor, role: hr }',
    'lee: { name: Lee Okafor, role: hr }\n  ▸ann: { role: hr }',
  ],
  ['unused', 'call', 'made-up: { time:', 'made-up: { ▸day: soon, time:'],
  ['unused', 'call', 'counters: { asked: 0 }', 'counters: { asked: 0, ▸sorry: 0 }'],
  ['silent-turn', 'call', '  noise:\n    sound: silence\n', '  ▸noise:\n', '  noise:\n    sound: beep\n'],
  ['says-and-sound', 'call', 'says: ["What is it about?"]', 'says: ["What is it about?"]\n    ▸sound: beep'],
  ['says-nobody', 'call', '  about:\n    who: lee\n', '  ▸about:\n', '  about:\n    who: dana\n'],
  [
    'dead-end',
    'call',
    '    moves: { ask-repeat: back }\n    otherwise: back\n',
    '',
    '    moves: { ask-repeat: back }\n    otherwise: pickup\n',
  ],
  ['no-otherwise', 'call', '    otherwise: there\n', '', '    otherwise: pickup\n'],
  ['end-goes-on', 'call', '    end: dropped\n', '    end: dropped\n    ▸otherwise: pickup\n'],
  ['end-goes-on', 'call', '    end: dropped\n', '    end: dropped\n    ▸moves: { greet: pickup }\n'],
  [
    'patience-not-end',
    'call',
    'out-of-patience: enough',
    'out-of-patience: ▸about',
    'out-of-patience: later',
  ],
  [
    'when-on-otherwise',
    'call',
    'otherwise: there',
    'otherwise: { to: there, ▸when: { met: about } }',
    'otherwise: { to: there }',
  ],
  ['unreachable-turn', 'call', '  there:\n', '  ▸lost:\n    sound: beep\n    otherwise: there\n  there:\n'],
  ['unreachable-end', 'call', '  there:\n', '  ▸lost:\n    sound: beep\n    end: closed-no\n  there:\n'],
  ['never-taken', 'call', '- about\n', '- about\n        - ▸there\n'],
  ['no-note', 'call', ', note: Ask for it. }', ' }', ', good: true }'],
  ['no-coach', 'call', '    coach: Say your name.\n', ''],
  ['unknown-fact', 'call', '"Hello, {{dana}} here."', '"Hello, ▸{{dan}} here."', '"Hello, {{lee}} here."'],
  [
    'unknown-fact',
    'call',
    'gains: { receipt: true }',
    'gains: { receipt: "▸{{tme}}" }',
    'gains: { receipt: "{{time}}" }',
  ],
  ['unknown-fact', 'template', '"About the {{position}} job"', '"About the ▸{{postion}} job"'],
  ['unknown-fact', 'answers', '"Hello, my name is {{name}}."', '"Hello, my name is ▸{{dana}}."'],
  ['unknown-fact', 'model', '"Hello, my name is {{name}}."', '"Hello, my name is ▸{{nam}}."'],
  ['unknown-fact', 'call', '["What is it about?"]', '["It is ▸{{Time}}?"]', '["It is {{time}}?"]'],
  ['single-brace', 'call', '"What is it about?"', '"What is it, ▸{lee}?"', '"What is it, {well}?"'],
  ['single-brace', 'call', '"What is it about?"', '"What is it, ▸{Lee}?"'],
  ['single-brace', 'answers', '{{name}}', '▸{name|first}', '{{name|first}}'],
  ['stray-quote', 'call', '"What is it about?"', 'What is it about?▸"', '\'"What" is it about?\''],
  ['stray-quote', 'call', '"What is it about?"', "'▸\"What is it about?'", '\'He asked "what"\''],
  ['stray-quote', 'call', 'note: Ask for it.', 'note: Ask for it.▸"', 'note: Ask for "it".'],
  ['stray-quote', 'call', '"What is it about?"', '"▸“What is it about?"', '"“What” is it about?"'],
  ['stray-quote', 'answers', '"Thank you for telling me."', 'Thank you for telling me.▸”'],
  ['curly-quotes', 'call', '"What is it about?"', '▸“What is it about?”', '“What” is it “about”'],
  ['html', 'call', 'What is it about?', 'What is ▸<b>it</b> about?', 'What is it, x <y or y> x?'],
  ['html', 'call', 'coach: Say your', 'coach: Say▸<br/> your', 'coach: Say < your'],
  ['html', 'template', '"I applied."', '"▸<a href=x>I applied</a>."', '"I applied <ann@example.org>."'],
  ['not-filled', 'call', 'coach: Say your name.', 'coach: "Say ▸{{name}}."', 'coach: "Say {name}."'],
  ['not-filled', 'call', 'note: Ask for it.', 'note: "Ask ▸{{dana}}."', 'note: "Ask her."'],
  ['unknown-fact', 'call', '{ to: about, patience: 1 }', '{ to: about, gains: { best-time: "▸{{tme}}" } }'],
  ['bare-date', 'call', '{ to: about, patience: 1 }', '{ to: about, gains: { best-time: ▸Tuesday } }'],
  ['not-filled', 'call', 'title: A call', 'title: A ▸{{position}} call'],
  [
    'unknown-filter',
    'template',
    '"My name is *{{name|first}}*[[ at {{employer}}]]."',
    '"My name is ▸{{name|last}}."',
  ],
  ['unclosed', 'template', '"I applied."', '"I ▸*applied."', '"I *applied*."'],
  ['nested-group', 'template', '"I applied."', '"I[[ at ▸[[ {{employer}}]]."'],
  ['empty-cue', 'template', '"I applied."', '"I *▸* applied."'],
  [
    'always-a-fact',
    'call',
    '["What is it about?"]',
    '["The {{position}} job?"]',
    '["The job[[ at {{employer}}]]?"]',
  ],
  ['bare-name', 'call', '"What is it about?"', '"What is it, ▸Okafor?"', '"What is it, {{lee}}?"'],
  ['bare-date', 'call', '"What is it about?"', '"Is it about ▸Tuesday?"', '"Is it about {{time}}?"'],
  ['bare-date', 'call', '"What is it about?"', '"Is it about ▸June?"'],
  ['bare-date', 'call', '"What is it about?"', '"Come ▸at nine?"', '"Come at one of these?"'],
  ['bare-date', 'call', '"What is it about?"', '"Room ▸12?"'],
  [
    'maybe-name',
    'call',
    '"What is it about?"',
    '"Is it about ▸Karen?"',
    '"Is it about HR? May I ask, I mean?"',
  ],
  [
    'long-breath',
    'answers',
    '"Thank you for telling me."',
    `"Hello. ▸${long}."`,
    `"${long.replace(' and', ', and')}."`,
  ],
  ['idiom', 'answers', '"Thank you for telling me."', '"Let me *▸touch* base."', '"Let me touch basement."'],
  ['written', 'answers', '"Thank you for telling me."', '"▸Regarding the job."', '"Disregarding that."'],
  ['not-its-place', 'call', 'id: base', 'id: ▸bass'],
  ['not-its-place', 'call', 'goal: any', 'goal: ▸confirm-receipt'],
  ['not-its-place', 'template', 'style: plain', 'style: ▸warm'],
  ['not-its-place', 'model', 'goal: confirm-receipt', 'goal: ▸get-information'],
  ['listed-twice', 'answers', 'response: hr-filled', 'response: ▸gk-greeting'],
  ['listed-twice', 'utterances', 'text: who hires', 'text: ▸"hello - who does the HIRING"', 'text: hello'],
  ['missing', 'phrases', 'hedging: [{ say: I guess, instead: leave it out }]\n', '▸'],
  ['not-listed', 'example', 'phone: 312 555 0187\n', '', 'phone: 312 555 0199\n'],
  ['stale-date', 'example', 'phone:', '▸appliedOn: 2026-11-03\nphone:', 'appliedVia: 2026 job fair\nphone:'],
  [
    'no-subject',
    'template',
    'channel: email\nstyle: plain\nsubject: "About the {{position}} job"\n',
    '▸channel: email\nstyle: plain\n',
  ],
  ['missing-moment', 'template', '  - moment: ask\n    say: "Are you meeting people?"\n', ''],
  ['missing-moment', 'template', '    only-if: no-contact\n', '    only-if: no-phone\n', ''],
];

/** Where the finding stands when what is missing has no place of its own. */
const AT: Partial<Record<Rule, string>> = {
  'dead-end': '  noise:',
  'no-otherwise': '  about:',
  'no-note': '      push:',
  'no-coach': '  pickup:',
  'always-a-fact': '    says: ["The',
  'missing-moment': 'lines:',
  'too-long': '  say: "Thank',
};
const INSIDE: Partial<Record<Rule, number>> = { 'too-long': 7 };

describe('each rule finds its slip at its place, and nothing else', () => {
  test.each(cases)('%s in a %s: "%s" as "%s"', (rule, place, words, bad) => {
    const broken = BASES[place].replace(words, bad);
    const { text, line, column } = marked(bad.includes('▸') ? broken : mark(broken, rule));
    expect(check({ path: PATHS[place], text }).map((found) => ({ ...found, message: '' }))).toEqual([
      expect.objectContaining({ file: PATHS[place], rule, line, column }),
    ]);
  });

  test.each(cases.filter(([, , , , near]) => near !== undefined))(
    'but not %s in a %s: "%s" as "%s", when it is near: "%s"',
    (_rule, place, words, _bad, near = '') => {
      expect(check({ path: PATHS[place], text: BASES[place].replace(words, near) })).toEqual([]);
    },
  );
});

function mark(text: string, rule: Rule): string {
  const name = AT[rule] ?? '';
  const indent = INSIDE[rule] ?? name.length - name.trimStart().length;
  const at = name === '' ? 0 : text.indexOf(`\n${name}`) + 1 + indent;
  return `${text.slice(0, at)}▸${text.slice(at)}`;
}

test('the YAML slips are in read-file.test.ts, those of Twee and of packs in their own tests, and every other rule is here or in check-reach.test.ts', () => {
  const elsewhere: Rule[] = [
    'never-holds',
    'no-way-out',
    'no-file',
    'not-its-name',
    'too-many-turns',
    'too-many-parts',
    'too-short',
    'too-big',
  ];
  const found = new Set<Rule>([...cases.map(([rule]) => rule), ...elsewhere, 'unknown-place']);
  expect(ALL_RULES.filter((rule) => !/^(yaml|twee|pack)-/.test(rule) && !found.has(rule))).toEqual([]);
});

test.each([
  ['take-message', 'moves.yaml lists them. Near it: leave-message.'],
  ['ask-time', 'moves.yaml lists them. Near it: ask-best-time.'],
  ['introduse', 'Did you mean "introduce"?'],
  ['hug', 'moves.yaml lists them.'],
])('a move "%s" is none, and those like it are named', (move, rest) => {
  const [found] = check({ path: PATHS.call, text: CALL.replace('greet:', `${move}:`) });
  expect(found?.message).toBe(`"${move}" is not a move. ${rest}`);
});

test("a person's own call has the name of its file, or is told so", () => {
  const own = (path: string) => checkLibrary([{ path, text: CALL, kind: 'scenario' }], BESIDE).findings;
  expect(own('my calls/base.yaml')).toEqual([]);
  expect(own('base.yml')).toEqual([]);
  expect(own('my calls/bass.yaml')).toMatchObject([
    { rule: 'not-its-name', severity: 'advice', line: 1, column: 5 },
  ]);
});

test('a practice call of more than two thousand turns is refused, by name', () => {
  const turns = (count: number) =>
    Array.from({ length: count }, (_, at) => `  t${at}: { says: [Bye.], end: dropped }\n`).join('');
  const big = (count: number) => CALL.replace('turns:\n', `turns:\n${turns(count)}`);
  const path = 'mine.yaml';
  const rules = (text: string) => checkLibrary([{ path, text, kind: 'scenario' }]).findings;
  expect(rules(big(MOST_TURNS - 5))).toEqual([
    {
      file: path,
      line: 14,
      column: 1,
      rule: 'too-many-turns',
      severity: 'error',
      message: 'mine.yaml has too many turns to be read (more than 2000).',
    },
  ]);
  expect(rules(big(MOST_TURNS - 6)).map(({ rule }) => rule)).not.toContain('too-many-turns');
});

test('a worry has two sentences', () => {
  const worry = (says: string) => `- { id: "no", title: They say no, says: ${says} }\n`;
  const rest = ['mistake', 'annoy', 'understand']
    .map((id) => worry('[One., Two.]').replace('no', id))
    .join('');
  const found = (says: string) => check({ path: 'en/worries.yaml', text: worry(says) + rest });
  expect(found('[One., Two.]')).toEqual([]);
  expect(found('[One.]')).toMatchObject([{ rule: 'wrong-value', line: 1, column: 35 }]);
});

test('a language that has templates needs every other file too', () => {
  const call = { path: 'fr/templates/confirm-receipt/call-plain.yaml', text: 'x' };
  const alone = checkLibrary([{ path: 'fr/goals.yaml', text: GOALS }]).findings;
  const missing = checkLibrary([{ path: 'fr/goals.yaml', text: GOALS }, call]).findings;
  expect(alone).toEqual([]);
  const names = missing.filter(({ rule }) => rule === 'no-file').map(({ message }) => message);
  expect(names).toContain('The library needs a file fr/answers/get-information.yaml.');
  expect(names).toHaveLength(10 + 18 - 1 + 6);
});

test('a practice call with a slip is there all the same', () => {
  const model = { path: PATHS.model, text: MODEL };
  const slipped = { path: PATHS.call, text: CALL.replace('difficulty: 1', 'difficulty: 9') };
  const found = checkLibrary([
    model,
    slipped,
    ...BESIDE,
    { path: 'en/scenarios/any/b.yaml', text: CALL },
  ]).findings;
  expect(found.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
    'en/scenarios/any/base.yaml wrong-value',
    'en/scenarios/any/b.yaml not-its-place',
  ]);
});

test('a list is taken from the files themselves before those beside them', () => {
  const answers = { path: 'de/answers/confirm-receipt.yaml', text: '- { response: nur-hier, say: Danke. }' };
  const own = { path: 'de/responses.yaml', text: RESPONSES.replace('hr-filled', 'nur-hier') };
  const beside = [{ path: 'responses.yaml', text: RESPONSES }];
  expect(checkLibrary([answers], beside).findings).toMatchObject([{ rule: 'unknown-response' }]);
  expect(checkLibrary([answers, own], beside).findings).toEqual([]);
});

test('no text makes the checker throw, and each finding has a place and a whole sentence', () => {
  const words = [
    ...new Set(
      Object.values(BASES)
        .join(' ')
        .match(/[\w-]+|[^\w\s]/g) ?? [],
    ),
  ];
  const yamlish = fc
    .array(fc.constantFrom(...words, '\n', '\n  ', '\n    ', ': ', '- ', ' ', '{{', '*'), { maxLength: 80 })
    .map((each) => each.join(''));
  const broken = fc
    .tuple(fc.constantFrom(...Object.values(BASES)), fc.nat(), fc.nat(30), yamlish)
    .map(([base, at, length, text]) => {
      const from = at % base.length;
      return base.slice(0, from) + text.slice(0, 30) + base.slice(from + length);
    });
  const path = fc.constantFrom(...Object.values(PATHS));
  fc.assert(
    fc.property(path, fc.oneof(fc.string(), yamlish, broken), (at, text) => {
      for (const { line, column, message } of check({ path: at, text })) {
        expect(Math.min(line, column)).toBeGreaterThan(0);
        expect(message).not.toMatch(/undefined|\[object/);
      }
    }),
    { numRuns: 200 },
  );
}, 30_000);

let met = 0;

describe('a hostile file is checked in seconds', () => {
  const many = (count: number, text: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => text(at)).join('');
  const turns = (count: number, edges: string) =>
    CALL.replace(
      'turns:\n',
      `turns:\n${many(count, (at) => `  t${at}: { says: [Hi.], who: lee, moves: ${edges}, otherwise: t${(at * 7) % count} }\n`)}`,
    );
  const cases: [name: string, text: string, rule: Rule][] = [
    [
      'links that lead nowhere',
      turns(1_900, '{ greet: nowhere-at-all-1, push: nowhere-at-all-2, hold: nowhere-3 }'),
      'unknown-turn',
    ],
    [
      'people who are not there',
      turns(1_900, '{}').replaceAll('who: lee', 'who: leeeeeeeeeeeeeeee'),
      'unknown-person',
    ],
    [
      'ways of one reply',
      CALL.replace('- about\n', `${many(9_000, () => '- about\n        ')}- about\n`),
      'too-long',
    ],
    [
      'surprises',
      CALL.replace('events: [', `events: [${many(9_000, () => '{ turn: noise, at: 1 }, ')}`),
      'too-long',
    ],
    ['counters', CALL.replace('counters: {', `counters: {${many(9_000, (at) => ` c${at}: 1,`)}`), 'too-long'],
    [
      'turns that ask for turns',
      turns(1_900, '{ greet: { to: t0, when: { met: t5 } } }').replace(/met: t5/g, () => `met: t${met++}`),
      'unreachable-turn',
    ],
  ];
  test.each(cases)(
    '%s',
    (_name, text, rule) => {
      const start = performance.now();
      expect(check({ path: PATHS.call, text }).map((found) => found.rule)).toContain(rule);
      expect(performance.now() - start).toBeLessThan(8_000);
    },
    20_000,
  );
});
