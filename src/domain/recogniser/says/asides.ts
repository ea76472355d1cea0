const SOFT = '(?:please |kindly |just |maybe |perhaps |quickly |possibly |also |still |quite )*';
const MAY_I = `(?<!whom? (?:\\w+ )?)(?:(?:may|can|could|might|shall|should) (?:i|we|me)|would it be \\w+ (?:for me to|to|if i|if i could)|(?:is it|it is|is|if) possible (?:for me )?(?:to|i)|(?:like|love|want|wanted|wish|need|trying|hoping|looking|here|ask|prefer|i) (?:to|for)|want) ${SOFT}(?:be able to )?`;
const WILL_YOU = `(?:(?:(?:can|could|would|will|do) (?:you|one of you|each of you)|please|kindly|if you could) |(?<=^ ))${SOFT}(?:be so kind (?:as to|and) |be able to |mind |like to |to )?`;
/** Whoever is to be spoken with may be asked something at once: "speak to someone to ask when", "talk about an interview". */
const FOR_MORE =
  '(?!.* (?:to (?:ask|find out|know|see|check|hear|learn)|(?:about|in) (?:when|how|if|whether|what|who|where|an|my|getting|being)) )';

/**
 * What a request may be for that is no question about the application, the job, hiring or a call back: a person, a moment,
 * to be heard, to hear it again, and what anyone asks of a shop.
 */
