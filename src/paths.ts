import type { Goal } from './domain/library/ids.ts';

/** Every URL. All of them live in the fragment, so that any host and any sub-path will do (FORMATS 5). */
export const PATTERNS = {
  today: '/',
  newScript: '/start',
  questions: '/start/:goal',
  watch: '/watch/:goal',
  opening: '/openings/:id',
  script: '/scripts/:id',
  read: '/read/:scriptId',
  practice: '/practice/:scriptId?',
  rehearse: '/rehearse/:rehearsalId',
  debrief: '/rehearsals/:id',
  withPartner: '/with-partner/:scriptId',
  partner: '/partner/:payload?',
  partnerBack: '/partner-back/:payload',
  card: '/cards/:scriptId',
  cardStack: '/cards/stack',
  blankCard: '/cards/blank',
  typeSheet: '/my-calls/sheet',
  partnerSheet: '/cards/:scriptId/partner',
  call: '/call/:openingId',
  myCalls: '/my-calls',
  library: '/library',
  editCall: '/library/scenarios/:id',
  editTemplate: '/library/templates/:id',
  pack: '/pack/:payload',
  settings: '/settings',
  finish: '/finish',
  takeCodes: '/take/codes',
  takePaper: '/take/paper',
  bring: '/bring/:code?',
} as const;

export const paths = {
  today: PATTERNS.today,
  newScript: PATTERNS.newScript,
  questions: (goal: Goal) => `/start/${goal}`,
  watch: (goal: Goal) => `/watch/${goal}`,
  opening: (id: string) => `/openings/${id}`,
  script: (id: string) => `/scripts/${id}`,
  read: (scriptId: string, channel: 'call' | 'voicemail' | 'visit' = 'call') =>
    channel === 'call' ? `/read/${scriptId}` : `/read/${scriptId}?how=${channel}`,
  practice: (scriptId: string, channel: 'call' | 'visit' = 'call') =>
    channel === 'call' ? `/practice/${scriptId}` : `/practice/${scriptId}?how=visit`,
  rehearse: (rehearsalId: string) => `/rehearse/${rehearsalId}`,
  debrief: (id: string) => `/rehearsals/${id}`,
  /** Asking somebody to play the employer, in this practice call if one is named. */
  withPartner: (scriptId: string, call?: string) =>
    `/with-partner/${scriptId}${call === undefined ? '' : `?call=${encodeURIComponent(call)}`}`,
  /** What they open: it holds all they need. */
  partner: (payload: string) => `/partner/${payload}`,
  partnerBack: (payload: string) => `/partner-back/${payload}`,
  card: (scriptId: string) => `/cards/${scriptId}`,
  cardStack: PATTERNS.cardStack,
  blankCard: PATTERNS.blankCard,
  typeSheet: PATTERNS.typeSheet,
  /** The employer's side on paper, for a practice call with somebody in the room. */
  partnerSheet: (scriptId: string) => `/cards/${scriptId}/partner`,
  call: (openingId: string) => `/call/${openingId}`,
  /** Where a call that was made is noted. */
  called: (openingId: string) => `/call/${openingId}?at=after`,
  myCalls: PATTERNS.myCalls,
  library: PATTERNS.library,
  /** A practice call of the person's own, to be written. */
  editCall: (id: string) => `/library/scenarios/${id}`,
  /** Words to begin with of the person's own, to be written. */
  editTemplate: (id: string) => `/library/templates/${id}`,
  /** Practice calls that somebody sends: it holds all of them. */
  pack: (payload: string) => `/pack/${payload}`,
  settings: PATTERNS.settings,
  finish: PATTERNS.finish,
  takeCodes: PATTERNS.takeCodes,
  takePaper: PATTERNS.takePaper,
  /** Where codes from another device come together; one of them may be in the address. */
  bring: (code?: string) => (code === undefined ? '/bring' : `/bring/${code}`),
};
