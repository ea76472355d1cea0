import type { Heard } from './heard.ts';

const PAPERS =
  '(?:applications?|application form|resumes?|forms?|papers?|paperwork|documents|letter|details|biodata|candidature|my stuff)';
const SENT =
  '(?:sent|sended|submitted|emailed|mailed|posted|uploaded|filed|handed|dropped|left|leaved|gave|given|brought|turned|put|filled|completed|did|done|made|delivered|entered)';
const SEND = '(?:send|submit|make|fill|finish|complete|hand|leave|give|bring|put|drop|do|post|email)';
const JOB = '(?:job|post|position|role|vacancy|opening|place|work)';
const HAVE =
  '(?:have |had |has |did |do |done |don |just |already |also |recently |only |even |am |was |were |once |really |so |actually |finally |now |went and |been )*';
const START = '^(?: (?:and|so|yes|well|okay|hi|hello|that))*';
const I = '(?: i| mi| we| who| that| and| then)';

/** Ways to say that one has: "I put in for it", "handed a form in", "my CV went off", "I signed up for the job". */
const DONE = [
  `(?:${START}|${I}) ${HAVE}(?:applied|put in for|wrote in|written in|put my (?:name|hat) (?:down|forward|in)|(?:threw|throw|thrown) my (?:name|hat) in|registered (?:my|an) interest|(?:answered|replied to|responded to) (?:the|your) (?:\\w+ )?(?:ad|advert|advertisement|post|posting|notice|listing))\\b`,
  `${I} ${HAVE}(?:signed up|registered|went|gone|going|submitted) (?:with you |online )?for (?:\\w+ ){0,4}${JOB}\\b`,
  `(?<!many )(?:have|has|had|did|already|recently) (?:also )?(?:apply|applied)\\b`,
  `(?:i|mi|who|we) (?:already |did )?apply (?:[a-z]+ ){0,8}?(?:already|last|on|from|since|before|yesterday|ago|received)\\b`,
  'applied (?:for|to|at|with|on|online|last|in|as|by|through|here|there|yesterday|the|a|this|about|when|and|but|two|three|via|over|before|ago)\\b',
  `${I} ${HAVE}${SENT}(?: in| off| out| over| up)?(?: [a-z]+){0,4}? ${PAPERS}\\b`,
  `${START} (?:sent|submitted|emailed|mailed|posted|uploaded|handed|dropped|left|filled|turned|put|gave)(?: [a-z]+){0,5}? ${PAPERS}\\b`,
  ` (?:i|mi|we)(?: already| have| had| did| do| don)* ${SEND}(?: [a-z]+){0,5}? ${PAPERS}\\b`,
  ' (?:turned|handed|sent|put) (?:everything|it all) (?:in|off|over)\\b',
  ' submitted (?:everything|it all|it)\\b',
  ` sent off for (?:\\w+ ){0,4}${JOB}\\b`,
  ' filled (?:one|it) (?:in|out)\\b',
  `(?:i|we) (?:was|were) (?:sending|submitting|filling)(?: [a-z]+){0,4}? ${PAPERS}\\b`,
  ' filled (?:in|out) (?:an?|the|your) ',
  `${PAPERS} (?:that |which |what )?(?:i|we) ${HAVE}(?:${SENT}|${SEND})`,
  `i ${HAVE}(?:did|done) (?:it|that|everything) (?:online|through|via|by|on your|on the website)\\b`,
];
/** When something was done: "yesterday", "two weeks ago", "on the ninth of May", "last Tuesday". */
const WHEN =
  /\b(?:yesterday|this morning|the other day|last (?:week|month|night|year|\w+day)|(?:days?|weeks?|months?|fortnight) (?:ago|back|since)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|(?:of|in) may|may the \w+|new year|christmas|easter|(?:on|since|from) the \w+(?:st|nd|rd|th)|(?:been|over|about|almost|nearly) (?:\w+ ){1,3}(?:days|weeks|months))\b/;

/** With when, it needs no name: "I sent it on Monday", "Sixth of January it went in the post", "I wrote to you in May". */
const DONE_THEN = new RegExp(
  [
    `(?:${START}|${I}) ${HAVE}${SENT} (?:it|that|this|them|everything|all of it|you (?:it|everything))\\b`,
    `${I} (?:already |did )+${SEND} (?:it|that|this|them|everything)\\b`,
    `(?:${START}|${I}) ${HAVE}submitted\\b(?! (?:already )?(?:my|the) (?:notice|resignation))`,
    `(?:${START}|${I}) ${HAVE}(?:wrote|written) (?:to|in|you|off)\\b`,
    `(?:${START}|${I}) ${HAVE}(?:sent|put) in for\\b`,
    ` (?:it|that) (?:has |had )?(?:went|gone|got sent|was (?:sent|posted|handed|emailed))\\b`,
    `my (?:\\w+ )?(?:applications?|resume|portfolio|papers?|forms?|letter|details) (?:through|off|over|in)\\b`,
    ` you (?:still |already )*have (?:had )?my (?:applications?|resume|portfolio|papers?|forms?|letter|details)\\b`,
  ].join('|'),
);

