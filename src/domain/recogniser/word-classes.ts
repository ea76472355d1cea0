const list = (words: string) => words.trim().split(/\s+/);

/** What people are hired as: one word for all of them, so that a job nobody wrote down is still heard as one. */
const JOBS = list(`
  accountant administrator aide apprentice apprenticeship archivist artist assembler assistant attendant auditor baker bakery barber
  barista bartender bookkeeper bookseller bricklayer builder butcher buyer cabinetmaker caregiver caretaker carer
  carpenter cashier caterer chambermaid chef childminder cleaner clerk coach concierge conductor consultant cook
  cooks counselor courier dental designer developer dishwasher dispatcher doorman drivers driver editor electrician engineer
  estimator fitter florist forklift foreman gardener glazier groundskeeper guard hairdresser handyman handler
  helper host hostess housekeeper housekeeping inspector installer instructor intern internship janitor joiner keyworker
  laborer labourer landscaper laundry librarian lifeguard locksmith machinist maid maintenance mason mechanic
  merchandiser midwife mover nanny nurse nurses operative operator optician orderly packer packers packing painter paralegal paramedic
  pharmacist phlebotomist photographer picker pickers picking plasterer plumber porter postman postwoman presser
  printer programmer purchaser receptionist roofer sailor sales salesperson scaffolder seamstress secretary
  security server shelf-stacker shelver sorter steward stocker stockroom storeperson tailor teacher technician teller
  tiler trainer trainee translator tutor typist upholsterer usher valet veterinary waiter waiters waitress
  warehouse warehouseman welder welders worker packer-driver cleaning forklifts dishwashing bartending gardening nursing nursery
`);

const CLASSES: Readonly<Record<string, readonly string[]>> = {
  '#job': JOBS,
  '#day': list(
    'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays',
  ),
  '#month': list('january february march april june july august september october november december'),
  '#ord':
    list(`first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
    fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth 1st 2nd 3rd`),
  '#num':
    list(`zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand`),
  '#time': list('noon midday midnight oclock am pm'),
  '#coin': list('dollar dollars pound pounds euro euros bucks quid cents pence'),
  '#title': list('mr mrs ms miss mister missus dr doctor madam'),
};

/** The class of a word, by the word. */
export const CLASS_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(CLASSES).flatMap(([name, words]) => words.map((word): [string, string] => [word, name])),
);
