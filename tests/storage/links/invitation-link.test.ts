import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { toBase64url } from '../../../src/storage/links/base64url.ts';
import { headOf } from '../../../src/storage/links/fragment-head.ts';
import { readInvitation, writeInvitation } from '../../../src/storage/links/invitation-link.ts';
import { scenario } from '../../domain/rehearsal/scenario-for-tests.ts';
import { INVITATION } from './invitations-for-tests.ts';

const link = (await writeInvitation(INVITATION)) ?? '';
const packed = (bytes: Uint8Array) => toBase64url(Uint8Array.from([...headOf(bytes), ...bytes]));
const packedText = (text: string) => packed(deflateRawSync(Buffer.from(text)));
const packedValue = (value: object) => packedText(JSON.stringify({ callback: 'invitation', ...value }));
const troubleOf = async (text: string) => {
  const read = await readInvitation(text);
  return 'trouble' in read ? read.trouble : 'none';
};

test('what was packed into a link comes out of it', async () => {
  expect(link).toMatch(/^[A-Za-z0-9_-]+$/);
  expect(await readInvitation(link)).toEqual({ invitation: INVITATION });
});

test('a link from before there were comments is still read', async () => {
  const { words: _, ...rest } = INVITATION;
  const old = { ...rest, lines: { greet: 'Hello.' } };
  expect(await readInvitation((await writeInvitation(old)) ?? '')).toEqual({ invitation: old });
});

test('what a chat app or a sentence puts behind a link does no harm', async () => {
  for (const after of ['.', ')', '”.', '\n', ' '])
    expect(await readInvitation(link + after)).toEqual({ invitation: INVITATION });
});

test("a call of one's own is in it as a whole", async () => {
  const call = { file: scenario({ a: { says: ['A.'], moves: { greet: 'bye' }, otherwise: 'bye' } }) };
  const own = (await writeInvitation({ ...INVITATION, call })) ?? '';
  expect(await readInvitation(own)).toEqual({ invitation: { ...INVITATION, call } });
});

describe('a link is refused', () => {
  const leadsNowhere = scenario({ a: { says: ['A.'], moves: { greet: 'nowhere' }, otherwise: 'bye' } });
  test.each<[string, string, string]>([
    ['that is empty', '', 'not-ours'],
    ['that is some other address', 'https://example.org/?a=1', 'not-ours'],
    ['that is text', 'hello', 'newer'],
    ['that was cut in the middle', link.slice(0, link.length / 2), 'cut-short'],
    ['that was cut at its last letter', link.slice(0, -1), 'cut-short'],
    ['that was cut after its first', link.slice(0, 2), 'cut-short'],
    [
      'with a letter changed by hand',
      link.slice(0, 40) + (link[40] === 'a' ? 'b' : 'a') + link.slice(41),
      'damaged',
    ],
    ['with something added', `${link}AAAA`, 'damaged'],
    ['with a space in it', `${link.slice(0, 40)} ${link.slice(40)}`, 'damaged'],
    ['of a later version', `Ag${link.slice(2)}`, 'newer'],
    ['of five megabytes', 'A'.repeat(5_000_000), 'too-large'],
    ['that is no packed text', packed(Uint8Array.from([7, 7, 7, 7])), 'damaged'],
    [
      'whose packed text ends too soon',
      packed(deflateRawSync(Buffer.from('{"a":1}')).subarray(0, 4)),
      'damaged',
    ],
    ['that is no JSON', packedText('{"callback":'), 'damaged'],
    ['that is nested without end', packedText('['.repeat(1_000_000)), 'damaged'],
    ['with a field that is not known', packedValue({ ...INVITATION, more: 1 }), 'damaged'],
    ['with a fact that is not known', packedValue({ ...INVITATION, facts: { __proto__x: 'a' } }), 'damaged'],
    ['with words at no moment', packedValue({ ...INVITATION, words: [{ says: 'Hi.' }] }), 'damaged'],
    [
      'with words that never end',
      packedValue({ ...INVITATION, words: [{ moment: 'greet', says: 'a'.repeat(5_001) }] }),
      'damaged',
    ],
    ['with a seed that is no number', packedValue({ ...INVITATION, seed: '1' }), 'damaged'],
    ['of another kind', packedValue({ ...INVITATION, callback: 'result' }), 'damaged'],
    [
      'with a call that leads nowhere',
      packedValue({ ...INVITATION, call: { file: leadsNowhere } }),
      'damaged',
    ],
  ])('%s', async (_, text, trouble) => {
    expect(await troubleOf(text)).toBe(trouble);
  });
});

test('what would unpack to far more than it is is given up early', async () => {
  const bomb = packed(deflateRawSync(Buffer.alloc(300_000_000, ' '), { level: 9 }));
  expect(bomb.length).toBeLessThan(500_000);
  const begun = process.cpuUsage();
  expect(await troubleOf(bomb)).toBe('too-large');
  // of the processor, not of the clock: other tests run beside this one
  expect(process.cpuUsage(begun).user / 1_000).toBeLessThan(200);
});

test('half a million marks behind a link do not hold anybody up', async () => {
  const begun = process.cpuUsage();
  expect(await troubleOf(`${'":'.repeat(249_000)}a`)).toBe('not-ours');
  expect(await troubleOf(`${link}${'":'.repeat(100_000)}`)).toBe('none');
  expect(process.cpuUsage(begun).user / 1_000).toBeLessThan(400);
});

test('a call of two thousand turns fits into a link, and twice as many are refused', async () => {
  const turns = (count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, at) => [
        `t${at}`,
        {
          says: [`This is turn ${at}. How can I help you today?`],
          moves: { greet: `t${at + 1}` },
          otherwise: 'bye',
        },
      ]),
    );
  const own = (count: number) => ({
    ...INVITATION,
    call: { file: scenario({ ...turns(count), [`t${count}`]: { says: ['B.'], end: 'dropped' as const } }) },
  });
  expect(await troubleOf((await writeInvitation(own(1_900))) ?? '')).toBe('none');
  expect(await troubleOf((await writeInvitation(own(4_000))) ?? '')).toBe('damaged');
});
