const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words for a job, whatever it is. */
export const JOB =
  set(`job jobs position positions role roles post posts vacancy vacancies opening openings spot
  spots posting gig opportunity shift shifts placement apprenticeship internship traineeship ad advert
  advertisement listing application applications`);

/** Words before "job" that do not say which. */
export const EMPTY =
  set(`new open available posted advertised good great nice same other another full part time online
  recent current above first second third last next temporary permanent summer weekend seasonal entry level
  vacant complete whole right perfect dream interesting exciting previous old any some one certain particular
  job jobs work working position positions role application career employment paid real free holiday big only
  best real-time written completed submitted very local possible potential future regular steady decent well
  said mentioned following different similar many more most few several two three such general initial
  aforementioned aforesaid captioned esteemed
  proper hard easy tough small bad wonderful amazing lovely busy quiet dirty safe cool fun normal desk manual
  physical indoor outdoor temp side main actual single such every each no lost better worse own`);

/** Words at which a job's name begins, or before which there is none. */
export const DETERMINER =
  set(`the a an your this that my our his her their for about of as regarding concerning in on to
  and`);
/** Words that stand in no job's name. */
export const NEVER =
  set(`i you he she it we they me us is am are was were be been have has had do did does not can could
  will would may might must should need want get got applied apply applying sent send see saw know think like
  love take if when what who how why where which because but or so to with from at by just please thank thanks
  paradigm hear heard about into there here then out up off find found look looking ask asking offer offering`);

/** Words that end a name, or are none. */
export const NO_NAME =
  set(`job jobs work working position role post it this that one them someone somebody anyone anybody
  people something anything everything myself you me us weeks week days day months month now today yesterday
  monday tuesday wednesday thursday friday saturday sunday first second third time times many staff help
  workers employees more other any some your my yours mine his hers theirs the a an in on at by from with over through last next and or
  but if when about online again years opportunity interview interviews chance while ages minute moment
  candidates applicants everyone vacancy opening`);
