const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words after "I'm" or "this is" that begin no name, where nothing is written with capitals. */
export const NO_NAME =
  set(`a an the my your our his her their this that it not no so very really just also only still now
  here there calling about for from in on at to with of by as regarding and or but if when because i you he she we
  they sorry happy glad sad available interested free ready able sure fine good well okay great new back home
  looking following ringing phoning applying hoping trying wondering writing going working trained qualified
  experienced currently already always never quite one two three second first third last someone somebody anyone
  me mine yours nice important urgent personal private clear true right wrong late early busy nervous excited
  please more less too afraid unable aware keen honest reliable fluent punctual hard friendly careful calm strong
  english spanish british american polish indian january february march april may june july august september
  october november december monday tuesday wednesday thursday friday saturday sunday today tomorrow possible
  difficult easy true all both either any some each open closed gone unemployed employed retired married single
  hr reception sales wednesday actually basically er um uh erm hmm like over under near close aged based living
  speaking studying done finished certified licensed registered capable familiar confident committed dedicated`);

export const GREETING = set('hello hi hey morning afternoon evening day good yes greetings');
/** Before a name, it is somebody else's. */
export const TITLE = set('mr mrs ms miss mx dr sir madam ma dear');

/** Words with a capital only because they open a sentence. */
export const OPENING_WORD =
  set(`thank thanks many is are was were do does did has have had can could would will may might
  when what who where why how which let tell call ring send ask did yes no okay alright sure speak talk kind best
  again i'd hope wish see have bye goodbye cheers then`);

/** Small words inside a name: "Noor van Dijk". */
export const PARTICLE = set(
  'van von der den de da di del della dos du la le el al bin ibn ben bint ter ten zu y e',
);
