#!/bin/sh
# Made clean-speech.wav and truth.json, which the tests read; the tests themselves need neither espeak-ng nor sox.
# Each saying is trimmed where it is 40 dB below full scale, so that its first and last sample are where speech begins
# and ends. They follow each other without a gap; the tests put the gaps and the noise of a telephone in.
# espeak-ng 1.51, SoX 14.4.2: sh make.sh
set -e
cd "$(dirname "$0")"
work=$(mktemp -d)
number=10
from=0
say() { # voice, words a minute, text
  number=$((number + 1))
  espeak-ng -v "$1" -s "$2" -w "$work/raw.wav" "$3"
  sox "$work/raw.wav" -r 16000 -c 1 -b 16 "$work/$number.wav" \
    highpass 150 silence 1 0.01 1% reverse silence 1 0.01 1% reverse norm -3
  to=$((from + $(soxi -s "$work/$number.wav")))
  printf '  { "voice": "%s", "from": %d, "to": %d, "text": "%s" },\n' "$1" "$from" "$to" "$3" >> "$work/truth"
  from=$to
}
say en-us 150 "Hello, my name is Ana Morales"
say en-us 150 "I applied for the line cook job last Tuesday"
say en-us+f2 165 "May I ask whether my application arrived complete"
say en-us+f2 165 "I cooked for two hundred people a day in a school kitchen"
say en-gb+m3 140 "Good morning"
say en-gb+m3 140 "could you tell me who is hiring for the warehouse"
say en-gb+f4 175 "My number is five five five oh one four two"
say en-gb+f4 175 "thank you for your help today"
say en-us+m7 130 "I I I sent it on the the third of March"
say en-us+m7 130 "Mmmmy name is is Sam"
say en-gb-scotland 155 "Yes"
say en-gb-scotland 155 "I can come on Thursday after two o'clock"
say en-us+f5 120 "Sorry, could you say that again slowly"
say en-us+f5 120 "She said that these spaces close at six"
say en-us+m1 185 "Is there a better time to reach the manager"
say en-us+m1 185 "What happens next"
sox "$work"/[0-9][0-9].wav -e ima-adpcm clean-speech.wav
{ echo '['; sed '$ s/,$//' "$work/truth"; echo ']'; } > truth.json
rm -r "$work"
