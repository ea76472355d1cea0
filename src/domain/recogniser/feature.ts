/** What one utterance shows: numbers of features, and how much each weighs. */
export type Features = { ids: Int32Array; weights: Float32Array };

/** Features have no list of names: a number of this many bits, made from the name, stands for each. */
export const FEATURE_BITS = 20;

/** The number of a feature, by its name (FNV-1a, its bits mixed once more, so that the high ones are good). */
export function featureId(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) {
    hash ^= name.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 12;
  return hash >>> (32 - FEATURE_BITS);
}

/** Named features as numbers, scaled to one length: a long utterance has no louder voice than a short one. */
export function scaled(named: ReadonlyMap<string, number>, length: number): Features {
  let squares = 0;
  for (const weight of named.values()) squares += weight * weight;
  const scale = length / (Math.sqrt(squares) || 1);
  return {
    ids: Int32Array.from(named.keys(), featureId),
    weights: Float32Array.from(named.values(), (weight) => weight * scale),
  };
}
