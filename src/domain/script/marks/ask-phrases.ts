import { finderOf, finderOfAny } from './finder.ts';

/** Where a request begins inside a sentence. English only, as all here. */
export const BEGINS_ASK = finderOfAny([
  '(can|could|would|will) you',
  '(may|can|could|might) I',
  '(would|want*|like|need|call*|ring*|phon*|hop*|here|try*|get in touch) [just|quickly|also] to (ask|know|find out|hear|check [on the|if|whether|that]|confirm|see [if|whether|when|what]|come|meet|make sure|be sure|arrange|learn|book|get (an|a|your|the|some)|schedule|set up|discuss|talk about|apply)',
  '(wonder*|ask|asking|check|checking|see|confirm) [you] (if|whether|when|what|how|who|which|about)',
  'would love to (know|hear|meet|come)',
  '(like|want|need|asking|beg) you to (tell|send|resend|check|call|ring|confirm|let|give|look|email|put|book|say|consider)',
  '-(so|neither|nor|as|only|what|all) (is|are|was|has|did|does|will) (it|you|they|there|he|she|anyone|someone|somebody)',
  '(please|kindly) [do] (call|ring|phone|tell|let|send|check|give|confirm|get back|contact|email|text|advise|look|say|reply|answer|reach)',
  '(tell|let|inform) me [know] (if|whether|when|what|who|how|which|where|the|about)',
  '(call|ring|phone|text|email|contact|reach) me [back] (on|at|to|if|when|before|after|by|about|with|,)',
  '(give|drop) me a (call|ring|text|line|bell|shout|buzz|tinkle)',
  '(demand|insist on|want|need|expect) [a|an|your|my|the] [straight|clear|quick] (call|call back|callback|answer|decision|interview|reply|response|update)',
  '(my|one|a|two|quick|short) question* (is|are|about)',
  '(know|say|tell|sure) (if|whether|when|what|who|how|where|which)',
  '^ (when|what|who|whose|where|how|why|which) [-(is|are)] (is|are|do|does|did|will|would|can|could|should|has|have|kind|sort|long|many|much|soon|time|happens|hires|reads|handles)',
  'if you (could|can|would) (call|ring|phone|let me|tell|check|get back|email|text|give me|send)',
  '(grateful|glad|appreciate|love|like|thankful|happy) … (call back|callback|a call|return call|a reply|an answer)',
  '(did|does|has|is|are) (my|your|the) [job] (application|form|papers|paperwork|resume|résumé|cv|documents|manager|job|position|post|interviews|interview|closing date) -($)',
  '(^ [,]|,) [please|so] (did|do|does|is|are|was|has|have|will|would) (you|my|the|it|there|i|anyone|anybody|someone|somebody|everything|anything|your|she|he|they|interviews)',
]);

/** Requests that are not about the job: for a person, a moment, an ear, a "yes, that is right", or polite talk. */
export const ASIDE = finderOfAny([
  '(may|can|could|might|would like to|like to|want to|need to|wanted to|hoping to|able to|possible to) [I] [please|quickly|just] (speak|talk|be (put through|connected|transferred))',
  '(could|can|would) you [please|kindly] (put|connect|transfer|pass) me',
  '(is|are) (this|it|that|you|now) [still] (free|a good time|a bad time|a good moment|a convenient time|okay|the right (number|place|person))',
  '(do|would|could|can|will|may) (you|i) … (minute*|moment*|second|sec)',
  'is now',
  'how are you',
  'how do you do',
  'how is (it|your)',
  '(can|do) you hear me',
  'am i speaking',
  'is (that|this) (right|correct|okay|the)',
  '(did|have) i (get|got|say|said) that',
  'do you remember me',
  'may i introduce',
  'introduce myself',
  'spell (it|that|my)',
  '(repeat|say) (that|it)',
  'speak (slow*|up)',
  'leave (a message|my)',
  '(could|would|may|can) you … (message|tell (him|her|them))',
]);

/** "Is the head chef in?": nobody asks about the job by asking who is in. */
export const WHO_IS_IN = finderOf(
  '-((when|if|once|whenever) (you|he|she|they|the <boss>)) (is|are) -(there) … (there|in|around|available|about) [today|now|at the moment|please] $',
);

/** Where another request begins, after "and" or a comma. */
export const JOINS_ASK = finderOfAny([
  '(if|whether|when|where|how|what|who) (i|you|we|your|the|it|there|my|they)',
  '(and|plus) [also|then|maybe|please|,|to ask] (if|whether|when|where|how) (i|you|we|your|this|that|the|it|there|is|are|do|does|did|my|they|would|will|can|could|to)',
  '[and|plus] [also|then|maybe|please|,|to ask] (when|where) (is|are|do|does|did|will|would|can|could|should)',
  '[and|plus] [also|then|maybe|please|,|to ask] (what|who|whose|how|why|which) (i|you|we|your|this|that|the|it|there|is|are|do|does|did|my|they|we|would|will|can|could|long|many|much|soon|kind|shift*|hour*|time|day*|name|else)',
  '[and|plus] [also|then|maybe|please|,|to ask] (can|could|will|would|may|should|must|shall|do|does|did|is|are|has|have) (you|i|it|there|the|my|your|they|we|anyone|interviews|someone)',
  '[and|plus] [also|then|maybe|please|,|to ask] (tell|send|let|give|put|email|explain|show|ask) (me|us)',
  '[and|plus] [also|then|maybe|please|,|to ask] get (the|your|a|an|some|my|directions|details|information|feedback)',
  '(and|plus) [also|then] (book|schedule|arrange|set up|learn|talk|speak|hear) (a|an|the|my|about|more)',
  '[and|plus] [also|then|maybe|please|,|to ask] (confirm|check|send|schedule|arrange|book|explain|change|update|call) (me|my|the|that|if|whether|you|a|an)',
  '[and|plus] [also|then|maybe|please|,|to ask] (ask|find out|know|hear|check|confirm|see) (you|if|whether|about|when|what|how|who|for|that)',
]);

/** A question of its own, whatever it is about. */
export const OWN_QUESTION = finderOf(
  '[and|also|then] (do|does|did|is|are|was|has|have|should|will there|can I|could I|may I|what|which|(when|where|who|how|why) (is|are|do|does|did|will|would|can|could|should|has|have|many|much|long|often))',
);

/** Words by which a question points back to the one before it ("how can I reach her?"). */
export const POINTS_BACK: ReadonlySet<string> = new Set(
  'it he him she her they them that there one'.split(' '),
);