/** What only they have who have applied. */
const MINE = [
  '(?<!(?:the|an?|your|is) )application (?:is|was|has been) (?:already )?(?:sent|submitted|made)\\b',
  'my (?:job |online |old )?(?:applications?|candidature|candidacy)\\b',
  `(?:about|regarding|concerning|behind) the application\\b(?! (?:process|procedure|deadline|period|form))`,
  '(?:an|one) application (?:is )?in (?:with|from|here|at|for)\\b',
  `(?:gave|given|handed|sent|brought|passed|forwarded)(?: [a-z]+){0,3}? my ${PAPERS}\\b`,
  `my ${PAPERS} (?:(?:is|are|was|were|has|have|should|must|will|been|be|already|now|just|all) )*(?:went|gone|in\\b|off|with|sitting|sent|submitted|on (?:your|his|her|the|somebody|someone))`,
  `you (?:(?:must|should|will) have|have had)(?: \\w+)? my ${PAPERS}\\b`,
  `my ${PAPERS} you (?:must|should|have|will)\\b`,
  '(?:i (?:am|was)|as|one of (?:the|your)|another) (?:an? |the |your )?(?:[a-z]+ ){0,3}(?:applicants?|candidates?)\\b',
  '(?:applicant|candidate) (?:for|here|of)\\b',
  '[a-z]+ (?:applicant|candidate) ',
];
const any = (ways: readonly string[]) => new RegExp(`(?:^|\\b)(?:${ways.join('|')})`);
const HAS_DONE = new RegExp(DONE.join('|'));
const HAS_MINE = any(MINE);

/** Ways to say that one has not, or not yet. */
const NOT_YET =
  /\b((not|never|nobody|would|will|should|shall|could|can|may|might|want|wanted|going|like(?= to)|love|hoping|how|need|able|before|if|until|planning|plan|thinking of) (i |to |we |you |still |be |have |do i |should i |can i |do you )*(apply|applied|applying|send|submit|drop|bring|hand|email|mail|upload|give|leave|fill|put|turn|finish|start|complete|write|make(?! (?:sure|certain)))\b|not (yet |already |even )?(applied|apply|sent|submitted|made|sign\w*|filled|given|handed|put|dropped|turned)|(?<=^ )(where|how) i (send|apply|put|give)|\b(do|should|can|could|must|may) i (\w+ )?(send|apply|put|give|submit|hand|bring|drop|fill|email|post)|how (do|can|should|would|must) (i|you|we)|(if|whether) (\w+ ){0,3}my (form|papers?|resume)|(something|anything|nothing|what) i (did|have done|put|left))\b/;

/** Somebody else has, or it is another sense of the word: a rule applies, one applies for a loan. */
const ELSE =
  /\b((cousin|friend|brother|sister|son|daughter|boy|girl|wife|husband|lad|mate|buddy|neighbou?r|uncle|aunt|mother|father|colleague|he|she|they|someone|somebody|people|nobody|rules?|law)( (?!i\b|who applied)\w+){0,6}? (appl(y|ied|ies)|put in for|sent|handed|dropped|gave|filled)|appl(y|ied|ies) (for )?(a |an |my |the )?(visa|loan|passport|mortgage|credit|grant|benefits?|permit|course|college|university|myself|cream|brakes?|pressure|polish|paint|make ?up|same)|i got an? application from)\b/;
/** "I'm one of the people who applied." */
const ME = /\b(i (am|was)|one of|among|those|me|here|my name is|this is) (\w+ ){0,6}?(who|that|which)\b/;

/** Whether the caller says that they have applied, with or without when. */
export const saysApplied = ({ sentences }: Heard): boolean =>
  sentences.some((sentence) => sentence.split(CLAUSE).some((clause) => isApplied(` ${clause.trim()} `)));

const CLAUSE =
  / (?:and|but|so|because) (?=i |we |it |could |can |would |did |do |when |they |nobody |no one )/;

function isApplied(clause: string): boolean {
  if (NOT_YET.test(clause)) return false;
  if (HAS_MINE.test(clause)) return true;
  const isDone = HAS_DONE.test(clause) || (WHEN.test(clause) && DONE_THEN.test(clause));
  return isDone && (!ELSE.test(clause) || ME.test(clause));
}
