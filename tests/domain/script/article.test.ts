import { describe, expect, test } from 'vitest';
import { withArticle } from '../../../src/domain/script/article.ts';

/** Job titles of all kinds: letters said one by one, capitals said as a word, numbers, silent letters. */
const WITH_AN = `
  office clerk; office manager; administrative assistant; accountant; accounts payable clerk; actuary; actor; aircraft mechanic;
  air traffic controller; ambulance driver; animal shelter worker; apprentice plumber; arborist; architect; art teacher; artisan baker;
  assembly line worker; assistant manager; associate dentist; athletic trainer; attorney; auditor; auto body technician; au pair;
  early years practitioner; economist; editor; egg farmer; electrician; elementary teacher; elevator mechanic; eligibility worker;
  embalmer; emergency dispatcher; engineer; English tutor; entry-level cook; environmental health officer; equipment operator; escort driver;
  estate agent; esthetician; estimator; evening receptionist; events coordinator; examiner; executive chef; experienced welder;
  extrusion operator; eye care technician; ice cream server; illustrator; immigration officer; in-home aide; industrial cleaner; infant teacher;
  information clerk; inside sales rep; inspector; instructional aide; insurance agent; intake coordinator; intern; interpreter;
  inventory clerk; investigator; ironworker; irrigation technician; occupational therapist; oil rig worker; oncology nurse; onboarding specialist;
  online tutor; operator; optician; optometrist; orchard worker; order picker; orderly; organist;
  orthodontist; outreach worker; overnight stocker; owner operator; oyster shucker; umpire; undercover shopper; undergraduate researcher;
  underground miner; underwriter; unpaid intern; unskilled labourer; unarmed security officer; upholsterer; upper school teacher; urban planner;
  urgent care nurse; usher; ultrasound technician; Uber driver; hourly aide; hour-long session tutor; honors tutor; honorary secretary;
  honest broker; heir hunter; heirloom restorer; hors d'oeuvres chef; HR assistant; HR manager; HRIS analyst; HVAC technician;
  HVACR installer; HGV driver; LGV driver; LPN; LVN; RN; NP; FNP;
  EMT; MRI tech; MRI technologist; NHS nurse; NGO worker; FBI agent; FX trader; F&B manager;
  M&A analyst; R&D engineer; L&D specialist; H&S officer; S&P analyst; X-ray technician; x-ray tech; XR developer;
  IT technician; IT support worker; ICU nurse; ER nurse; OR nurse; OTR driver; AV technician; A/V technician;
  AI engineer; ML engineer; MLOps engineer; NLP engineer; SEO specialist; SEN teaching assistant; SQL developer; SLP;
  SAP consultant; MEP engineer; MOT tester; NVQ assessor; NDT technician; FMCG buyer; HSE officer; LED installer;
  LMFT; LCSW; MSW; MBA intern; MMA coach; MC; MP; HLTA;
  RSPCA inspector; RNLI volunteer; RAF engineer; FAA inspector; HOA manager; HIV nurse; HHA; ROTC instructor;
  NEMT driver; NAACP organizer; L1 support engineer; F1 mechanic; M365 administrator; mRNA scientist; iOS developer; e-learning designer;
  eCommerce manager; ESL teacher; EFL tutor; OB-GYN nurse; OEM buyer; AWS engineer; R.N.; M.D.;
  hr assistant; rn; lpn; hvac technician; mri tech; ml engineer; it technician; 8-hour driver;
  8th grade teacher; 11th grade teacher; 18-wheeler driver; 11 pm cleaner; 80-hour trainee; 18th century furniture restorer; USHER; AIDE;
  HR CLERK; ASSISTANT COOK; élite trainer; "evening" waiter;
  MRI technician; IT support technician; NHS porter; A&E receptionist; Android developer; SEN teacher; LSA; R&D chemist; ENT nurse;
  EU policy officer; X-ray assistant; 11th grade English teacher; 8-week camp counselor; 80-ton crane operator; 11-plus tutor;
  1800s museum guide; 18-hole golf course greenkeeper; hourly associate; heirloom seed grower; heir search researcher;
  honors program adviser; undertaker; under-fives teacher; unloader; upholstery cutter; usherette; unarmed guard;
  uptown branch cashier; umbrella repairer; Urdu interpreter; undercover store detective; onion packer; on-call nurse;
  on-site caretaker; ophthalmic technician; office cleaner; orthodontist's assistant; oven operator; operating room nurse; ombudsman;
  outdoor guide; oboist; obituary writer; oboe teacher; Ojibwe language teacher; agronomist; airport baggage handler; anesthesiologist;
  apiarist; archivist; assembler; assistant cook; asphalt layer; auctioneer; audio engineer; auto mechanic; Avon representative;
  aircraft cleaner; ambassador's driver; ice cream seller; immigration caseworker; instrument repairer; insurance clerk;
  Italian teacher; ice rink attendant; egg collector; elder care aide; engraver; enrolled nurse; entry-level clerk; envoy's secretary;
  equine groom; evening cleaner; event planner; excavator operator; exterminator; eye clinic nurse; eighth-grade teacher;
  eleventh-grade teacher; eighteen-wheeler driver; eyebrow artist; Xbox game tester; MP's assistant; LED fitter; FM radio presenter;
  SUV salesperson; RV mechanic; MBA admissions officer; MSc supervisor; L1 support agent; A-level tutor; O-ring press operator;
  S-bend pipe fitter; N95 mask fitter; H-2A farm worker; FBI analyst; NBA scout; IRS agent; OT assistant; FE college lecturer;
  1100-bed hospital porter; 18,000-seat arena steward; 1800-seat theatre usher; 11000-volt line worker; Xbox tester; MSc intern;
  MEd student teacher; nCino developer; Nvidia engineer; LAPD officer; mma coach; rspca inspector; hca; sen teacher; SVP of sales;
  STNA; unaccompanied minor escort; utter beginner coach;
`;

