/**
 * Words that do the same work in this kind of call, a sense a line: "form", "papers" and "résumé" all are what was sent.
 * A move is then recognised in words that none of its examples holds. Written by hand, from what callers say.
 */
const SENSES = `
can: can could would may might shall
want: want wanted wish like love hope hoping prefer keen eager wanting wondering wonder
need: need needs needed must required require requires necessary
send: send sends sending sent mail post forward upload submit email drop deliver hand handed bring brought submitted uploaded mailed posted emailed forwarded pass attach scan
again: again resend another once twice anew afresh over second more
application: application applications form forms resume resumes papers paper paperwork document documents letter candidature candidacy file files pdf certificate certificates cover
apply: applied apply applying applicant applicants candidate candidates
job: job jobs position positions post role roles vacancy vacancies opening openings work posting spot
arrive: arrive arrived arrives received receive reached reach got through landed came in
missing: missing complete incomplete lacking absent everything
check: check checking checked confirm confirming sure verify certain
when: when what time how soon
date: date deadline timeline schedule week weeks month months
decide: decide decided decision deciding choose chosen choosing pick select selected shortlist shortlisted decisions chose
stage: stage status step steps stand stands process far progress news update update updates outcome result along
interview: interview interviews interviewing meet meeting meets met visit talk person come seen
hire: hire hires hiring hired recruit recruiting recruiter recruitment recruits takes employs
manager: manager boss supervisor chief head owner director lead leader foreman chef madam sir lady gentleman
colleague: colleague colleagues somebody someone anyone anybody person people assistant deputy whoever
connect: connect connected connecting transfer transferred transferring put through pass over
speak: speak speaking talk talking word chat reach
name: name names named called surname
spell: spell spelled spelt spelling written writes letters letter
number: number numbers phone telephone cell mobile extension ext line
address: address email inbox mailbox
wait: wait waiting waited hold holding stay patient time line moment minute
sure: sure certainly course absolutely gladly happily definitely fine okay alright pleasure
understand: understand understood see know makes sense clear clearly fair appreciate respect noted
thank: thank thanks grateful cheers appreciate appreciated
bye: bye goodbye farewell care later
luck: luck wish wishes best day evening weekend
sorry: sorry apologise apologize apologies apology pardon excuse forgive regret
bother: bother bothering bothered disturb disturbing trouble troubling annoy annoying pest nuisance interrupt interrupting waste wasting
busy: busy rush rushed slammed hectic swamped full
self-doubt: stupid silly dumb useless nobody hopeless probably bad terrible worse clumsy embarrassing unimportant
repeat: repeat repeated catch caught hear heard miss missed say said follow
slow: slow slower slowly slowed fast quick quickly louder loud clearer
mean: mean means meant meaning word words explain
restart: start begin restart beginning over back first top properly better differently rephrase
other: other others else another different similar anything something elsewhere
later: later future next coming summer season christmas autumn winter spring afterwards
keep: keep remember mind list consider
fair: fair unfair rude ridiculous disgusting shame terrible awful joke typical lazy lied lies lying nonsense unprofessional dishonest
blame: fault blame blamed lost nobody never always ignored ignore wasted
insist: now immediately today must right insist demand refuse until already
give-up: forget nevermind drop leave skip stop point worth matter quit whatever never mind
experience: experience experienced years year worked working skills skill trained training certified license qualified certificate ran managed used
reliable: reliable punctual hardworking quick learner careful honest strong fast fit patient calm
available: available availability free weekday weekdays weekend weekends mornings evenings nights shifts shift hours anytime flexible
notice: notice contract start starting begin leave left
pay: pay pays paid wage wages salary rate hour hourly earn earning earned money range
private: private personal rather aside later comfortable answer
duties: duties tasks task day typical look responsibilities involve involves
team: team crew staff coworkers shift people department
want-in: looking look matter matters important skills requirements qualities qualifications
training: training train uniform dress wear equipment
message: message note voicemail tell ask write leave
callback: call calls called calling ring rings rang ringing phone phoning phoned
suit: suit suits good best better convenient quiet quieter calm calmer free catch
today: today tomorrow tonight morning afternoon evening noon
place: office shop store branch building warehouse kitchen desk floor street road
family: mother father sister brother cousin aunt uncle neighbour neighbor friend wife husband son daughter kids children dog
story: then anyway once story remember
ad: ad advert advertisement advertised listing website portal online site page board sign window
yes: yes right correct exactly true indeed
no: no not never none nothing
`;

/** The senses of a word; most words that are written down here have one, a few have several. */
export const SENSES_OF: ReadonlyMap<string, readonly string[]> = sensesByWord();

function sensesByWord(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const line of SENSES.trim().split('\n')) {
    const [sense = '', words = ''] = line.split(': ');
    for (const word of new Set(words.split(' '))) found.set(word, [...(found.get(word) ?? []), `~${sense}`]);
  }
  return found;
}
