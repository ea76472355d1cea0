/** What callers do with words in this kind of call; a sense a line (`word-senses.ts`). */
export const SENSES_OF_CALLS = `
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
must: must have insist demand require force obliged obligated right rights owe entitled now immediately instantly today minute second quickly hurry
compete: better best than whoever anyone else others rest
surrender: forget leave drop quit stop finish enough withdraw cancel delete remove cross skip pass pull out give step aside abandon scrap
hopeless: chance chances hope point use sense worth worthwhile never anyway
leaving: hang hanging up off go going leaving bye finish end close
wrongly: wrong mixed mix mistake mistaken error correction correct badly unclear tangled muddled confused jumbled slip slipped misspoke scratch false incorrectly
begin-anew: again start restart begin over redo rephrase repeat retry anew beginning top scratch properly
blank: blank lost mind thread word words head nerves nervous forgot forgotten stuck breath
meant-to-say: meant mean trying say saying put phrase word sentence express
read-back: so right correct write written wrote noted note noting down got repeat back confirm check agreed then
who-calls: call calls ring rings phone contact email write you i me
clock: morning afternoon evening noon midday midnight clock half quarter past oclock early late lunchtime
part-of-day: today tomorrow tonight day week weekend weekday next morning afternoon evening after before
either: either or instead alternatively otherwise rather else whichever
suitable: work works suit suits fine okay good convenient possible free available
allowed: may can could would might allowed okay
good-time: better best good right convenient quiet quieter calmer easiest free catch reach find time moment hour day
call-again: again back try call ring phone follow check later
talk-later: later first before rather prefer instead face person meet interview come
scam: bank account card numbers fee id passport transfer company website writing
gladly: sure yes okay fine please course absolutely certainly gladly problem worries alright
stay: wait waiting hold holding hang stay staying line phone here still remain queue patience
go-ahead: go ahead please look check find search fetch get bring ask pull finish serve transfer connect put
notebook: pen paper write note notes message tell pass leave let know
machine-voice: voicemail mailbox message beep tone machine recording
spelling: spell spelled letters letter double capital dash hyphen dot underscore
digits: number numbers mobile cell phone landline extension code digits
mail-parts: email gmail address dot at underscore hotmail yahoo mail
street: street road avenue lane drive apartment flat floor postcode zip city town
slowly: slow slowly slower fast faster quick quickly speed once again louder loud clear clearly
not-heard: hear heard catch caught understand understood follow got get miss missed lost
what-word: word words mean means meaning term abbreviation letters stand stands explain plain simple
who: who whom whose person name anyone somebody someone charge responsible handles handle decides decide hires picks looks takes
reach-person: reach contact extension email number direct line ask address
role: manager director supervisor boss chief head owner recruiter coordinator chef officer department personnel resources hr hiring
start-work: start begin beginning available notice free monday immediately straight once
other-jobs: other another else different similar anything something more openings vacancies elsewhere branch department branches
future: future later next soon reopen open opens opening again spring summer autumn season
keep-me: keep list file mind remember consider record touch inform notify let
got-it: arrived arrive received receive got get came reach reached through landed file system record there
complete: complete missing need needed else everything enough right order
how-far: stage far along progress news update decided decision decide decisions outcome result results heard hear word
deadline: when soon long date deadline by until end close closes closing
resend: resend again second copy another fresh new bring send email post upload drop
regarding: about regarding concerning concerns regard reference connection because reason matter subject follow followup
own-call: calling call ringing phoning ring myself behalf applicant
no-sale: selling sell sale sales seller salesman vendor
rule: rule rules policy allowed respect understand fair process system way website
hands-full: busy rush hands full moment middle meeting hectic bad
job-gone: filled taken gone closed chosen found someone somebody else
small-self: only just nobody nothing little silly stupid small ordinary poor useless worthless unimportant
nuisance: bother disturb trouble annoy nuisance pest pain burden interrupt waste time
`;
