/** Keeps the app's own files on the device, so that it opens with no network. Never holds anything of the person. */
export type Offline = {
  /**
   * Keeps the files, and takes a newer version of the app that lies ready when no other tab of it is open. Where the
   * browser cannot, or must not here, nothing happens and nothing is said.
   */
  keep: () => Promise<void>;
  /** Takes the files away again: on a shared computer nothing stays behind. */
  drop: () => Promise<void>;
  /** Whether the app would open with no network now. */
  isKept: () => Promise<boolean>;
};

const WORKER = './sw.js';

/** The browser's service worker, for an app that is served from `document.baseURI`. */
export function browserOffline(): Offline {
  const container = () => ('serviceWorker' in navigator ? navigator.serviceWorker : undefined);
  const find = async () => (await container()?.getRegistration(document.baseURI)) ?? undefined;
  return {
    keep: quietly(async () => {
      const waiting = (await find())?.waiting;
      if (waiting) takeOver(waiting);
      await untilIdle();
      await container()?.register(trustedUrl(WORKER), { updateViaCache: 'none' });
    }),
    drop: quietly(async () => {
      const registration = await find();
      if (!registration) return;
      await registration.unregister();
      const names = await caches.keys();
      const ours = names.filter((name) => name.endsWith(registration.scope));
      await Promise.all(ours.map((name) => caches.delete(name)));
    }),
    isKept: async () => (await find().catch(() => undefined))?.active != null,
  };
}

/** Not being kept is no trouble for who uses the app now. */
const quietly = (act: () => Promise<void>) => () => act().catch(() => {});

/** This page has only just been opened: nothing is lost when it is opened anew with the new version. */
function takeOver(waiting: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.postMessage('take-over-if-alone');
}

/** The first screen comes first: the files are fetched when the page has nothing else to do. */
const untilIdle = () =>
  new Promise<void>((resolve) => {
    const rest = () => ('requestIdleCallback' in window ? requestIdleCallback(() => resolve()) : resolve());
    if (document.readyState === 'complete') rest();
    else window.addEventListener('load', rest, { once: true });
  });

type TrustedTypes = {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => { createScriptURL: (url: string) => string };
};

/** The one policy of the page (its content security policy allows no other): it lets the worker's own address pass. */
const trustedUrl = (() => {
  let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;
  return (url: typeof WORKER): string => {
    const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
    policy ??= trustedTypes?.createPolicy('callback', { createScriptURL: () => WORKER });
    return policy?.createScriptURL(url) ?? url;
  };
})();
