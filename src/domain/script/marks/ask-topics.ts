import { finderOf, firstPlace } from './finder.ts';
import type { Word } from './read-words.ts';

/**
 * What a request is about. Two of one topic are one request ("Did it arrive, and is it complete?"). A request for
 * a person, for time, or to be called back is good manners around the one that counts and has no topic here.
 */
const TOPICS = {
  receipt:
    '((get|got|receive*|reach*|have|has|having|see|seen|find|found|look* at|read|review*|check*) … (application|form|resume|résumé|cv|papers|documents|letter)|(arrive|arrived|came through|come through|gone through|got through)|complete|missing|(got|get|received|receive) it|confirm* … application|check* … (application|file)|(application|form|papers|resume|résumé|cv) … (come|came|reach*|arrive*|received|there|with)|(look up|pull up|track down|hear about|know about|ask about) my (application|form|papers|cv|resume|résumé)|(need|send) (anything|something|any) (else|more))',
  status:
    '(decide|decided|decision|deciding|hear (from|back|by|more)|news|update*|status|timeline|next step*|happens next|where things|shortlist*|choose|choosing|pick|let people know|how (soon|long until)|closing date|reviewed)',
  interview:
    '(interview*|come in|come by|come and|meet (me|you|the|with|in|for|people|someone|on)|meeting (people|you|with|me|anyone)|see me|invite*|appointment|trial shift|set up a time)',
  pay: '(pay|pays|paid|paying|salary|wage*|hourly|rate|earn|money|per hour|an hour)',
  hours:
    '(hours|shift|shifts|schedule|part time|full time|weekend*|evenings|nights|overtime|days off|which days|what days|rota)',
  person:
    '((who|whose)|name of the|the (manager*|recruiter*|supervisor*) … (name|email|number|extension)|(an|the|your|her|his|which|what) (email|address|extension|direct number))',
  open: '((have|got) anything (open|going|at|in) -(mind|all|common|place)|still (open|available|there|free|hiring|going|vacant)|filled|taken|vacan*|any (openings|other)|other (jobs|roles|positions)|hiring|recruiting)',
  start:
    '((start|begin) … (date|work)|when (does|do|would|will|could|can) … (start|begin)|start -(interview*)|would … (start|begin)|start date|how soon … start)',
  training: '(training|trained|train)',
  parking: '(park|parking)',
  clothes: '(wear|uniform|dress code|boots|clothes)',
  bring: '(bring)',
  place:
    '(located|location|directions|which (building|entrance|office|bus|floor)|where (is|are|(do|should|can) I (go|come|park|have to|sign|send|bring|drop|leave)))',
  benefits: '(benefits|holiday*|vacation|insurance|pension|sick pay|discount)',
  reference: '(reference*|referee*|cover letter|portfolio)',
  feedback: '(feedback|what I did wrong|do better|reason*)',
  duties:
    '(job description|duties|tasks|responsibilit*|day to day|typical day|matters most|looking for|requirement*|qualification*)',
  remote: '(remote*|from home|travel)',
  count: '(how many)',
  details: '((change|update|correct|mistake) … (number|address|phone|email|name))',
  size: '(how big|how long)',
  licence: '(licence|license|certificate|(a|own) car|without a)',
} as const;
export type Topic = keyof typeof TOPICS;

const FINDERS = (Object.keys(TOPICS) as Topic[]).map((topic) => ({ topic, finder: finderOf(TOPICS[topic]) }));

/** The topics that are named in these words. */
export const topicsIn = (words: readonly Word[]): Set<Topic> =>
  new Set(FINDERS.filter(({ finder }) => firstPlace(finder, words)).map(({ topic }) => topic));
