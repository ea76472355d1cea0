/**
 * The closed lists of the trade. What a coach may word lives in `scripts-library/`; which ids exist is here,
 * because the engine, the checker and the screens must agree on them (FORMATS 2).
 */
export const GOALS = ['confirm-receipt', 'get-information', 'ask-for-interview'] as const;
export type Goal = (typeof GOALS)[number];

export const CHANNELS = ['call', 'voicemail', 'email', 'visit'] as const;
export type Channel = (typeof CHANNELS)[number];

export const STYLES = ['plain', 'warm', 'brief'] as const;
export type Style = (typeof STYLES)[number];

/** The places in a call that a script has a line for, in the order they come (domain.md A1). */
export const MOMENTS = [
  'greet',
  'identify',
  'disclose',
  'ask-person',
  'gatekeeper',
  'reintroduce',
  'permission',
  'reason',
  'fit-line',
  'ask',
  'next-step',
  'thanks',
  'recover',
] as const;
export type Moment = (typeof MOMENTS)[number];

/** What a caller does in reply; the last five are poor unless an edge says otherwise. */
export const MOVES = [
  'greet',
  'introduce',
  'state-reason',
  'ask-receipt',
  'ask-status',
  'ask-information',
  'ask-interview',
  'ask-right-person',
  'ask-best-time',
  'offer-resend',
  'offer-value',
  'answer-question',
  'defer-question',
  'propose-time',
  'confirm-next-step',
  'leave-message',
  'give-details',
  'acknowledge',
  'ask-alternatives',
  'ask-repeat',
  'hold',
  'recover',
  'thank-close',
  'push',
  'over-apologise',
  'ramble',
  'complain',
  'give-up',
] as const;
export type Move = (typeof MOVES)[number];

/** Things a caller does that no recogniser hears: `press` is written `press/1` where it stands as an edge. */
export const ACTS = ['wait', 'hang-up', 'press', 'sens-accommodation'] as const;
export type Act = (typeof ACTS)[number];

export const ROLES = [
  'receptionist',
  'hr',
  'hiring-manager',
  'owner',
  'shift-manager',
  'agency',
  'voicemail',
  'menu',
  'assistant',
  'wrong-number',
] as const;
export type Role = (typeof ROLES)[number];

export const TONES = ['friendly', 'neutral', 'rushed', 'skeptical', 'hostile'] as const;
export type Tone = (typeof TONES)[number];

export const SOUNDS = ['hold-music', 'dial-tone', 'beep', 'silence'] as const;
export type Sound = (typeof SOUNDS)[number];

/** What a caller can come away with. */
export const GAINS = [
  'receipt',
  'complete',
  'contact-name',
  'extension',
  'email-address',
  'best-time',
  'timeline',
  'callback-time',
  'requirement',
  'other-role',
  'feedback',
  'interview-time',
] as const;
export type Gain = (typeof GAINS)[number];

/** How a rehearsal or a call ended (domain.md B, end states). */
export const ENDS = [
  'interview-booked',
  'screen-done',
  'callback-agreed',
  'info-gained',
  'receipt-confirmed',
  'to-email',
  'to-portal',
  'message-left',
  'voicemail-left',
  'retry-later',
  'closed-filled',
  'closed-no',
  'closed-no-calls',
  'safety-stop',
  'dropped',
  'ended-by-caller',
] as const;
export type End = (typeof ENDS)[number];

/** How a rehearsal ended: as a call does, or a drill of one turn was answered. */
export const OUTCOMES = [...ENDS, 'drill-done'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** The facts that lines are filled with, owned by the person (`me`) or by an opening (FORMATS 1). */
export const ME_FACTS = [
  'name',
  'sayName',
  'phone',
  'email',
  'strength',
  'availability',
  'startOn',
  'pay',
] as const;
export const OPENING_FACTS = [
  'employer',
  'position',
  'employerPhone',
  'extension',
  'contact',
  'contactRole',
  'sayContact',
  'appliedOn',
  'appliedVia',
  'reference',
  'referredBy',
  'closesOn',
  'promisedOn',
] as const;
export const FACTS = [...ME_FACTS, ...OPENING_FACTS] as const;
export type FactName = (typeof FACTS)[number];

/** What a person may find out about an employer; other words for a line may stand on it. */
export const RESEARCH = ['does', 'like', 'need', 'know'] as const;
export type Research = (typeof RESEARCH)[number];

/** The facts a line is filled with. A missing or blank one is a named blank in the text. */
export type Facts = Readonly<Partial<Record<FactName, string>>>;

/** What a person may be afraid of, asked on the first screen and used to choose the first practice call. */
export const WORRIES = ['no', 'mistake', 'annoy', 'understand'] as const;
export type Worry = (typeof WORRIES)[number];

/** The marks that are found by a list of phrases (FORMATS 9; the other seven are counted or missed). */
export const PHRASE_MARKS = [
  'over-apologetic',
  'hedging',
  'pushy',
  'filler',
  'negative-about-self',
  'jargon',
  'vague-reason',
  'reads-written-not-spoken',
] as const;
export type PhraseMark = (typeof PHRASE_MARKS)[number];
