import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** Where the app lies on the test's host: a sub-path, as on many free hosts. */
const BASE = '/x/y/';

/**
 * A file server with no fallback: what is not a file under `/x/y/` is a plain 404. `url` ends with `/x/y/`. It serves the
 * files as they are now, whatever becomes of them, in brotli where they lie beside themselves so; port 0 is any that is free.
 */
export const serve = async (folder: string, at = 0): Promise<{ url: string; close: () => void }> => {
  const files = sirv(folder, { dev: false, single: false, etag: true, brotli: true });
  const server = createServer((request, response) => {
    const refuse = (): void => {
      response.writeHead(404).end();
    };
    const url = request.url ?? '/';
    if (!url.startsWith(BASE)) return refuse();
    request.url = url.slice(BASE.length - 1);
    files(request, response, refuse);
  });
  await new Promise<void>((listening) => server.listen(at, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${BASE}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
