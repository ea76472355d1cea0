import type { Heard } from './heard.ts';

/** Requests that are for a person, for a moment, or to be heard, up to where another begins. */
const ASIDE = [
  /\b(may|can|could|might|would it be possible for|is it possible for) (i|me|we) (please |kindly |just |quickly )*(to )?(speak|talk|be (put|connected|transferred)|have a word|leave (a|my|you)|ask who is calling)\b.*?(?= (and|to (ask|find out|know|see|check)) |$)/,
  /\b(would like|want|wanted|wish|need|like|trying|hoping|looking|love) (please )?to (speak|talk|have a word|reach|get (hold|through)|leave)\b.*?(?= (and|to (ask|find out|know|see|check)) |$)/,
  /\b(can|could|would|will) you (please |kindly )?(just )?(put|connect|transfer|pass|direct|patch) me\b.*?(?= and (ask|tell|let|could|can|i) |$)/,
  /\bhow are (you|things)( [a-z]+)*|\bhow do you do|\b(can|do) you hear me\b|\b(who|whom) (am i|are you|is (this|calling|speaking))\b.*/,
  /\b(is|are) (now|this|it|that|you) (still )?(a |an )?(good|bad|okay|right|convenient|free|the right)( [a-z]+)*/,
  /\b(can|could|would|will|do) (you|i) (please |mind )*(have (a|one|two) (minute|moment|second)|(repeat|say|spell|speak|slow)(ing)?|hold)\b.*/,
  /\b(do|would) you have (a|one|two) (minute|moment|second)s?( [a-z]+)*/,
  /\b(is|are) (?!(the |your )?([a-z]+ )*(job|position|role|opening|post|vacancy|application|interview|spot))(the |your |our )?([a-z]+ ){1,3}(in|there|around|available|free|about)( today| now| please| right now)? (?=\? |$)/,
  /\bhow can (i|you) help\b.*|\bwhat (would|do) you (like|want) to know\b.*/,
];

/** How a question or a request begins. */
const REQUEST = [
  /\? $/,
  /^ (please |so |and |but |okay |yes |well |hello |hi |also |thanks |then |now |right |oh )*((do|does|did|have|has|is|are|was|were|can|could|would|will|may|might|should|shall) (i|you|we|he|she|it|they|there|this|that|these|the|my|your|his|her|their|any|anyone|anybody|anything|someone|somebody|everything|interviews|applications|people|not|[a-z]+ (hiring|interviewing|recruiting|looking|still))|when|what|who|whose|how|where|which|why|any|let me know|tell me|call me|ring me|phone me)\b/,
  /\b(would|i|am|are|we|just|and|was|here|be) (really |also |just |only |still )*(?!(glad|happy|pleased) to (come|meet)\b)(love|like|glad|happy|pleased|grateful|curious|keen|want|wanted|need|needed|hoping|hope|wish|calling|called|call|ringing|phoning|trying|try|wondering|ask|asking|checking|check) (also |please |just |for )*(you )?(to |if |whether |when |what |how |who |that )?(also |please |just )*(know|find|learn|hear|ask|check(?! in\b)|checking(?! in\b)|confirm|see|make|be sure|be considered|come|meet|have|interview|schedule|set|arrange|book|get|discuss|if|whether|did|how|when|what|who|on|an interview)\b/,
  /\b(wonder|wondering|know|check|checking|see|ask|tell me|tell|confirm|find out|asking) (me |you )?(if|that you|you (got|have|received)|my|it|whether|when|what|how|who|which|where|did|do|have|is|about)\b/,
  /\b(let|tell|inform|give|update) me\b/,
  /\bwaiting for (your|an) (answer|reply|decision|call)\b/,
  /\bchecking (up )?on\b/,
  /\b(?<!(they|friends|people|everyone|everybody) )(call|calls|called|calling|ring|rings|rang|phone|phones|text|contact|email|get back to|return) (me|my call)\b/,
  /\bplease (do |could you |can you |just )?(?!(hold|wait|repeat|speak|say|spell|slow|tell (him|her|them))\b)[a-z]+/,
  /\b((can|could|would|will|may|might|should) (you|i|he|she|they|we|someone|somebody|anybody)|(did|do|have) you|has (anyone|anybody|it|my)|(is|are) there)\b/,
  /\b(a|one|two|another|my|quick|short) questions? (about|is|are|regarding|on)\b/,
  /\b(a|your|the) (call(?! (centre|center|handler|agent|taker))|phone call|reply|answer|callback|call back)\b/,
  /\b(which|what|who|when|how|any) [a-z ]*\? $/,
];

/** What a request must be about: the application, the job, hiring, or a call back. */
const TOPIC =
  /\b(appl(y|ied|ication|ications|icants?)|resume|cv|form|forms|papers?|documents|references?|file|letter|certificate|job|jobs|position|positions|role|roles|opening|openings|vacanc(y|ies)|post|work|shifts?|hours|pay|paid|salary|wage|start|training|experience|duties|team|uniform|wear|bring|requirements?|license|qualifications?|hir(e|es|ed|ing)|recruit(er|ing|ment)|interview(s|ing|er|ed)?|candidates|see(ing)? (people|anyone|anybody)|decision|decide[sd]?|deciding|chosen|choos(e|ing)|pick(ed|ing)?|select(ed|ing|ion)?|(people|we|applicants|everyone) hear|in the running|search|send (it|them|that|anything|something)|normal day|typical day|visit|happens|(my|the) (e-?mail|message) (come|came|get|got|go|went|arrive)|inviting|invited|applying|closing date|deadline|you know|fill (it|the|that|this)|(tell|telling|let|letting) (people|us|everyone|applicants)|get(ting)? back to|status|stage|process|timeline|news|updates?|next steps?|happens next|hear (back|from|anything|something)|heard|know (more|either|something)|either way|received|receive|arrived?|got (it|my|mine)|get (it|my|mine)|reach(ed)? you|missing|complete|filled|taken|still (open|free|available|going)|shortlist|considered|consider me|meet (you|with|the|me|in)|meeting|come (in|by|and)|appointment|see me|call (me|back|again|you back)|calls? me|called me|ring (me|back)|rings? me|phone me|text me|contact me|email me|get back to me|return my call|call back|callback|a (call|ring|bell|buzz|shout)|a reply|an answer|keep me in mind|looking for|in charge|if you need|anything else from me|(need|want|looking for) (more |any |some )?(people|help|staff|workers|anyone|anybody|somebody|someone)|your answer|from my side)\b/;

/** A question or request about the application, the job, hiring or a call back. */
export const saysAsk = ({ sentences }: Heard): boolean => sentences.some(isAsk);

function isAsk(sentence: string): boolean {
  const rest = ASIDE.reduce((left, aside) => left.replace(aside, ' '), sentence);
  return TOPIC.test(rest) && REQUEST.some((request) => request.test(rest)) && !TOLD.test(rest);
}

/** What sounds like a request and tells something. */
const TOLD =
  /^ (you (said|told|promised|wrote)|they (said|told|wrote)|i (have|am|was|will|did|do|called|know|understand|applied|sent|had|live|can|may|would appreciate your)|thanks for|thank you for) (?!.*(hoping|know if|know when|know whether|wondering|ask if|ask when|question|call me|calling to|like to|want to|let me|find out|see if|if you|\? ))/;
