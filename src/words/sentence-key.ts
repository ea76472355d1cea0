/**
 * What an English sentence is called in a compiled catalogue: 32 bits of FNV-1a, in letters and digits. So the catalogue
 * of another language brings no English along. A test holds that no two sentences have the same.
 */
export function sentenceKey(english: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < english.length; at += 1)
    hash = Math.imul(hash ^ english.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(36);
}
