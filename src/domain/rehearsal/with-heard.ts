import type { Edge, Graph, Offer, Turn } from './graph.ts';
import { isFree } from './is-free.ts';
import type { Heard } from './rehearsal.ts';

/** What suits whatever they said that nobody foresaw; "say that again" is free everywhere. */
const GOOD = ['answer-question', 'acknowledge', 'thank-close'] as const;

/**
 * The practice call with what was heard in real calls and no practice call holds: each is said once, after the response
 * that it followed, or after the first turn where that is not in this call or ends it. Then the call goes on to where the
 * reply before it led, as if nothing had come in between. Their words are said as they stand: nothing in them is filled
 * in. The graph that is given stays as it is.
 */
export const withHeard = (graph: Graph, heard: readonly Heard[]): Graph => heard.reduce(withOne, graph);

function withOne(graph: Graph, heard: Heard): Graph {
  const hosts = hostsOf(graph, heard);
  if (hosts.size === 0) return graph;
  const copies = new Map([...graph.turns.values()].map((turn) => [turn, { ...turn }]));
  const copyOf = (turn: Turn): Turn => copies.get(turn) ?? turn;
  const between: Turn[] = [];
  for (const [turn, copy] of copies) {
    const moves = turn.moves.map(({ move, edge }) => ({ move, edge: relinked(edge, copyOf) }));
    copy.moves = hosts.has(turn) ? moves.flatMap((offer) => detoured(offer, turn, heard, between)) : moves;
    if (turn.otherwise) copy.otherwise = relinked(turn.otherwise, copyOf);
  }
  return {
    ...graph,
    start: graph.start.map(copyOf),
    turns: new Map([...copies.values(), ...between].map((turn) => [turn.id, turn])),
    outOfPatience: copyOf(graph.outOfPatience),
    events: graph.events.map(({ turn, at, notIn }) => ({
      turn: copyOf(turn),
      at,
      notIn: new Set([...[...notIn].map(copyOf), ...between]),
    })),
    counters: { ...graph.counters, [counterOf(heard)]: 0 },
  };
}

/** Whether it was said in this call is counted, so that it comes once, whichever way the call goes. */
const counterOf = ({ response }: Heard): string => `heard:${response}`;

/** After which turns it comes. A surprise has its own way back, and nothing comes in between there. */
function hostsOf({ turns, start }: Graph, { after }: Heard): ReadonlySet<Turn> {
  const isHost = (turn: Turn) => !leadsBack(turn) && turn.moves.some(isOnward);
  const followed = [...turns.values()].filter((turn) => after !== undefined && turn.response === after);
  const hosts = followed.filter(isHost);
  return new Set(hosts.length > 0 ? hosts : start.filter(isHost));
}

const leadsBack = ({ moves, otherwise }: Turn): boolean =>
  otherwise?.to === 'back' || moves.some(({ edge }) => edge.to === 'back');
const isOnward = ({ move, edge: { to } }: Offer): boolean => to !== 'back' && !leadsBack(to) && !isFree(move);

/** While it was not said yet, a reply leads to it, and from there to where it led before. */
function detoured(offer: Offer, host: Turn, heard: Heard, between: Turn[]): Offer[] {
  if (!isOnward(offer)) return [offer];
  const { move, edge } = offer;
  const { add: _add, gains: _gains, ...toIt } = edge;
  const counter = counterOf(heard);
  const turn = heardTurn(heard, host, edge, `${counter}/${host.id}/${between.length}`);
  between.push(turn);
  const counters = { ...edge.when?.counters, [counter]: { below: 1 } };
  return [{ move, edge: { ...toIt, to: turn, patience: 0, when: { ...edge.when, counters } } }, offer];
}

/** What was heard. What the reply before it costs and gives is settled on leaving it, as the call goes on then. */
function heardTurn(heard: Heard, host: Turn, edge: Edge, id: string): Turn {
  const { when: _when, label: _label, note: _note, ...on } = edge;
  const { who = host.who } = edge.to === 'back' ? host : edge.to;
  return {
    id,
    ...(who === undefined ? {} : { who }),
    response: heard.response,
    line: [],
    says: [[{ text: heard.says }]],
    moves: GOOD.map((move) => ({ move, edge: { ...on, good: true } })),
    otherwise: { ...on, good: false },
    add: { [counterOf(heard)]: 1 },
  };
}

function relinked(edge: Edge, copyOf: (turn: Turn) => Turn): Edge {
  const { to, when } = edge;
  return {
    ...edge,
    to: to === 'back' ? to : copyOf(to),
    ...(when ? { when: when.met ? { ...when, met: copyOf(when.met) } : when } : {}),
  };
}
