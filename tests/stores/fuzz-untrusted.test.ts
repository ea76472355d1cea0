import { deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinCalls } from '../../src/domain/library/pack/pack-file.ts';
import { readPackIndex, writePackIndex } from '../../src/domain/library/pack/pack-index.ts';
import { scenarioTwee } from '../../src/domain/library/twee/scenario-twee.ts';
import { runOf } from '../../src/domain/partner/result-of.ts';
import { takeComments } from '../../src/domain/partner/take-comments.ts';
import { prepareScenario } from '../../src/domain/rehearsal/prepare-scenario.ts';
import { startCall } from '../../src/domain/rehearsal/start-call.ts';
import { fromBase64url, toBase64url } from '../../src/storage/links/base64url.ts';
import { HEAD, headOf } from '../../src/storage/links/fragment-head.ts';
import { readInvitation, writeInvitation } from '../../src/storage/links/invitation-link.ts';
import { readPack, writePack } from '../../src/storage/links/pack-link.ts';
import { readResult, writeResult } from '../../src/storage/links/result-link.ts';
import { makeBackup } from '../../src/storage/make-backup.ts';
import { memoryStorage } from '../../src/storage/memory-storage.ts';
import { readCard } from '../../src/storage/read-card.ts';
import type { Session } from '../../src/stores/open-own.ts';
import { readOwnScenario } from '../../src/stores/read-own-scenario.ts';
import { readSentCalls } from '../../src/stores/read-sent-calls.ts';
import { libraryCalls } from '../domain/rehearsal/library-scenarios.ts';
import { scenario } from '../domain/rehearsal/scenario-for-tests.ts';
import { INVITATION } from '../storage/links/invitations-for-tests.ts';
import { rowsForTests, script } from '../storage/rows-for-tests.ts';
import { openTab } from './session-for-tests.ts';

/** A sample with every change; all of them in the long run. */
const RUNS = process.env['CALLBACK_LONG'] ? 10_000 : 300;
const MOST_MS = 200;

const YAML = `# a small call that has nearly everything
id: small-shop
title: A small shop
by: Job club
goal: any
channel: call
difficulty: 2
patience: 3
about: Noon.
people: { dana: { name: Dana, role: owner } }
made-up: { time: after one }
start: [pickup]
turns:
  pickup:
    who: dana
    response: gk-greeting
    line: [greet, identify]
    says:
      - "{{employer}}, {{dana}} here."
      - 'It is "busy". Call {{time}}?'
    moves:
      greet: { to: bye, gains: { best-time: "{{time}}" } }
      push: [ { to: cold, when: { patience: { below: 2 } } }, { to: bye, patience: -1, note: Ask. } ]
    otherwise: bye
    coach: |
      Say your name.
      Then wait.
  cold: { who: dana, says: [No.], end: dropped }
  bye: { who: dana, says: ["Come by. Goodbye."], end: retry-later }
out-of-patience: cold
`;
const CALL = scenario({ a: { says: ['A.'], moves: { greet: 'bye' }, otherwise: 'bye' } });
const twee = scenarioTwee(CALL, YAML);
const graph = libraryCalls[0]?.graph;
if (!graph) throw new Error('The library is empty');
const start = startCall(graph, INVITATION.facts, { seed: 5, surprises: 'none' });

const FRAGMENTS = await Promise.all([
  writeInvitation(INVITATION),
  writeInvitation({ ...INVITATION, call: { file: CALL } }),
  writeResult({
    key: 'a',
    notes: [1, 2, 3],
    keep: { pick: 4 },
    change: { text: 'Slower.' },
    comments: [{ at: 1, instead: 'Hello.' }],
  }),
  writePack(joinCalls([YAML, YAML])),
]);
const FILES = [
  YAML,
  joinCalls([YAML, YAML]),
  JSON.stringify(CALL, null, 2),
  'twee' in twee ? twee.twee : '',
  makeBackup(rowsForTests(), 1),
  writePackIndex([{ id: 'a', title: 'A', goal: 'any', hash: '0123456789ab', size: 9, file: 'a.yaml' }]),
];

