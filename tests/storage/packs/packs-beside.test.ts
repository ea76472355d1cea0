import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { type PackCall, writePackIndex } from '../../../src/domain/library/pack/pack-index.ts';
import { hashOf } from '../../../src/storage/packs/hash-of.ts';
import { packsBeside } from '../../../src/storage/packs/packs-beside.ts';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A real host that answers like this; the app lies under `/x/y/`. */
async function beside(answer: RequestListener, wait = 5_000) {
  const host = createServer(answer);
  server = host;
  await new Promise<void>((ready) => host.listen(0, '127.0.0.1', ready));
  const base = `http://127.0.0.1:${(host.address() as AddressInfo).port}/x/y/`;
  return packsBeside({ fetch, base, wait });
}

const YAML = 'id: bakery\n';
const callFor = async (text: string): Promise<PackCall> => {
  const bytes = new TextEncoder().encode(text);
  const file = 'shops/Chez Zoë.yaml';
  return {
    id: 'bakery',
    title: 'The bakery',
    goal: 'any',
    hash: await hashOf(bytes),
    size: bytes.length,
    file,
  };
};

test('what the host offers is read, under any path', async () => {
  const call = await callFor(YAML);
  const asked: (string | undefined)[] = [];
  const packs = await beside(({ url }, answer) => {
    asked.push(url);
    answer.end(url?.endsWith('.json') ? writePackIndex([call]) : YAML);
  });
  expect(await packs.offered()).toEqual({ calls: [call] });
  expect(await packs.textOf(call)).toEqual({ text: YAML });
  expect(asked).toEqual(['/x/y/packs/index.json', '/x/y/packs/shops/Chez%20Zo%C3%AB.yaml']);
});

describe('a host that answers badly is told apart', () => {
  const page = '<!doctype html><title>Not here</title>';
  const cases: [rule: string, what: string, answer: RequestListener][] = [
    ['none', 'nothing there', (_, answer) => answer.writeHead(404).end(page)],
    ['refused', 'an error', (_, answer) => answer.writeHead(500).end()],
    ['moved', 'a redirect', (_, answer) => answer.writeHead(302, { location: 'https://example.com/' }).end()],
    [
      'web-page',
      'a web page',
      (_, answer) => answer.writeHead(200, { 'content-type': 'text/html' }).end('{}'),
    ],
    [
      'web-page',
      'a web page that calls itself JSON',
      (_, answer) => answer.writeHead(200, { 'content-type': 'application/json' }).end(page),
    ],
    ['no-index', 'something else', (_, answer) => answer.end('{"hello": 1}')],
    ['no-index', 'bytes that are no text', (_, answer) => answer.end(Buffer.from([0xff, 0xfe, 0x00]))],
    ['newer', 'an index of a newer app', (_, answer) => answer.end('{"format": 9}')],
    [
      'too-big',
      'a size that is too big',
      (_, answer) => void answer.writeHead(200, { 'content-length': 100_000_000 }).write('{'),
    ],
    ['offline', 'a connection that breaks', ({ socket }) => socket.destroy()],
  ];
  test.each(cases)('%s: %s', async (rule, _, answer) => {
    const packs = await beside(answer);
    expect(await packs.offered()).toEqual({ rule });
  });

  test('too-big: a hundred megabytes that come without a size are not read on', async () => {
    let sent = 0;
    const packs = await beside((_, answer) => {
      const more = () => {
        sent += 65_536;
        if (sent < 100_000_000 && !answer.destroyed)
          answer.write(Buffer.alloc(65_536, 32), () => setImmediate(more));
      };
      more();
    });
    expect(await packs.offered()).toEqual({ rule: 'too-big' });
    expect(sent).toBeLessThan(20_000_000);
  });

  test.each([
    ['the answer', () => {}],
    ['its end', (_: unknown, answer: { write: (text: string) => void }) => answer.write('{')],
  ])('slow: a host that keeps one waiting for %s', async (_, answer) => {
    const packs = await beside(answer as RequestListener, 200);
    expect(await packs.offered()).toEqual({ rule: 'slow' });
  });
});

test.each([
  ['longer', `${YAML}#`],
  ['shorter', 'id: b'],
  ['of the same length', YAML.replace('bakery', 'BAKERY')],
])('a file that is %s than its index says is not taken', async (_, text) => {
  const packs = await beside((_request, answer) => answer.end(text));
  expect(await packs.textOf(await callFor(YAML))).toEqual({ rule: 'changed' });
});
