import { ASIDES } from './asides.ts';
import type { Heard } from './heard.ts';

const WHO =
  '(?:you|yall|i|we|he|she|it|they|there|someone|somebody|anyone|anybody|anything|something|everything|everyone|nobody|either)';
const BE = '(?:do|does|did|have|has|had|is|are|was|were|am|can|could|would|will|may|might|should|shall)';
const WHAT = '(?:when|what|who|whom|whose|how|where|whereabouts|which|why)';
const THE = '(?:the|my|your|our|his|her|their|any|all|people|interviews?|applications?)';
/** After these, a verb and its subject begin no question: "I did it", "what can you do". */
const BOUND = `(?:${WHO}|to|not|as|must|always|also|never|please|just|have|then|that|this|here|and|but|so|or|is|was|if)`;
const SOFT =
  '(?:please |kindly |just |maybe |perhaps |also |humbly |really |so |only |still |very |much |here |simply |quite |most |ever |so much |sure |even |certainly |rather |been |more than )*';
const START =
  '^ (?:and |so |but |or |because |okay |yes |no |well |hello |hi |hey |also |thanks |thank you |then |now |right |oh |please |sorry |sir |madam |excuse me |maybe |perhaps |just |only |not sure |(?:may|can|could) i (?:please |just )?ask |tell me |anyway |basically |like |all right |kindly |abeg |if not )*';
const WANT =
  '(?:love|like|be (?:very |so |really |most |ever so |quite |also )*(?:glad|happy|pleased|grateful|thankful|thrilled|delighted|good|nice|great|lovely|helpful|kind|relieved)|curious|keen|eager|want|wanted|need|needed|hoping|wanting|hope|wish|wishing|dying|longing|calling|called|call|ringing|phoning|trying|try|wondering|checking|seeking|appreciate|interested in|interested|requesting|request|seek|here)';
const LEARN =
  '(?:know|understand|find out|figure out|work out|learn(?! (?:$|fast|quick|new|anything|everything|the ropes|from))|hear|ask|enquire|inquire|finding out|knowing|hearing|check(?! in\\b)|confirm|see (?:if|whether|when|what|where|how|who|about|the|my)|make sure|make certain|be (?:sure|told|called|considered|given|kept|informed|interviewed|seen|invited)|request|make an appointment|have an interview|establish|discuss|get (?:an?|some|the|my|your|any)|follow up on when|arrange|schedule|set up|book)';
const VISIT =
  '(?:come (?:in|by|and|to|for|over|down|back)|meet|interview|sit down|stop by|stop in|drop by|drop in|pop in|visit|come $)';
const ANSWER =
  '(?:answer|reply|response|call|call back|callback|phone call|ring|shout|bell|buzz|text|message|holler|updates?|news|feedback|word(?! with)|chance|shot|opportunity|interview|meeting|information|info|clarity|clarification|idea|date|decision|confirmation|details|slot|appointment|trial|result)';
const REACH =
  '(?:call|ring|phone|text|email|contact|message|reach out to|get back to|get in touch with|hit|buzz|holler at|update|inform|notify|remind|advise)';
/** Whoever calls here is told of, and not asked to. */
const NOT_ASKED =
  '(?: (?:they|friends|people|everyone|everybody|family|colleagues|he|she|it|nobody|not|never|who|will|did|has|have|had|they all))';
const SOMEONE =
  '(?:you|someone|somebody|anyone|anybody|he|she|they|one of you|the \\w+|your \\w+|mr \\w+|mrs \\w+|ms \\w+)';

