import { isFactPart, type Part } from '../../../src/domain/library/parts.ts';

/** Parts as one readable string: "Hi |{contact}|[ at ]|[{employer}]|*please*". Cue words in stars, groups in brackets. */
export const showParts = (parts: readonly Part[]): string =>
  parts
    .map((part) => {
      const words = isFactPart(part) ? `{${part.fact}${part.filter ? `|${part.filter}` : ''}}` : part.text;
      const marked = part.cue ? `*${words}*` : words;
      return part.group === undefined ? marked : `[${marked}]`;
    })
    .join('|');
