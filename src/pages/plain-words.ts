import { isFactPart, type Part } from '../domain/library/parts.ts';

/** The words of a line that holds no facts. */
export const plainWords = (parts: readonly Part[]): string =>
  parts.map((part) => (isFactPart(part) ? '' : part.text)).join('');
