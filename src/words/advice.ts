import type { Advice } from '../domain/calls/should-call.ts';

/** "Should I call?": what the rule found, its reason, and the doubt where the field disagrees. Never an order. */
export function adviceSentence(advice: Advice, sayDay: (iso: string) => string): string {
  const on = advice.on ? sayDay(advice.on) : '';
  switch (advice.rule) {
    case 'own-choice':
      return 'You chose another way than the phone. An email is a good way too.';
    case 'no-calls':
      return 'The advert said do not call, so we write an email. Some people call anyway. We think it is better to do what the advert says.';
    case 'email-only':
      return 'The advert asked for email, so we write one. That shows you read it well.';
    case 'shortlist-only':
      return 'The advert said that only people on the shortlist hear back. One email is fine. Then it is their turn.';
    case 'agency':
      return 'An agency put this job out. Call your contact there, not the company: the company will send you back to them.';
    case 'public':
      return 'A public office has fixed steps. Read what the notice says about waiting, and do that.';
    case 'promised':
      return `They named a day. Give them until ${on}, then call.`;
    case 'closing':
      return `They still take applications, or have just stopped. A good day to call is ${on}. You can practise now.`;
    case 'too-early':
      return `It is early. A good day to call is ${on}: by then most have started to read. You can practise now.`;
    case 'unknown-date':
      return 'You can call. If you applied only a few days ago, wait until a week has passed.';
    case 'due':
      return 'You can call now. Tuesday to Thursday, in the middle of the morning, is often quiet. Nobody can promise that it helps, but you will know more than today.';
    default:
      return advice.rule satisfies never;
  }
}
