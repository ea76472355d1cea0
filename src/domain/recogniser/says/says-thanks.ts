import type { Heard } from './heard.ts';

const THANKS =
  /\b(thanks|thank(ing)? (you|u|ya)|(?<!would )appreciate (it|you)(?= $)|thx|thankyou|cheers|ta|much obliged|grateful|gratitude|(i|we|really|do|so|much) appreciate( (it|that|this|you\w*|all|the (time|help|call))\b| ?$)|god bless|bless you)\b/g;

/** Words that look like thanks and are none. */
const NO_THANKS =
  /\b(no thanks to|thanks? (god|goodness|heavens)|(nobody|no one|never|not|without|so much as|even|say|says|said|saying) (even )?(say |said |saying |a |any )*(thanks|thank you(?! enough))|(be|am|are|so|very|most) ?(really )?grateful (if|for a (call|reply))|would be (very |really |so |most )?grateful)\b/;

/** Any thanks; "no thanks to" is none, nor is being grateful for what is only asked for. */
export const saysThanks = ({ sentences }: Heard): boolean =>
  sentences.some(
    (sentence) => [...sentence.replace(new RegExp(NO_THANKS, 'g'), ' ').matchAll(THANKS)].length > 0,
  );
