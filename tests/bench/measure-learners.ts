import { isDrill } from '../../src/domain/debrief/practice/drill-id.ts';
import { GOALS } from '../../src/domain/library/ids.ts';
import { libraryCalls } from '../domain/rehearsal/library-scenarios.ts';
import { chance } from './chance.ts';
import { DAY_SECONDS, Learner, type Nature, playCall } from './learner.ts';
import type { Row } from './row.ts';
import {
  byWhatNext,
  type LibraryCall,
  libraryCall,
  oneCallRepeated,
  randomCalls,
  type Way,
} from './ways-to-practise.ts';

/** learner.md: the middle of the range, and its ends. */
export const MIDDLE: Nature = {
  start: -1.75,
  spread: 1,
  growth: 2.25,
  fade: 0.5,
  help: 1,
  around: 60,
  real: 'ordinary',
};
const ENDS: { [Name in keyof Nature]: readonly [Nature[Name], Nature[Name]] } = {
  start: [-2.5, -1],
  spread: [0.5, 1.5],
  growth: [1.5, 3],
  fade: [0.3, 0.8],
  help: [0, 2],
  around: [30, 120],
  real: ['unseen', 'ordinary'],
};

const DAYS = 4;
const REAL_DAY = 5;
const TEN_MINUTES = 600;
const DRILL_SECONDS = 30;

const WAYS = ['what next', 'random calls', 'one call repeated', 'random of all'] as const;
type WayName = (typeof WAYS)[number];
/** Those that something is asked of. */
const ASKED = ['what next', 'random calls', 'one call repeated'] as const satisfies WayName[];
export type Shares = Record<WayName, number>;

/** Every corner of the range. */
export function corners(): Nature[] {
  let natures: Partial<Nature>[] = [{}];
  for (const name of Object.keys(ENDS) as (keyof Nature)[])
    natures = natures.flatMap((nature) => ENDS[name].map((end) => ({ ...nature, [name]: end })));
  return natures as Nature[];
}

/** The share of the real call's turns that learners of this nature handle, by the way they practised; 0 for other ways. */
export function sharesOf(
  library: readonly LibraryCall[],
  nature: Nature,
  learners: number,
  only: readonly WayName[] = WAYS,
): Shares {
  const sums = Object.fromEntries(WAYS.map((way) => [way, 0])) as Shares;
  let counted = 0;
  for (let seed = 0; seed < learners; seed++) {
    const shares = only.map((way) => shareOf(library, nature, seed, way));
    // the real call has no turn to try for one learner in some hundreds
    if (shares.some((share) => share === undefined)) continue;
    counted++;
    only.forEach((way, at) => {
      sums[way] += shares[at] ?? 0;
    });
  }
  return Object.fromEntries(WAYS.map((way) => [way, sums[way] / counted])) as Shares;
}

function shareOf(
  library: readonly LibraryCall[],
  nature: Nature,
  seed: number,
  name: WayName,
): number | undefined {
  const goal = GOALS[seed % GOALS.length] ?? GOALS[0];
  const whole = library.filter(({ summary }) => summary.channel === 'call');
  const fitting = whole.filter(({ summary }) => summary.goal === goal || summary.goal === 'any');
  const fate = chance(seed * 7919 + 1);
  const real = drawReal(fitting, nature, fate());
  const realSeed = Math.floor(fate() * 2 ** 31);
  const known = (call: LibraryCall) => nature.real === 'ordinary' || call !== real;
  const random = chance(seed * 104_729 + WAYS.indexOf(name) + 2);
  const choice = { calls: fitting.filter(known), goal, random };
  const ways: Record<WayName, () => Way> = {
    'what next': () => byWhatNext(choice),
    'random calls': () => randomCalls(choice),
    'one call repeated': () => oneCallRepeated(choice),
    'random of all': () => randomCalls({ ...choice, calls: library.filter(known) }),
  };
  const learner = new Learner(nature, seed);
  practise(learner, ways[name](), nature, random);
  const { tried, handled } = playCall({
    learner,
    graph: real.graph,
    seed: realSeed,
    surprises: 'none',
    day: REAL_DAY,
    help: 0,
    seconds: Number.POSITIVE_INFINITY,
    learns: false,
  });
  return tried === 0 ? undefined : handled / tried;
}

function practise(learner: Learner, way: Way, { around, help }: Nature, random: () => number): void {
  for (let day = 0; day < DAYS; day++)
    for (let spent = 0; spent < TEN_MINUTES; ) {
      const now = day + spent / DAY_SECONDS;
      const graph = way.next(now);
      const drill = isDrill({ scenario: { id: graph.id } });
      const before = drill ? DRILL_SECONDS / 3 : around;
      const left = TEN_MINUTES - spent - before;
      const seed = Math.floor(random() * 2 ** 31);
      const at = now + before / DAY_SECONDS;
      const played = playCall({
        ...{ learner, graph, seed, help, day: at, learns: true },
        surprises: 'some',
        seconds: left,
      });
      way.went({ graph, ...played, day: at + played.seconds / DAY_SECONDS });
      spent += before + played.seconds;
      if (!played.isOver) break;
    }
}

function drawReal(fitting: readonly LibraryCall[], { real }: Nature, drawn: number): LibraryCall {
  const weights = fitting.map(({ summary }) => (real === 'ordinary' ? 1 / summary.difficulty : 1));
  let left = drawn * weights.reduce((sum, weight) => sum + weight, 0);
  const at = weights.findIndex((weight) => {
    left -= weight;
    return left < 0;
  });
  const call = fitting[at];
  if (!call) throw new RangeError('There is no call to meet');
  return call;
}

const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;
const ratio = (shares: Shares, to: WayName): number => shares['what next'] / shares[to];
const show = (shares: Shares, ways: readonly WayName[] = ASKED): string =>
  `${ways.map((way) => `${way} ${percent(shares[way])}`).join(', ')}: ${ratio(shares, 'random calls').toFixed(2)} and ${ratio(shares, 'one call repeated').toFixed(2)} times`;
const natureOf = (nature: Nature): string =>
  Object.entries(nature)
    .map(([name, value]) => `${name} ${value}`)
    .join(' ');

/** What practice is worth to the learners of learner.md: in the middle of the range, and at each of its corners. */
export function measureLearners(): Row[] {
  const library = libraryCalls.map(libraryCall);
  const middle = sharesOf(library, MIDDLE, 1000);
  const rest = corners().map((nature) => ({ nature, shares: sharesOf(library, nature, 150, ASKED) }));
  const least = (to: WayName) => Math.min(...rest.map(({ shares }) => ratio(shares, to)));
  const [random, one] = [least('random calls'), least('one call repeated')];
  return [
    {
      what: 'Turns of the real call handled, middle of the range',
      figure: show(middle, WAYS),
      budget: '>= 1.3 times random calls',
      kept: ratio(middle, 'random calls') >= 1.3,
    },
    {
      what: 'The same beside one call repeated',
      figure: `${ratio(middle, 'one call repeated').toFixed(2)} times`,
      budget: '>= 1.5 times',
      kept: ratio(middle, 'one call repeated') >= 1.5,
    },
    {
      what: `The same at the worst of ${rest.length} corners`,
      figure: `${random.toFixed(2)} times random calls, ${one.toFixed(2)} times one call repeated`,
      budget: 'never below 1',
      kept: random >= 1 && one >= 1,
    },
    ...rest.map(
      ({ nature, shares }): Row => ({
        what: `Corner ${natureOf(nature)}`,
        figure: show(shares),
        budget: 'shown',
      }),
    ),
  ];
}
