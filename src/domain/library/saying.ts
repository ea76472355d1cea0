export type Severity = 'error' | 'advice';

export type Values = Readonly<Record<string, string>>;

/** What a rule of the checker says, and whether it fails a build. */
export type Saying = { severity: Severity; say: (values: Values) => string };

export const error = (say: Saying['say']): Saying => ({ severity: 'error', say });
export const advice = (say: Saying['say']): Saying => ({ severity: 'advice', say });
