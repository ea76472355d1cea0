import type { Advice, CallBy } from '../domain/calls/advice.ts';
import type { Place } from '../domain/openings/opening.ts';
import { say, sayAll } from './say.ts';

type Of<V extends Advice['verdict']> = Extract<Advice, { verdict: V }>;

/** "Should I call?": what to do, its reason, and the doubt where the field disagrees. Never an order. */
export function adviceSentence(advice: Advice, sayDay: (iso: string) => string): string {
  const by = 'by' in advice && advice.by ? [BY[advice.by]] : [];
  return [...by, ...sentencesOf(advice, sayDay)].join(' ');
}

function sentencesOf(advice: Advice, sayDay: (iso: string) => string): string[] {
  switch (advice.verdict) {
    case 'call':
      return [CALL[advice.rule], ...(TELLS_HOURS.has(advice.rule) ? [HOURS[advice.place]] : [])];
    case 'not-yet':
      return [NOT_YET[advice.rule](sayDay(advice.on))];
    case 'other-way':
      return [otherWay(advice, advice.on && sayDay(advice.on))];
    case 'enough':
      return [ENOUGH[advice.rule]];
  }
}

const BY: Record<CallBy, string> = sayAll({
  relay: 'You chose to call with a relay service. Say so at the start: it takes a little longer.',
  together: 'You chose to call with someone who dials with you.',
});

const CALL: Record<Of<'call'>['rule'], string> = sayAll({
  due: 'You can call now. Nobody can promise that it helps, but you will know more than today.',
  'unknown-date': 'You can call. If you applied only a few days ago, wait until a week has passed.',
  second:
    'They have had five working days. You can call and ask again. Some say that once is enough. We think that twice is fine.',
  'promise-past': 'The day they named is past. You can call now and ask what comes next.',
  'agreed-day': 'They told you to call about now. Call, and say that they asked you to.',
  'asked-back': 'They asked you to try again. Call at the time they said, or at another time of day.',
  'no-answer': 'Nobody was there, so it does not count. Try again at another time of day.',
  'wrong-number':
    'It was the wrong number, so it does not count. Look for the right one on their own website.',
});

const TELLS_HOURS: ReadonlySet<Of<'call'>['rule']> = new Set(['due', 'second', 'no-answer']);

/** A suggestion, no rule: nobody has tested which hour is best (domain.md A4). */
const HOURS: Record<Place, string> = sayAll({
  restaurant: 'At a restaurant, two to four in the afternoon is often quiet.',
  shop: 'At a shop, Monday to Friday before four is often best.',
  office: 'Many say: Tuesday to Thursday, in the middle of the morning.',
  other: 'Many say: Tuesday to Thursday, in the middle of the morning.',
});

const NOT_YET: Record<Of<'not-yet'>['rule'], (on: string) => string> = {
  promised: (on) => say`They named a day. Give them until ${on}, then call.`,
  closing: (on) =>
    say`They still take applications, or have just stopped. A good day to call is ${on}. You can practise now.`,
  'too-early': (on) =>
    say`It is early. A good day to call is ${on}: by then most have started to read. You can practise now.`,
  'they-call': (on) =>
    say`They said they would get back to you. If they have not by then, it is your turn again on ${on}.`,
  agreed: (on) => say`They told you when to get in touch again: on ${on}. You can practise until then.`,
  planned: (on) => say`Your next day for this job is ${on}. Until then there is nothing you must do.`,
  spacing: (on) =>
    say`You have been in touch. Give them five working days, until ${on}. Some would ask sooner. Many who hire find that too often.`,
};

function otherWay({ rule, way }: Of<'other-way'>, on: string | undefined): string {
  switch (rule) {
    case 'own-choice':
      return way === 'visit'
        ? say`You chose to go there yourself. Go at a quiet hour, and ask one question.`
        : say`You chose another way than the phone. An email is a good way too. In it you can ask them to write to you.`;
    case 'two-calls':
      return on
        ? say`You have called twice. Give them until ${on}, then send one email or go there once.`
        : say`You have called twice. Now send one email or go there once. Then it is their turn.`;
    default:
      return OTHER_WAY[rule];
  }
}

const OTHER_WAY: Record<Exclude<Of<'other-way'>['rule'], 'own-choice' | 'two-calls'>, string> = sayAll({
  'no-calls':
    'The advert said do not call, so we write an email. Some people call anyway. We think it is better to do what the advert says.',
  'email-only': 'The advert asked for email, so we write one. That shows you read it well.',
  'shortlist-only':
    'The advert said that only people on the shortlist hear back. One email is fine. Then it is their turn. Some say to call anyway. We side with the advert.',
  agency:
    'An agency put this job out. Call your contact there, not the company: the company will send you back to them.',
  public: 'A public office has fixed steps. Read what the notice says about waiting, and do that.',
  portal:
    'Their website shows where it stands. On the phone they see the same page. Call only if the website does not work.',
  'asked-no-calls': 'They asked you not to call. Send one email. Then it is their turn.',
  'asked-email': 'They asked for an email. Send it today: it shows that you listened.',
  'asked-portal': 'They want you to use their website. Look there first. Call only if it does not work.',
});

const ENOUGH: Record<Of<'enough'>['rule'], string> = sayAll({
  interview: 'You have an interview. There is nothing more to ask by phone. Get ready for the day.',
  filled: 'The job is gone. You asked, so now you know.',
  'said-no': 'They said no. You did the hard part. You need one yes.',
  safety:
    'They asked for money or private numbers, and you stopped. That was right. To ask if the job is real, look for the company’s own website.',
  'asked-no-calls': 'They asked you not to call, and you wrote to them. Now it is their turn.',
  advert: 'You wrote to them, as the advert wanted. Now it is their turn.',
  cap: 'You have done what you can here. Some go on every week. We think that this is enough.',
});
