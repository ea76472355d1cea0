import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TEXT = /\.(html|js|css|json|svg|webmanifest)$/;

/** A built site as a host sends it that packs its files once: each text beside itself in brotli, at its strongest. */
export function packedCopy(site: string, into: string): string {
  cpSync(site, into, { recursive: true });
  for (const file of readdirSync(into, { recursive: true, encoding: 'utf8' }))
    if (TEXT.test(file))
      writeFileSync(join(into, `${file}.br`), brotliCompressSync(readFileSync(join(into, file))));
  return into;
}
