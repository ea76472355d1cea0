/** Words that stand for each other in a phrase: `<very>` in phrases.yaml. English only. */
export const WORD_GROUPS: Readonly<Record<string, string>> = {
  very: '(so|very|really|truly|terribly|awfully|extremely|incredibly|pretty|quite|rather|too|that|all that|super|just|ever so|particularly|especially|a bit|a little|kind of|sort of|simply|absolutely|totally|honestly|always|also|still|only|probably)',
  job: '(job|jobs|position|positions|role|post|vacancy|opening|openings|spot|posting|opportunity)',
  busy: '(busy|slammed|swamped|rushed|overwhelmed|in a hurry|in a rush|short of time|short on time|pressed for time|run off your feet|snowed under|flat out|stressed|tied up)',
  disturb:
    '(bother*|bug|bugging|disturb*|trouble|troubling|interrupt*|annoy*|pester*|hassle|hassling|intrud*|impose|imposing|inconvenienc*|burden*|nag|nagging|harass*)',
  call: '(call*|ring|rings|ringing|rang|rung|phone|phoned|phoning|telephon*)',
  boss: '(manager|managers|boss|owner|supervisor|director|recruiter|superior|decision maker|person in charge|one in charge)',
  day: '(monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|tonight|noon|lunchtime)',
  nth: '(second|third|fourth|fifth|sixth|tenth|twentieth|fiftieth|hundredth|thousandth|millionth|umpteenth|100th|50th|10th)',
  better:
    '(better|stronger|smarter|younger|cleverer|brighter|fitter|faster|sharper|more (qualified|experienced|skilled|suitable|suited|talented|educated|capable|impressive|deserving))',
  weak: '(bad|terrible|awful|hopeless|useless|rubbish|horrible|dreadful|poor|weak|stupid|dumb|thick|dim|dense|clumsy|worthless|unqualified|underqualified|unskilled|uneducated|inexperienced|incompetent|unimpressive|pathetic|lousy|rusty|shy|awkward|scared|slow|forgetful|disorganised|disorganized|scatterbrained|unlucky|unemployable|boring|unreliable|mediocre|average|nothing|lazy|crap|shit|rough|lost|clueless|ignorant)',
  do: '(put|take|make|tell|say|give|get|send|open|read|check|bring|change|hire|fire|find|ask|connect|pass|transfer|interrupt|type|move|pull|print|admit|decide|answer|show|explain|add|book|fix|cancel|skip|forget|fetch|drop|pick)',
  now: '(now|right now|today|tonight|this minute|this very minute|this instant|this second|this very moment|immediately|at once|straight away|right away|asap)',
  number:
    '(one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|1|2|3|4|5|6|7|8|9|10|12|15|20|a|an|a couple of|a few|half)',
};
