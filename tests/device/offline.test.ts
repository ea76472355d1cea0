import { afterEach, describe, expect, test, vi } from 'vitest';
import { browserOffline } from '../../src/device/offline.ts';

const SCOPE = 'https://host.example/x/';

/** A browser with a worker in some state, other caches beside ours, and policies that are counted. */
function pretendBrowser(
  worker: { active?: object; waiting?: { postMessage: (text: string) => void } } | 'refuses',
) {
  const caches = new Set([`workbox-precache-v2-${SCOPE}`, 'workbox-precache-v2-https://host.example/other/']);
  const registered: string[] = [];
  const policies: string[] = [];
  let isThere = worker !== 'refuses' && Object.keys(worker).length > 0;
  const registration = {
    scope: SCOPE,
    ...(worker === 'refuses' ? {} : worker),
    unregister: async () => {
      isThere = false;
    },
  };
  const serviceWorker = Object.assign(new EventTarget(), {
    getRegistration: async () => (isThere ? registration : undefined),
    register: async (url: string) => {
      if (worker === 'refuses') throw new DOMException('refused', 'SecurityError');
      registered.push(url);
    },
  });
  const reload = vi.fn();
  vi.stubGlobal('navigator', { serviceWorker });
  vi.stubGlobal('document', { baseURI: SCOPE, readyState: 'complete' });
  vi.stubGlobal('location', { reload });
  vi.stubGlobal('caches', {
    keys: async () => [...caches],
    delete: async (name: string) => caches.delete(name),
  });
  vi.stubGlobal('window', {
    trustedTypes: {
      createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => {
        policies.push(name);
        return rules;
      },
    },
  });
  return { caches, registered, policies, serviceWorker, reload };
}

afterEach(() => vi.unstubAllGlobals());

describe('the app kept on the device', () => {
  test('is registered through the one policy that the page allows, however often', async () => {
    const { registered, policies } = pretendBrowser({});
    const offline = browserOffline();
    await offline.keep();
    await offline.keep();
    expect(registered).toEqual(['./sw.js', './sw.js']);
    expect(policies).toEqual(['callback']);
  });

  test('is opened anew with the version that waited, once the old one lets go', async () => {
    const asked: string[] = [];
    const { serviceWorker, reload } = pretendBrowser({
      waiting: { postMessage: (text) => asked.push(text) },
    });
    await browserOffline().keep();
    expect(asked).toEqual(['take-over-if-alone']);
    expect(reload).not.toHaveBeenCalled();
    serviceWorker.dispatchEvent(new Event('controllerchange'));
    expect(reload).toHaveBeenCalledOnce();
  });

  test('is taken away, and what another app of the same host keeps stays', async () => {
    const { caches } = pretendBrowser({ active: {} });
    const offline = browserOffline();
    expect(await offline.isKept()).toBe(true);
    await offline.drop();
    expect(await offline.isKept()).toBe(false);
    expect([...caches]).toEqual(['workbox-precache-v2-https://host.example/other/']);
  });
});

describe('where nothing can be kept', () => {
  test('a browser that refuses is no trouble', async () => {
    pretendBrowser('refuses');
    await expect(browserOffline().keep()).resolves.toBeUndefined();
    expect(await browserOffline().isKept()).toBe(false);
  });

  test('nor is one that has no such thing', async () => {
    pretendBrowser({});
    vi.stubGlobal('navigator', {});
    await expect(browserOffline().keep()).resolves.toBeUndefined();
    await expect(browserOffline().drop()).resolves.toBeUndefined();
    expect(await browserOffline().isKept()).toBe(false);
  });
});