const WITH_A = `
  babysitter; baker; bank teller; barber; barista; bartender; bellhop; bookkeeper;
  bricklayer; bus driver; busser; butcher; cabinet maker; caregiver; carpenter; cashier;
  chef; chemist; childminder; cleaner; cook; counter attendant; court clerk; crane operator;
  customer service rep; data entry clerk; day porter; deckhand; deli worker; dental hygienist; dietary aide; dishwasher;
  dispatcher; dog groomer; drywall installer; factory worker; farm hand; fire warden; fitness instructor; flagger;
  flight attendant; florist; food runner; forklift operator; fry cook; garbage collector; gardener; glazier;
  grill cook; groundskeeper; gym manager; hair stylist; handyman; harvest worker; head chef; health aide;
  hedge trimmer; helper; herbalist; historian; history teacher; home health aide; horse trainer; hospital porter;
  host; hostess; hotel clerk; hotelier; house painter; housekeeper; human resources assistant; hydraulics technician;
  hygienist; hypnotherapist; janitor; joiner; journalist; kennel hand; key holder; kitchen porter;
  lab assistant; labourer; landscaper; laundry attendant; legal secretary; librarian; lifeguard; line cook;
  loan officer; locksmith; machinist; maid; mail carrier; maintenance worker; manicurist; market researcher;
  mechanic; medical coder; meter reader; midwife; mover; musician; nail technician; nanny;
  night stocker; notary; nurse; nursing assistant; packer; painter; paralegal; park ranger;
  payroll clerk; pet sitter; pharmacist; phlebotomist; photographer; physical therapist; pilot; pizza chef;
  plasterer; plumber; police officer; pool cleaner; postman; prep cook; principal; programmer;
  proofreader; psychologist; quality inspector; quilt maker; radiographer; receptionist; recruiter; retail assistant;
  rickshaw driver; roofer; sailor; sales associate; scaffolder; school nurse; seamstress; security guard;
  server; shelf stacker; shift lead; sign painter; social worker; sous chef; stock lead; store clerk;
  surveyor; sushi chef; tailor; tax preparer; taxi driver; teacher; technician; telemarketer;
  tile setter; toll collector; tour guide; trainee; translator; truck driver; tutor; typist;
  valet; van driver; vet nurse; video editor; violin teacher; waiter; warehouse associate; watch repairer;
  web developer; welder; window cleaner; writer; yard worker; yoga teacher; youth worker; zookeeper;
  university clerk; university lecturer; union electrician; union rep; uniform fitter; unicycle instructor; unit secretary; unit manager;
  universal banker; unisex stylist; Unix administrator; Unity developer; user researcher; usability tester; used car salesman; utility worker;
  utilities technician; urologist; urology nurse; uranium miner; ukulele teacher; Ukrainian translator; European sales rep; euphonium teacher;
  Eurostar host; eulogy writer; ewe milker; one-on-one aide; one-to-one tutor; once-a-week cleaner; UX designer; UI developer;
  UI/UX designer; UPS driver; US Army cook; USPS carrier; UAV pilot; UK sales manager; UN interpreter; U-Haul driver;
  CNA; CDL driver; PA; PCA; QA tester; BI analyst; B2B sales rep; CAD technician;
  CT technologist; DJ; GP receptionist; PE teacher; PR assistant; TV technician; T-shirt printer; TEFL teacher;
  TIG welder; VR designer; VP of sales; Wi-Fi installer; WordPress developer; YMCA counselor; Zumba instructor; 3D artist;
  2-person crew member; 5-axis machinist; 1st shift lead; 12-hour nurse; 110-bed clinic manager; 24-hour carer; NICU nurse; SICU nurse;
  NASA engineer; NATO translator; FEMA inspector; HAZMAT driver; LASER technician; SCUBA instructor; STEM teacher; SWAT officer;
  SCADA engineer; SENCO; LEED consultant; HACCP coordinator; HIPAA officer; FIFO worker; MIG welder; MAG welder;
  LAN administrator; NOC technician; SAS programmer; SOC analyst; SaaS sales rep; DevOps engineer; MySQL developer; NoSQL developer;
  FedEx driver; PhD student; HOST; SERVER; NURSE; LINE COOK; SPA ATTENDANT; LAB ASSISTANT;
  HOTEL CLERK; ux designer; ui developer; pca; cna; Sr. accountant; Jr. developer; 店員;
  "night" cook;
  US postal carrier; PCV driver; CNC machinist; PR officer; .NET developer; Java developer; TA; USPS clerk; UK visa adviser; VIP host;
  CCTV operator; 2D animator; 7th grade teacher; 12th grade teacher; 1st grade teacher; 100-ton crane operator; 4x4 mechanic;
  3rd shift supervisor; 2nd shift packer; 10th grade science teacher; hotel manager; hairdresser; horticulturist; HazMat driver;
  helpdesk analyst; hod carrier; heavy equipment operator; union organizer; urologist's assistant; US customs officer;
  unicycle performer; Ukrainian interpreter; Utah park ranger; utilities engineer; unisex salon stylist; used-car salesperson;
  used clothing sorter; European sales manager; euro teller; European history teacher; eucalyptus oil distiller;
  one-room school teacher; one-stop-shop adviser; one-man-band guitarist; wine steward; warehouse operative; web designer;
  wheelchair repairer; whole foods buyer; wig maker; wrapper; wrestling coach; yoga instructor; yacht steward; Yiddish teacher;
  Yoruba interpreter; yarn dyer; beekeeper; cab driver; cabinetmaker; call centre agent; caterer; chambermaid; chef de partie;
  chimney sweep; cobbler; commis chef; concierge; croupier; dressmaker; fishmonger; fundraiser; gas engineer; grave digger;
  grocery bagger; gym instructor; jeweller; judge's clerk; knitwear designer; lab technician; laundry worker; longshore worker;
  masseuse; meat cutter; milliner; newsreader; night auditor; nursery nurse; pastry chef; physio assistant; pipefitter;
  pneumatic drill operator; postwoman; psalm reader; refuse collector; sheet metal worker; shepherd; shoe repairer; sommelier;
  stagehand; stonemason; street sweeper; tattoo artist; taxi dispatcher; teaching assistant; tram conductor; tree surgeon;
  veterinary nurse; violinist; voice coach; Zamboni driver; xylophone teacher; knife sharpener; Czech interpreter;
  SaaS account manager; LAN technician; STEM tutor; SWAT medic; HEPA filter fitter; YMCA lifeguard; WHO researcher; U-Haul agent;
  V-belt fitter; K-9 handler; K-12 teacher; CIA analyst; BBC researcher; DMV clerk; ZIP code sorter; PT aide; QC inspector;
  .NET tester; F/T cashier; 180-seat theatre usher; 110-bed home manager; Utah ranger; utopian writer; onesie designer; Uyghur interpreter;
  us postal carrier; ups driver; usps clerk; uav pilot; UNESCO guide; HUD inspector; FRY COOK; Snr developer; Mt. Hood ski guide;
  Svc tech; SNAP eligibility worker; SPED teacher;
`;

