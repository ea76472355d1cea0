/** Words that name an occupation without ending like one. English, and not complete: the endings catch most. */
const KNOWN = new Set(
  `aide cook chef clerk nurse nanny maid valet host hostess porter usher guard coach pilot surgeon vet
  tech technician mechanic electrician dietician optician musician librarian physician beautician
  apprentice intern trainee associate assistant attendant accountant consultant analyst specialist
  representative rep executive administrator secretary staff crew hand help lead head foreman
  tutor auditor janitor operator inspector conductor instructor counselor counsellor supervisor editor
  doctor director coordinator contractor surveyor sailor tailor translator caregiver carer
  stocker picker packer shelver bagger loader unloader driver courier rider deckhand roofer welder fitter
  barista bartender butcher baker barber cashier teller waiter waitress server busser runner dishwasher
  housekeeper bookkeeper gatekeeper groundskeeper shopkeeper storekeeper beekeeper zookeeper
  lifeguard bodyguard paralegal seamstress stewardess actress therapist pharmacist dentist
  engineer programmer developer designer manager teacher trainer cleaner painter plumber carpenter joiner
  gardener farmer labourer laborer builder bricklayer plasterer scaffolder tiler glazier
  salesperson salesman saleswoman handyman doorman postman fireman policeman fisherman craftsman
  receptionist phlebotomist hygienist machinist stylist florist journalist scientist typist
  attorney lawyer solicitor agent broker banker buyer planner scheduler dispatcher`.split(/\s+/),
);

const ENDING = /(ician|ologist|keeper|worker|maker|person|man|woman|ographer|monger|smith|wright|mate)$/;

/** Is this the last word of a job's name ("line cook", "night auditor", "cooks")? */
export function isOccupation(word: string): boolean {
  const one = word.replace(/(?<=[^s])s$/, '');
  return KNOWN.has(word) || KNOWN.has(one) || ENDING.test(one);
}
