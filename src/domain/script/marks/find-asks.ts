import { endAt, finderOf, firstPlace } from './finder.ts';
import { isSign, type Word } from './read-words.ts';
import type { Sentence } from './sentences.ts';

/** Where a request begins inside a sentence. */
const BEGINS = finderOf(
  `((can|could|would|will) you|(may|can|could|might) I|(would|want*|like|need|call*|ring*|phon*|hop*|here|try*|get in touch) [just|quickly|also] to (ask|know|find out|hear|check [on the|if|whether|that]|confirm|see [if|whether|when|what]|come|meet|make sure|be sure|arrange|learn)|(wonder*|ask|asking|check|checking|see|confirm) [you] (if|whether|when|what|how|who|which|about)|would love to (know|hear|meet|come)|please [do] (call|ring|phone|tell|let|send|check|give|confirm|get back|contact|email|text|advise|look|say|reply|answer|reach)|(tell|let|inform) me [know] (if|whether|when|what|who|how|which|where|the|about)|(call|ring|phone|text|email|contact|reach) me [back] (on|at|to|if|when|before|after|by|about|with|,)|(give|drop) me a (call|ring|text|line|bell|shout|buzz|tinkle)|(my|one|a|two|quick|short) question* (is|are|about)|(know|say|tell|sure) (if|whether|when|what|who|how|where|which)|^ (when|what|who|whose|where|how|why|which) [-(is|are)] (is|are|do|does|did|will|would|can|could|should|has|have|kind|sort|long|many|much|soon|time|happens|hires|reads|handles)|if you (could|can|would) (call|ring|phone|let me|tell|check|get back|email|text|give me|send)|(grateful|glad|appreciate|love|like|thankful|happy) … (call back|callback|a call|return call|a reply|an answer)|(^ [,]|,) [please|so] (did|do|does|is|are|was|has|have|will|would) (you|my|the|it|there|i|anyone|anybody|someone|somebody|everything|anything|your|she|he|they|interviews))`,
);

/** Requests that are not about the job: for a person, a moment, an ear, a "yes, that is right", or polite talk. */
const ASIDE = finderOf(
  `((may|can|could|might|would like to|like to|want to|need to|wanted to|hoping to|able to|possible to) [I] [please|quickly|just] (speak|talk|be (put through|connected|transferred))|(could|can|would) you [please|kindly] (put|connect|transfer|pass) me|(is|are) (this|it|that|you|now) [still] (free|a good time|a bad time|a good moment|a convenient time|okay|the right (number|place|person))|(do|would|could|can|will|may) (you|i) … (minute*|moment*|second|sec)|is now|how are you|how do you do|how is (it|your)|(can|do) you hear me|am i speaking|is (that|this) (right|correct|okay|the)|(did|have) i (get|got|say|said) that|do you remember me|may i introduce|introduce myself|spell (it|that|my)|(repeat|say) (that|it)|speak (slow*|up)|leave (a message|my)|(could|would|may|can) you … (message|tell (him|her|them)))`,
);

/** "the head chef in", "Mr. Dale there": nobody asks about the job by asking who is in. */
const WHO_IS_IN = finderOf('(is|are) … (there|in|around|available|about) [today|now|at the moment|please] $');

/** May another request begin here, after "and" or a comma? */
const JOINS = finderOf(
  `(and|plus) [also|then|maybe|please|,|to ask] (if|whether|when|where|how) (i|you|we|your|this|that|the|it|there|is|are|do|does|did|my|they|would|will|can|could|to)|[and|plus] [also|then|maybe|please|,|to ask] ((when|where) (is|are|do|does|did|will|would|can|could|should)|(what|who|whose|how|why|which) (i|you|we|your|this|that|the|it|there|is|are|do|does|did|my|they|we|would|will|can|could|long|many|much|soon|kind|shift*|hour*|time|day*|name|else)|(can|could|will|would|may|should|must|shall|do|does|did|is|are|has|have) (you|i|it|there|the|my|your|they|we|anyone|interviews|someone)|(tell|send|let|give|put|email|explain|show|ask) (me|us)|(confirm|check|send|schedule|arrange|book|explain|change|update|call) (me|my|the|that|if|whether|you|a|an)|(ask|find out|know|hear|check|confirm|see) (you|if|whether|about|when|what|how|who|for|that))`,
);

/** The requests of a sentence, each as its words; those aside are left out. */
export function asksIn({ words, asks }: Sentence): Word[][] {
  const begin = firstPlace(BEGINS, words);
  if (!begin && !asks) return [];
  return clausesOf(words.slice(begin?.from ?? 0)).filter((clause) => !isAside(clause));
}

function isAside(clause: readonly Word[]): boolean {
  if (clause.filter((word) => !isSign(word)).length < 2) return true;
  return [ASIDE, WHO_IS_IN].some((aside) => firstPlace(aside, clause));
}

/** Cuts a request where another one joins it. "Or" offers a choice within one. */
function clausesOf(words: readonly Word[]): Word[][] {
  const clauses: Word[][] = [[]];
  words.forEach((word, at) => {
    const before = words[at - 1];
    const mayJoin =
      word.word === 'and' || word.word === 'plus' || before?.word === ',' || before?.word === 'and';
    if (at > 0 && mayJoin && endAt(JOINS, words, at) >= 0) clauses.push([]);
    clauses.at(-1)?.push(word);
  });
  return clauses;
}
