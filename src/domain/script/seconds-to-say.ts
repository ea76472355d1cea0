/** Conversation runs at about 150 words a minute (domain.md C); it stands until the person's own pace is known. */
export const USUAL_PACE = 150;

/** A number that somebody writes down is said digit by digit: ten of them in about five seconds (domain.md A3). */
const DIGITS_A_SECOND = 2;
const PHONE_NUMBER = /\+?\d(?:[\s().-]{0,2}\d){6,}/g;

/** How long a text takes to say at a pace in words a minute, in whole seconds, one at least. */
export function secondsToSay(text: string, pace = USUAL_PACE): number {
  const digits = text.match(PHONE_NUMBER)?.join('').match(/\d/g)?.length ?? 0;
  const words =
    text.replaceAll(PHONE_NUMBER, ' ').match(/[\p{L}\p{N}]+(['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  return Math.max(1, Math.round((words * 60) / pace + digits / DIGITS_A_SECOND));
}
