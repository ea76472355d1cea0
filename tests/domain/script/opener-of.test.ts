import { describe, expect, test } from 'vitest';
import type { Moment } from '../../../src/domain/library/ids.ts';
import { openerOf } from '../../../src/domain/script/opener-of.ts';
import type { Line } from '../../../src/domain/script/script.ts';

const lineFor = (moment: Moment, at: number): Line => ({ id: String(at), moment, parts: [{ text: moment }] });

/** "identify ask" for a draft that has these moments in this order. */
const openerFor = (moments: string): string =>
  openerOf((moments.split(' ') as Moment[]).map(lineFor))
    .map(({ moment }) => moment)
    .join(' ');

describe('what one says before it is their turn', () => {
  test.each([
    ['identify permission reason fit-line ask next-step thanks', 'identify permission reason fit-line ask'],
    ['greet identify disclose ask-person reason ask', 'greet identify disclose ask-person reason ask'],
    // what is said only if they ask is no part of it
    ['identify ask-person gatekeeper reintroduce reason ask recover', 'identify ask-person reason ask'],
    // a second question waits for the first answer
    ['identify reason ask ask next-step', 'identify reason ask'],
    ['ask identify ask', 'ask identify'],
    ['thanks', ''],
  ])('of %s it is: %s', (moments, opener) => {
    expect(openerFor(moments)).toBe(opener);
  });
});