const titlesIn = (list: string): string[] =>
  list
    .split(';')
    .map((title) => title.trim())
    .filter((title) => title !== '');

describe.each([
  ['an', titlesIn(WITH_AN)],
  ['a', titlesIn(WITH_A)],
])('%s', (article, titles) => {
  test.each(titles)('%s', (title) => {
    expect(withArticle(title)).toBe(`${article} ${title}`);
  });
});

test('there are more than seven hundred titles, none twice', () => {
  const titles = [...titlesIn(WITH_AN), ...titlesIn(WITH_A)];
  expect(titles.length).toBeGreaterThan(700);
  expect(new Set(titles).size).toBe(titles.length);
});

describe('other words', () => {
  test.each([
    'an hour-long shift',
    'an honest answer',
    'an unimportant detail',
    'an unidentified caller',
    'a user tester',
    'an onion farmer',
    'an (evening) cook',
    'a “night” cook',
  ])('%s', (said) => {
    expect(withArticle(said.replace(/^an? /, ''))).toBe(said);
  });
});

test.each(['a cook', 'An usher', 'the night cook'])('"%s" already has its article', (words) => {
  expect(withArticle(words)).toBe(words);
});

test.each(['', '  ', '!?'])('words without a letter get none: "%s"', (words) => {
  expect(withArticle(words)).toBe(words);
});
