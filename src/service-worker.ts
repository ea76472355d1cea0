import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';

/** The whole app, file by file: put in by the build (`cli/offline-plugin.ts`). */
declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: PrecacheEntry[] };

// A question mark in the address (a coach's link) changes nothing about which file is meant.
precacheAndRoute(self.__WB_MANIFEST, { ignoreURLParametersMatching: [/./] });
cleanupOutdatedCaches();
clientsClaim();

// A new version waits until every tab of the old one is closed, so that no practice call changes under the person's hands.
// A tab that was just opened asks whether it is the only one; then nothing is lost by taking the new version at once.
self.addEventListener('message', (event) => {
  if (event.data === 'take-over-if-alone') event.waitUntil(takeOverIfAlone());
});

async function takeOverIfAlone(): Promise<void> {
  const tabs = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (tabs.length <= 1) await self.skipWaiting();
}