/** Ways to ask that are understood whatever they are about. */
const ASKS = [
  // A question: "did they", "is the job", "when will", "any news", "you have chosen someone?".
  `${START}${BE} (?:not )?(?:${WHO}|${THE}|\\w+ (?:still )?(?:hiring|interviewing|recruiting|looking|taking)) `,
  `${START}(?:(?:by|from|until|for|to|at|on|in) )?${WHAT}(?: (?!${WHO} |an? |the )\\w+){1,4} ${BE} (?:${WHO}|${THE}|not|\\w+ing|be)`,
  `${START}${WHAT} ${BE} `,
  '^ (?:and |so |but )?(?:you|yall|it|they|he|she) .* \\? $',
  ' beg (?:you|u) (?!pardon)| see (?:if|whether) (?:you|yall|they|there) ',
  `${START}(?:how (?:many|much|long|soon|far|often)|what happens|who (?:do|make|choose|decide|hire)s?|any(?:thing|one|body) (?:i|you|we|else|new|more|yet|missing) )`,
  `^(?! (?:so|because|and|but) (?:i|we|my) ).* (?:${BE}|${WHAT}|any|anything|or not|correct|need|have you)\\b.* \\? $`,
  ` any (?:chance|luck|word|movement|progress|${ANSWER})\\b`,
  // A wish: "I'd love to hear", "just calling to see", "hoping for an answer", "after a quick update".
  `(?:^| (?:i|we|my|would|should|will|am|was|be|just|and|is|so|really|may|to)) ${SOFT}${WANT} ${SOFT}(?:is )?(?:for )?(?:you )?(?:to )?${SOFT}${LEARN}\\b`,
  `(?:^| (?:i|we|would|will|am|was|just|and|so|really)) ${SOFT}(?:love|like|want|wanted|hoping|hope|wish|keen|eager|calling|interested|thrilled|ask|asking)(?: (?:the|a) chance)? ${SOFT}(?:to |(?:i|we) (?:could|can|might|may) )?${SOFT}${VISIT}\\b`,
  `(?:^| (?:i|we|would|will|am|was|just|and|so|really)) ${SOFT}(?:love|like|want|need|appreciate|welcome|after|hoping|looking|asking|ask|seeking|requesting|request|kill|grateful|waiting|expecting|awaiting|be (?:\\w+ )?(?:glad|happy|pleased|grateful))(?: for| of| about)?(?: to (?:get|have))? ${SOFT}(?:(?:an?|the|some|any|your|one|that) )?(?:\\w+ ){0,2}?${ANSWER}\\b`,
  ' if (?:.* )?(?:interview|interviews|interviewing|meet|seeing|chance) .*i (?:am|would|can|could) ',
  ` (?:would|am|be) .*\\b(?:come|interview|meet|be) .*(?:interview|scheduling)`,
  ` (?:like|love|want|need|prefer)(?: for)? (?:you|someone|somebody|them|him|her|mr \\w+|mrs \\w+|ms \\w+) to (?!know that)`,
  ' (?:(?:after|in|of|about) (?:finding out|knowing|hearing)|if i (?:only )?(?:knew|heard|could know))\\b',
  ' (?:or not|or no|or what|yes or no) (?:\\? )?$| yes or a no ',
  `put me (?:down|forward|in) for |(?:regards? to|regarding|about|concerning) (?:if|whether) (?:${WHO}|${THE}) `,
  ' (?:if|maybe|perhaps) (?:anyone|anybody|someone|somebody|whoever)(?: \\w+){0,2} (?:can|could|would|might) ',
  '(?:^ if|maybe|perhaps) you (?:can|could|would) ',
  `(?:obliged|grateful|glad|pleased|delighted|happy|thankful|appreciate|appreciate it|appreciated|great|good|nice|lovely|kind|help|me|cool|ace|brilliant|amazing|fantastic|wonderful) if (?:you|someone|somebody|he|she|they|i|there|we) `,
  ` (?:would|will) (?:really |also |be |put |help |mean |do |make |give )(?:\\w+ ){0,6}?(?:to|knowing|hearing|getting) ?(?:${LEARN}|have|one way)?\\b(?<=know|hear|learn|find out|knowing|hearing|get an?|get some|getting|have)`,
  `${ANSWER}\\b(?: \\w+){0,4} would (?:\\w+ )?be `,
  ` (?:hope|hoping|hopeful|pray|trust) (?:that |is )*(?:${SOMEONE} |to |i |we )(?:\\w+ ){0,3}?(?:(?!help|like|enjoy)\\w+ (?:me|my|us) |hear|tell|call|consider|keep|think of|know|let me|meet|learn|interview|schedule|set up|arrange|see me|have (?:some |any )?(?:news|an? (?!(?:great|good|nice|lovely|wonderful|blessed|fine|safe|pleasant|happy|super) )\\w+)|had (?:an?|any|some) \\w+|be in touch|get back|get in touch)\\b`,
  ` (?:wonder|wondering|wondered|curious|asking|(?<!you )ask|check|checking|seeing|not sure(?! about (?:that|this|it) )|interested|find out|questions?|question is|confirm|(?<!you )tell me)(?: you)? (?:if|whether|${WHAT}|about(?! (?:that|this|it) )|regarding|on the|did|do|have|has|is|are|can|could)\\b(?! to )`,
  ' check(?:ing)? (?:up )?(?:on|you|that|it|my) ',
  // A request: "let me know", "give me a call", "please ring me".
  `(?<!would )let me know\\b|\\b(?:keep|bear|have) me (?:in mind|posted|informed|updated)\\b`,
  `(?<!${NOT_ASKED} )(?:${REACH} (?:me|mi)\\b|return my call)|\\brevert\\b|please (?:do )?(?:call|ring|phone|text)(?: back)? $`,
  `(?<!${NOT_ASKED} )(?:give|drop|send|shoot) (?:me|us) (?:an? )?(?:\\w+ )?(?:line|${ANSWER})\\b`,
].map((ask) => new RegExp(ask));

