/** What the caller is asked to give: "your name and number", never a reference, an ID or what is on the screen. */
const NUMBER =
  /\b(your|name and|a|me the|me a) (best |direct )?(phone |telephone |mobile |cell |contact )?number\b|\bnumber (to|for) (reach|call) you\b/;
const REQUEST = /\?$|\b(please|give|tell|leave|say|need|let me have)\b|\bwhat('s| is)\b/;
/** "I have your number", "your number is here", "put your number in it": for later, or not asked at all. */
const NOT_NOW = /\b(have your number|number('s| is) (right )?here|number in it|this number|same number)\b/;

/** Do these words of the employer ask for the caller's telephone number? */
export const asksNumber = (says: string): boolean =>
  says
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/(?<=[.?!])\s+/)
    .some((sentence) => NUMBER.test(sentence) && REQUEST.test(sentence) && !NOT_NOW.test(sentence));