export const ASIDES = [
  // A person to speak with, and a word for them.
  `${MAY_I}(?:speak|talk|(?:be )?(?:put (?:through|you|on)|connected|transferred)|(?:have )?(?:a|another) (?:quick |short |little |brief )?(?:word|chat)|leave (?:a|my (?:name and )?number|word)(?!.* (?:call|ring|phone) me)|greet|reach|get (?:hold|through|back to)|take (?:your|that|it)|write|note|jot|spell|repeat|give you|answer that|correct|start (?:again|over))${FOR_MORE}`,
  `${MAY_I}(?:(?:get|have|see) (?:the |your |mr |mrs |ms )|get )(?:\\w+ ){0,2}?(?:manager(?! (?:name|email|number))|department|office|boss|owner|resources|supervisor|chef|back|quick chat)`,
  `${WILL_YOU}(?:connect|transfer|direct|patch|pass me|put (?:me|him|her) (?:\\w+ )?(?:through|on to)|(?:get|give) me (?:please )?(?:the |a )?(?:\\w+ )?(?:boss|gentleman|lady|person|department|manager|chef|owner|supervisor|office))`,
  'you say (?:it |that )?(?:one more time|again|that again)|(?:he|she|they) (?:is|are) (?:not |still )*(?:in|there|out|away|here|busy|back)(?: yet| today| now)?(?= \\? $)|(?:have|did) i (?:reached|reach|got(?:ten)?) (?:the|through)|(?:i am|am i) (?:speaking|talking) (?:to|with)|(?:who|whom) (?:am i|are you|is (?:this|that|calling|speaking))|am i (?:speaking|talking|through)|(?:are you|is it) (?:the (?:manager|receptionist|owner|boss|chef|one i)|there|mr|mrs|ms)|you there|(?:anybody|anyone|somebody) there(?= (?:\\? )?$)',
  `(?<=^ (?:(?:(?:hello|hi|hey)(?: \\w+)?|so|and|yes|okay|excuse me|sorry|good \\w+|\\w*morning|please) )*)(?:is|are|was|will|would|might) (?!(?:it|there|any|anything|everything|something) |(?:\\w+ ){0,5}(?:job|position|role|opening|post|vacancy|application|interviews?|spot|place|papers|forms?|resume|still on) )(?:\\w+ ){1,5}?(?:in|on|there|around|available|free|about|busy|at work)(?: today| now| please| right now| at the moment| for a \\w+)*(?= (?:\\? )?$)`,
  `(?<!whom? )(?:i|we|someone|who) (?:can |could |might |may |should )*(?:speak|talk|be connected)(?: to| with)?${FOR_MORE}`,
  '(?<=^ (?:\\w+ )?)(?:is|would|will|might) (?:mr|mrs|ms|dr|miss|mister) (?!.*(?:interview|hir|decid|applic))',
  '(?:is|are) there (?:somebody|someone|anyone|anybody)(?: \\w+)* (?:talk|speak)(?: to| with)?(?= (?:\\? )?$)',
  '(?<=^ )(?:do|does|did|can|could|would|will|is|are|was|have|has) (?:not )?(?:you|i|it|they|he|she|there) \\?(?= $)',
  // To be heard, to hear it again, and to wait.
  '(?:can|could|do|are|did) (?:you|i) (?:able to )?(?:still )?hear (?:me|you)|do i sound|is my (?:voice|line)|did i (?:say|get) (?:that|this|it right|everything)|you able to hear',
  `${WILL_YOU}(?:repeat|repeating|say(?:ing)?(?! me\\b| (?:if|when|whether))|spell(?:ing)?|speak(?:ing)?|talk|pick up|slow|hold(?:ing)?|wait(?:ing)?|stay|rephrase|turn|bear with|excuse|pardon|forgive|hang on(?! to)|go (?:over|through it|back)|explain (?:that|it|me)|stop|read|mark it|take (?:down )?(?:my|a|this)|tell (?!me|us)(?:\\w+ ){1,3}(?:that )?(?:i|\\w+) (?:called|rang|phoned|said)|tell (?:me )?(?:again|once more|him|her|them))(?! .*(?:call|ring|phone) me)`,
  '(?:did|do|does|are) (?:you|it|that|this) (?:say|said|mean(?! (?:her|his|the|nothing|it|there|for))|ask|asking|spell|write|stand for|understand|need (?:a hand|me to)|want me to(?! (?:come|bring|send|email|call|ring|drop|fill|wait))|make sense|sound|match)',
  '(?:what|how) (?:\\w+ ){0,4}(?:mean(?! for (?:me|my|the))|means|stand for|pronounce|again \\?)|what means|meaning of|what (?:is|was) (?:that|it)(?= (?:\\? )?$)|i did not (?:catch|hear|understand)',
  '(?<!(?:when|whenever|once|soon as) (?:you|he|she|they) (?:\\w+ )?)(?:have|give|spare|wait|hold on|got|just) (?:me )?(?:a|one|two) (?:quick |little |short )?(?:minutes?|moment|second|sec)s?(?! (?:for|of|to) (?:me|meet|this|next|look|check)| this| next| to | could| for)',
  '(?<!you (?:would |could |will )?)let me(?! (?:know|come|show|ask))',
  '(?<=^ )what an?|(?<=^ )what is (?:good|up|new|happening man)(?= |$)|what (?=\\? $)|what do i owe|why (?:do|would|should) i',
  // How one is, and the moment of the call.
  'how (?:are|is|have|was) (?:you|things|everyone|everything|the (?:day|family|weather|work)|your (?:day|morning|week|weekend)|it going|life|business)(?! with (?:my|the))|how do you do|are you (?:well|okay|alright|good|sure|busy|free|having)',
  '(?:is|was) (?:now|this|it|that|you|today) (?:still |any |perhaps |really )*(?:a |an |the )?(?:good|bad|okay|alright|convenient|better|busy|correct|so|right|wrong)(?! (?:person|if|to (?:come|call|send|visit|ring|drop)))',
  '(?:is|was|are) (?:this|that)(?! .*\\b(?:job|position|role|opening|post|vacancy|application|interview|still|full|part|taken|something|needed|place|month|week|must|decision|final)\\b)',
  'how (?:can|may) (?:i|you) help|(?:what|which) (?:\\w+ )?(?:would|do|did) you (?:like|want|need) to (?:know|hear|ask)|(?:would you like|did you want) (?:me|my)(?! (?:to (?:come|bring|send|email|call|ring|drop|fill|wait)|references?|resume|certificates?|papers|portfolio))|would that be all right with you|where (?:were we|was i|do i (?:even )?(?:begin|start))',
  // What anyone asks of a shop, and what the other side is called.
  '(?:(?:have|the|some) parking|park|restrooms?|toilets?|bathroom|screwdriver|menu|weather|store opens?|store closes?|(?:do|does|when) (?:you|the (?!job|position|role|post|vacancy|application)\\w+) (?:open|close)|(?:the )?price (?:for|of|did)|the address of|repeat|wifi|way to (?:the|your)|full this)',
  '(?:give me|know|take|need|catch|is) your (?:last |first |full |good )?(?:name|number|email|surname)',
].map((aside) => new RegExp(`(?<= )(?:${aside})(?= |$)`));
