/** What callers talk about beside the call: people, home, work, feelings; a sense a line (`word-senses.ts`). */
export const SENSES_OF_LIFE = `
language: english spanish french german polish portuguese arabic turkish vietnamese chinese hindi urdu russian romanian ukrainian italian swahili yoruba hausa creole tagalog language languages accent fluent fluently translate
relative: mother mom mum mama father dad papa sister brother cousin aunt uncle niece nephew grandmother grandma granny nan nana grandfather grandpa grandson granddaughter grandchildren parents wife husband son daughter kids children child baby boy girl boys family married wedding friend mate neighbor neighbour neighbors neighbours twins in-laws
animal: dog dogs cat cats horse horses bird birds goat cow cows chicken chickens fish pet puppy hamster bees sheep pig
food: bread soup cake coffee tea lunch dinner breakfast supper pizza sausages tomatoes fish cheese plums food meal meals fruit apples oranges chips beer wine eat eating ate cook cooked drink drinking kitchen taste recipe
weather: rain raining rained sun sunny snow snowed storm wind weather cold hot warm heat winter summer spring autumn ice
leisure: music singing sing sang song choir band piano guitar accordion dance danced dancing football game games match garden gardening flowers roses holiday holidays vacation trip beach swim swimming film movie television tv radio book books party birthday christmas easter wedding church trains
childhood: born grew grow school childhood young village town sea river mountain mountains island farm country war ship boat moved
transport: bus buses train trains tram bike bicycle cycle cycling car drive walk walking foot metro subway lift ride commute traffic parking road minutes away near nearby close
home: home house flat apartment room bedroom roof fridge garden landlord street table sofa drawer box boxes shelf cupboard stairs door window windows
told: said says told tells goes thought always never used remember reminds
health: doctor hospital knee hip tooth teeth dentist ill sick illness surgery injury injured stroke pain back operation pregnant recovered healthy
feel-good: happy glad delighted pleased excited thrilled lovely wonderful great brilliant perfect fantastic super awesome good nice kind sweet
feel-bad: sad disappointed ashamed embarrassed upset angry annoyed furious tired nervous scared afraid frightened worried hurt fed sick hopeless dreadful awful terrible
insult: rude idiot idiots liar liars joke ridiculous pathetic useless incompetent unprofessional disgrace disgraceful disgusting shame shameful insult insulting rubbish trash garbage crazy mad stupid nonsense greedy cheap mean cruel racist arrogant
cheat: cheated cheat lied lie lying promised broke broken stole robbed unpaid overtime owed fired sacked shouted shouting screamed yelled treated treat bullied favourites favorites insulted humiliated
ignored: nobody ever answered answers answer reply replied bothered weeks months waiting waited ignored ignore silence twice three
threat: lawyer police report complain newspaper review sue legal court boss director internet post online
shift: shift shifts nights night days evenings weekends weekend early late hours hour full-time part-time rota schedule overtime
workplace: factory warehouse depot restaurant hotel kitchen shop store ward hospital clinic school nursery office garage workshop bakery cafe farm site yard dock
machine: machine machines forklift truck van oven till tills register computer computers program programs software excel tools tractor crane
care: care cared caring patient patients elderly old residents children babies clients guests customers guest customer
skill: ran run managed led trained taught built fixed repaired cooked baked drove welded packed served cleaned cared sold organized handled operated worked learned studied volunteered
credential: certificate certified diploma degree license licence course qualification qualified training trained permit card test exam level
proud: reliable punctual careful calm patient quick fast strong honest hardworking friendly polite organized accurate
quantity: year years months times every always never without single accident
legal: permit visa citizen residence resident allowed sponsorship papers passport status green card settled
earnings: pay paid pays wage wages salary hour hourly rate range budget money earn earned price cost costs tax benefits bonus
private-life: private personal religion religious church mosque married children pregnant pregnancy age old born origin health illness
duty: duties tasks day typical normal involve do responsibilities work like look
team-size: team people many big small large group colleagues staff crew
look-for: looking look need want matter matters important ideal qualities skills expect
clothes: uniform wear clothes shoes boots dress apron bring
schooling: train training trained learn learning teach course
`;
