/** Words that stand for each other in a phrase: `<very>` in phrases.yaml. English only. */
export const WORD_GROUPS: Readonly<Record<string, string>> = {
  very: '(so|very|really|truly|terribly|awfully|extremely|incredibly|pretty|quite|rather|too|that|all that|super|just|ever so|particularly|especially|a bit|a little|kind of|sort of|simply|absolutely|totally|honestly|always|also|still|only|probably)',
  job: '(job|jobs|position|positions|role|post|vacancy|opening|openings|spot|posting|opportunity)',
  busy: '(busy|slammed|swamped|rushed|overwhelmed|in a hurry|in a rush|short of time|short on time|pressed for time|run off your feet|snowed under|flat out|stressed|tied up)',
  disturb:
    '(bother*|bug|bugging|disturb*|trouble|troubling|interrupt*|annoy*|pester*|hassle|hassling|intrud*|impose|imposing|inconvenienc*|burden*|nag|nagging|harass*)',
  call: '(call*|ring|rings|ringing|rang|rung|phone|phoned|phoning|telephon*)',
  number:
    '(one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|1|2|3|4|5|6|7|8|9|10|12|15|20|a|an|a couple of|a few|half)',
};
