/** What is done and not said, which stands in brackets: "(The line goes dead.)". Undefined for words that are said. */
export const directionIn = (said: string): string | undefined => /^\((.*)\)$/s.exec(said)?.[1];

/** What they say in quotation marks; what they do stays in its brackets. */
export const quoteSaid = (said: string): string => (said.startsWith('(') ? said : `“${said}”`);
