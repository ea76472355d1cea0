import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toBase64url } from '../../../src/storage/links/base64url.ts';
import { headOf } from '../../../src/storage/links/fragment-head.ts';
import { readInvitation, writeInvitation } from '../../../src/storage/links/invitation-link.ts';
import { readPack, writePack } from '../../../src/storage/links/pack-link.ts';
import { readResult, writeResult } from '../../../src/storage/links/result-link.ts';
import { INVITATION } from './invitations-for-tests.ts';

const TROUBLES = ['not-ours', 'cut-short', 'newer', 'damaged', 'too-large', 'cannot-open'];
const links = [
  (await writeInvitation(INVITATION)) ?? '',
  (await writeResult({ key: 'a', notes: [1, 2, 3], keep: { pick: 4 }, change: { text: 'Slower.' } })) ?? '',
  (await writePack('id: bakery\n---\nid: florist\n')) ?? '',
];

const packed = (bytes: Uint8Array) => toBase64url(Uint8Array.from([...headOf(bytes), ...bytes]));

/** A link that somebody changed: cut, doubled, with other letters in it. */
const changed = fc
  .record({
    link: fc.constantFrom(...links),
    at: fc.nat(400),
    drop: fc.nat(30),
    put: fc.oneof(fc.string({ maxLength: 8 }), fc.stringMatching(/^[A-Za-z0-9_-]{0,8}$/)),
  })
  .map(({ link, at, drop, put }) => link.slice(0, at) + put + link.slice(at + drop));

const anyLink = fc.oneof(
  changed,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.stringMatching(/^AQ[A-Za-z0-9_-]{0,100}$/),
  // the head is right, and what follows is anything
  fc.uint8Array({ maxLength: 80 }).map(packed),
  fc.json({ maxDepth: 4 }).map((json) => packed(deflateRawSync(Buffer.from(json)))),
  fc
    .dictionary(
      fc.constantFrom(
        'callback',
        'key',
        'language',
        'call',
        'facts',
        'words',
        'lines',
        'seed',
        'notes',
        'comments',
      ),
      fc.jsonValue(),
    )
    .map((value) => packed(deflateRawSync(Buffer.from(JSON.stringify({ ...INVITATION, ...value }))))),
);

test.each([
  ['an invitation', readInvitation],
  ['a result', readResult],
  ['practice calls', readPack],
])('whatever stands in an address, reading it as %s gives a value', async (_, read) => {
  const begun = process.cpuUsage();
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(anyLink, async (text) => {
      runs++;
      const got = await read(text);
      expect('trouble' in got ? TROUBLES.includes(got.trouble) : true).toBe(true);
    }),
    { numRuns: 1_500 },
  );
  expect(process.cpuUsage(begun).user / 1_000 / runs).toBeLessThan(50);
});
