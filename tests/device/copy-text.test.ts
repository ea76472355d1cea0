// @vitest-environment happy-dom

import { afterEach, describe, expect, test, vi } from 'vitest';
import { copyText } from '../../src/device/copy-text.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

/** A clipboard that takes what it is given, or refuses. */
function clipboard(allowed: boolean) {
  const taken: string[] = [];
  const writeText = async (text: string) => {
    if (!allowed) throw new DOMException('no', 'NotAllowedError');
    taken.push(text);
  };
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  return taken;
}

/** The old way to copy: what was selected when it was called. */
function oldCopy(works: boolean) {
  const selected: (string | undefined)[] = [];
  document.execCommand = () => {
    selected.push(document.querySelector('textarea')?.value);
    return works;
  };
  return selected;
}

describe('text is copied', () => {
  test('by the clipboard', async () => {
    const taken = clipboard(true);
    expect(await copyText('Hello')).toBe(true);
    expect(taken).toEqual(['Hello']);
  });

  test.each([
    ['is refused', () => clipboard(false)],
    ['is not there', () => vi.stubGlobal('navigator', {})],
  ])('from a field where the clipboard %s, and nothing of the field is left', async (_, without) => {
    without();
    const selected = oldCopy(true);
    expect(await copyText('Hello\nthere')).toBe(true);
    expect(selected).toEqual(['Hello\nthere']);
    expect(document.querySelector('textarea')).toBeNull();
  });

  test('not at all where that fails too, and this is told', async () => {
    clipboard(false);
    oldCopy(false);
    expect(await copyText('Hello')).toBe(false);
  });

  test('and the focus is where it was', async () => {
    clipboard(false);
    oldCopy(true);
    const button = document.createElement('button');
    document.body.append(button);
    button.focus();
    await copyText('Hello');
    expect(document.activeElement).toBe(button);
  });
});
