/** Practice calls that others wrote: from the host, and in links. The pages see the storage through the stores. */
export { readPack, writePack } from '../storage/links/pack-link.ts';
export { type PackRule, type Packs, packsBeside } from '../storage/packs/packs-beside.ts';
