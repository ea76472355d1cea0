/** Names and their short forms, a family a line; those of one family can be the same person. English, the common ones. */
const FAMILIES = `
abigail abby abbie gail
abraham abe
adelaide addie
agnes aggie
albert al bert bertie
alexander alexandra alex al sandy sasha lex xander sandra
alfred al alf alfie fred
alice ali
alison ali allie
amanda mandy
andrew andy drew
andrea andi
angela angie
anna ana ann anne annie hannah
anthony antonio tony ant
arthur art artie
augustus gus augie
barbara barb barbie babs
bartholomew bart
beatrice beatriz bea trixie
benjamin ben benny benji
bernadette bernie
bernard bernie
bradley brad
bridget biddy
calvin cal
cameron cam
carolina caroline carol carrie caro
catherine katherine kathryn catalina cathy kathy kate katie kat kitty kay cat katy
cecilia cece cissy
charles charlie chuck chas chip carlos
charlotte charlie lottie
christina christine kristina chris chrissy tina kris
christopher chris kit topher
clifford cliff
cynthia cindy
daniel daniela danielle dan danny dani
david dave davy davey
deborah deb debbie debby
dennis denny den
dolores lola
dominic dom nick
donald don donny
dorothy dot dottie dolly
douglas doug
edward eduardo ed eddie ted teddy ned
edwin ed eddie
eleanor ellie nell nora
elizabeth elisabeth liz lizzie beth betsy betty eliza libby lisa liza elsie bess
emily em emmy millie
emmanuel manuel manny
ernest ernie
eugene gene
evelyn eve evie
ezekiel zeke
fatima fatma
florence flo flora
francis frances francisco frank frankie fran francie paco pancho
franklin frank
frederick fred freddie freddy rick
gabriel gabriela gabe gabby
geoffrey jeffrey geoff jeff
george georgie jorge
gerald gerry jerry
gilbert gil bert
grace gracie
gregory greg gregg
guadalupe lupe
gwendolyn gwen
harold harry hal
harriet hattie
helen nell nellie
henry hank harry hal
herbert herb bert
isabel isabella isabelle bella izzy belle
isaac ike
jacob jake jack
jacqueline jackie
james jim jimmy jamie jem
jane janie jenny
janet jan
jason jay
jean jeanie
jennifer jen jenny jenn
jeremiah jerry
jeremy jem jerry
jessica jess jessie
jessie jess
joanna joanne joan jo
john jon johnny jack juan
jonathan jon jonny nathan
joseph jose joe joey pepe
josephine jo josie
joshua josh
judith judy jude
julia julie jules
julian jules
kenneth ken kenny
kevin kev
kimberly kim
lawrence laurence larry lawrie
leonard leo len lenny
leroy roy
leslie les
lillian lily lil
louis lewis luis lou louie
louise lou
lucas luke luca
lucille lucy
lucia lucy
luis lou
madeline madeleine maddie
magdalena magda lena
malcolm mal
marcus marc mark
margaret maggie meg peggy marge margie greta rita peg daisy
maria marie mary mia
martha marty patty
martin marty
mary marie molly polly mamie
matilda tilly mattie
matthew matt matty mateo
maximilian max
maureen mo
megan meg
melissa mel missy
michael mike mick micky mikey miguel
michelle shelly
mildred millie
mitchell mitch
mohammed mohamed muhammad mo mohammad
nancy nan
natalia natalie nat talia
nathaniel nathan nate nat
nicholas nicolas nick nicky nico
nicole nikki nic
norman norm
oliver ollie
olivia liv livvy
pamela pam
patricia pat patty trish tricia
patrick pat paddy rick
paul paulie pablo
penelope penny
peter pete pedro
philip phillip phil pip
priscilla cilla
rachel rach
raymond ray ramon
rebecca becky becca
reginald reg reggie
richard rich rick ricky dick richie ricardo
robert roberto rob robbie bob bobby bert robby
roberta bobbie
rodney rod
roger rodge
roland rollie
ronald ron ronnie
rosemary rose rosie
rose rosa rosie
roxanne roxy
russell russ
salvador sal
samantha sam sammy
samuel sam sammy
sandra sandy
sarah sara sally
sebastian seb bastian
sharon shari
sidney sid
simon si
sophia sofia sophie
stanley stan
stephanie steph stef
stephen steven esteban steve stevie
stuart stewart stu
susan susanna suzanne sue susie suzy
sylvester sly
terence terry
teresa theresa terry tess tessa
theodore ted teddy theo
thomas tomas tom tommy
timothy tim timmy
tobias toby
valerie val
vanessa nessa
veronica ronnie vera
victor vic
victoria vicky vicki tori
vincent vince vinny
virginia ginny ginger
vivian viv
walter walt wally
wendell del
wesley wes
wilfred will wilf fred
william will bill billy willy liam willie
winifred winnie
yolanda yoli
yusuf yousef youssef joseph
zachary zach zack
`;

const FAMILIES_OF: ReadonlyMap<string, ReadonlySet<string>> = familiesByName();

function familiesByName(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const family of FAMILIES.trim().split('\n'))
    for (const name of family.split(' ')) found.set(name, (found.get(name) ?? new Set()).add(family));
  return found;
}

/** Whether two first names, in small letters, can be one person's: "bobby" and "robert". */
export const areSameName = (one: string, other: string): boolean => {
  if (one === other) return true;
  const families = FAMILIES_OF.get(other);
  return [...(FAMILIES_OF.get(one) ?? [])].some((family) => families?.has(family));
};
