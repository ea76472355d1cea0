import { isFactPart, type Part } from '../library/parts.ts';

/** Are these the same words and facts, part by part? Which words are key words does not matter. */
export const sameParts = (one: readonly Part[], other: readonly Part[]): boolean =>
  plain(one) === plain(other);

const plain = (parts: readonly Part[]): string =>
  parts.map((part) => (isFactPart(part) ? `{{${part.fact}|${part.filter ?? ''}}}` : part.text)).join('');