/** Ways to ask for something, which may be anything. */
const REQUESTS = [
  /\? $/,
  new RegExp(` (?:can|could|would|may|might) ${SOMEONE} `),
  / (?:please|kindly|request you) (?!do not)/,
].map((request) => new RegExp(request));

/** What it is then about: the application, the job, hiring, or a call back. */
const TOPIC =
  /\b(appl(y|ied|ication|ications|icants?|ying)|resume|forms?|papers?|documents?|references?|file|certificate|jobs?|positions?|roles?|openings?|vacanc(y|ies)|work|shifts?|hours|pay|salary|wage|start|training|experience|hir(e|es|ed|ing)|recruit\w*|interview\w*|candidate\w*|decision|decide[sd]?|deciding|chosen|select(ed|ing|ion)?|status|stage|process|timeline|news|updates?|result|next steps?|received?|missing|complete|filled|shortlist\w*|consider(ed)?|meet|meeting|appointment|(call|ring|phone|text|contact|email|get back to) (me|back)|call back|my name (down|forward))\b/;

/** What somebody said, asked or did before is no request now. */
const TOLD =
  /(?:^ (?!(?:and |but |so |because )*i (?:just |only |also )*wondered (?:if|whether|what|when) )(?:and |but |so |because )*(?:(?:you|he|she|they|my \w+|nobody|no one|someone|somebody|it|that|i|we|a \w+|one of \w+|the \w+)(?: \w+)? (?:have |had |has |just |already |also )*(?:said|told|asked|wanted to know if i|wondered|wrote|promised|answered|called me|rang me|left me|(?:was|were) (?:supposed|meant|going) to)|that is what|when (?:i|you|they|he|she)|no one|nobody)\b|(?:thanks|thank you)(?: \w+){0,2} (?:for|that)\b|(?:all|everything|what) (?:that )?i (?:wanted|needed) to (?:know|ask))(?!.*(?: \? |let me know))/;

/** A question or request about the application, the job, hiring or a call back. */
export const saysAsk = ({ sentences }: Heard): boolean =>
  sentences.some((sentence) => clausesOf(sentence).some(isAsk));

/** Speech has few full stops: a clause begins where a new subject or a question does. */
const clausesOf = (sentence: string): string[] =>
  sentence
    .split(CLAUSE)
    .map((clause) =>
      ` ${clause.trim()} `.replace(
        /(?<! (?:do|did|would|could|can|if|let|will|may|what|as|when|so|have)) (?:you know|i mean|i guess|you see) | (?:excuse me|pardon me|sorry) /g,
        ' ',
      ),
    );

const CLAUSE = new RegExp(
  [
    ' (?=(?:and|but|so|because|or do|or is) )',
    ` (?<! (?:${BOUND}|${WHAT}) )(?=(?:can|could|would|will|may|might|did|do|does|is|are|have|has) (?:you|i|we|he|she|they|it|there|someone|somebody|anyone|anybody) )`,
    ` (?<! (?:${BOUND}|know|knows|understand|asked|said|say|says|about|of|see|told|tell|remember|on|for|with|in|sure|exactly|me|ask|find|out|wonder|wondering|like|at|from|by) )(?=(?:what|when|where|how) (?:is|are|do|does|did|can|could|will|would|long|many|much|soon|about) )`,
    ' (?=please (?:can|could|what|when|is|i|do|did|have|let|call|tell|how|any) )',
    ` (?<! (?:${BE}|if|that|what|when|who|how|and|so|but|because) )(?=i (?:am|was|would(?! be (?:\\w+ )?(?:glad|happy|delighted|pleased|able|free))|want|wanted|hope|wonder|need|just|applied|called) )`,
  ].join('|'),
);

function isAsk(clause: string): boolean {
  if (TOLD.test(clause) || ASIDES.some((aside) => aside.test(clause))) return false;
  if (ASKS.some((ask) => ask.test(clause))) return true;
  return TOPIC.test(clause) && REQUESTS.some((request) => request.test(clause));
}
