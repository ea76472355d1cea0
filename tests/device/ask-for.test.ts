import { afterEach, describe, expect, test, vi } from 'vitest';
import { askFor, couldAsk } from '../../src/device/ask-for.ts';

afterEach(() => void vi.unstubAllGlobals());

/** A browser that gives no stream, for this reason. */
const refuse = (name: string) =>
  vi.stubGlobal('navigator', {
    mediaDevices: { getUserMedia: () => Promise.reject(new DOMException('', name)) },
  });

describe('a browser that gives no stream says why', () => {
  test.each([
    ['NotFoundError', 'none'],
    ['OverconstrainedError', 'none'],
    ['NotAllowedError', 'denied'],
    ['SecurityError', 'denied'],
    ['NotReadableError', 'not-available'],
    ['AbortError', 'not-available'],
    ['SomethingNew', 'not-available'],
  ])('%s is %s', async (name, why) => {
    refuse(name);
    expect(await askFor({ audio: true })).toBe(why);
  });

  test('a page that may not ask at all', async () => {
    vi.stubGlobal('navigator', {});
    expect(couldAsk()).toBe(false);
    expect(await askFor({ audio: true })).toBe('not-available');
  });
});
