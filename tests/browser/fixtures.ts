import { test as base, type ConsoleMessage, type Request } from '@playwright/test';

export { expect } from '@playwright/test';

const isOurs = (request: Request, home: string): boolean =>
  /^(data|blob):/.test(request.url()) || new URL(request.url()).origin === new URL(home).origin;

const tell = (message: ConsoleMessage): string =>
  `console: ${message.text()} (${message.location().url}:${message.location().lineNumber})`;

/** Most hosts offer no practice calls of their own: that the list is not there is no trouble. */
const isNoPack = (message: ConsoleMessage): boolean =>
  message.text().includes('404') && message.location().url.endsWith('/packs/index.json');

/**
 * Playwright's `test`, but a test fails when any page of its context writes an error to the console (a breach of the
 * content security policy is one), throws, or asks another origin for anything.
 */
export const test = base.extend({
  context: async ({ context, baseURL }, use) => {
    const troubles: string[] = [];
    context.on('console', (message) => {
      if (message.type() === 'error' && !isNoPack(message)) troubles.push(tell(message));
    });
    context.on('weberror', (error) =>
      troubles.push(`thrown: ${error.error().stack ?? error.error().message}`),
    );
    context.on('request', (request) => {
      if (!isOurs(request, baseURL ?? '')) troubles.push(`left the origin: ${request.url()}`);
    });
    await use(context);
    base.expect(troubles).toEqual([]);
  },
});