/** Pieces that mean something to one of the readers. */
const piece = fc.oneof(
  fc.constantFrom(
    '\n',
    '---\n',
    '::',
    '[[',
    ']]',
    '->',
    '{{',
    '}}',
    '"',
    "'",
    '\\',
    '&a *a',
    '!!js',
    '\t',
    '\u0000',
  ),
  fc.constantFrom(
    '__proto__',
    'constructor',
    '{"',
    '":',
    '[',
    ']',
    '}',
    '1e999',
    'null',
    '<script>',
    '- ',
    '? ',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);

/** Where, how much goes, what comes in its place, and how often that. */
const change = fc.record({
  at: fc.nat(),
  drop: fc.nat(60),
  put: piece,
  times: fc.constantFrom(1, 1, 1, 2_000),
});
const changes = fc.array(change, { minLength: 1, maxLength: 4 });

const broken = (text: string, how: readonly { at: number; drop: number; put: string; times: number }[]) =>
  how.reduce((left, { at, drop, put, times }) => {
    const place = at % (left.length + 1);
    return left.slice(0, place) + put.repeat(times) + left.slice(place + drop);
  }, text);

/** Broken as a chat app or a hand breaks it; and broken inside, with a head that fits again. */
const brokenFragment = fc
  .record({ link: fc.constantFrom(...FRAGMENTS), how: changes, inside: fc.boolean() })
  .map(({ link = '', how, inside }) => {
    if (!inside) return broken(link, how);
    const packed = fromBase64url(link)?.subarray(HEAD) ?? new Uint8Array();
    const json = deflateRawSync(Buffer.from(broken(inflateRawSync(packed).toString(), how)));
    return withHead(json);
  });
/** The head fits, and what follows is anything. */
const withHead = (bytes: Uint8Array) => toBase64url(Uint8Array.from([...headOf(bytes), ...bytes]));
const anyFragment = fc.oneof(
  { weight: 4, arbitrary: brokenFragment },
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.stringMatching(/^AQ[A-Za-z0-9_-]{0,100}$/),
  fc.uint8Array({ maxLength: 80 }).map(withHead),
  fc.json({ maxDepth: 4 }).map((json) => withHead(deflateRawSync(Buffer.from(json)))),
  fc
    .dictionary(
      fc.constantFrom('callback', 'key', 'call', 'facts', 'words', 'seed', 'notes', 'comments', 'yaml'),
      fc.jsonValue(),
    )
    .map((value) => withHead(deflateRawSync(Buffer.from(JSON.stringify({ ...INVITATION, ...value }))))),
);

const anyFile = fc
  .record({
    text: fc.constantFrom(...FILES),
    how: changes,
    name: fc.constantFrom('a.yaml', 'a.json', 'a.twee', 'a'),
  })
  .map(({ text, how, name }) => ({ path: name, text: broken(text, how) }));

/** Reads a fragment as everything it may be, and goes on with what is taken. */
async function readFragment(text: string): Promise<void> {
  const invited = await readInvitation(text);
  if ('invitation' in invited && 'file' in invited.invitation.call)
    startCall(prepareScenario(invited.invitation.call.file, []), invited.invitation.facts, {
      seed: invited.invitation.seed,
      surprises: 'none',
    });
  const came = await readResult(text);
  if ('result' in came) {
    runOf(came.result, start);
    takeComments(script, came.result.key, [{ id: 'l', says: 'Hello.' }], came.result.comments ?? []);
  }
  const pack = await readPack(text);
  if ('yaml' in pack) await readSentCalls({ path: 'sent.yaml', text: pack.yaml });
}

async function readAnyFile(file: { path: string; text: string }, { planRestore }: Session): Promise<void> {
  await (file.path === 'a.yaml' ? readSentCalls(file) : readOwnScenario(file));
  await planRestore(file.text);
  readPackIndex(file.text);
  await readCard(file.text);
}

/** Milliseconds of the processor, not of the clock: other tests run beside this one. */
async function costOf(act: () => Promise<void>): Promise<number> {
  const begun = process.cpuUsage();
  await act();
  return process.cpuUsage(begun).user / 1_000;
}

test.each([
  ['fragments', anyFragment.map((text) => ({ text, read: () => readFragment(text) }))],
  [
    'files',
    anyFile.map((file) => ({
      text: file.text,
      read: (session: Session) => readAnyFile(file, session),
    })),
  ],
])(
  'broken %s throw nothing, take no time, and change nothing that is kept',
  async (_, anyRead) => {
    const storage = memoryStorage();
    const session = await openTab(storage);
    const plan = await session.planRestore(makeBackup(rowsForTests(), 1));
    if ('plan' in plan) await session.restore(plan.plan);
    const before = await storage.readAll();
    expect(before.scripts.length).toBeGreaterThan(0);
    await fc.assert(
      fc.asyncProperty(anyRead, async ({ text, read }) => {
        const act = () => read(session);
        let cost = await costOf(act);
        // the collector of garbage may fall into one of them, but not into each
        for (let again = 0; again < 3 && cost > MOST_MS; again++) cost = Math.min(cost, await costOf(act));
        expect(cost, text).toBeLessThan(MOST_MS);
      }),
      { numRuns: RUNS / 2, seed: 7, endOnFailure: true },
    );
    expect(await storage.readAll()).toEqual(before);
  },
  600_000,
);
