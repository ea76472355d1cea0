import type { Facts } from '../domain/library/ids.ts';
import type { MoveEntry } from '../domain/library/schemas.ts';
import { type Call, isOver } from '../domain/rehearsal/call.ts';
import type { Offer } from '../domain/rehearsal/graph.ts';
import { offersOf } from '../domain/rehearsal/offers.ts';
import { ownLine } from '../domain/rehearsal/own-line.ts';
import { patienceLeft } from '../domain/rehearsal/patience-left.ts';
import { moveOf } from '../domain/rehearsal/prepare-scenario.ts';
import { replyTo } from '../domain/rehearsal/reply-to.ts';
import { saysOf } from '../domain/rehearsal/says-of.ts';
import { speakerAt } from '../domain/rehearsal/speaker-at.ts';
import { fillParts } from '../domain/script/fill.ts';
import type { Script } from '../domain/script/script.ts';
import type { Speech } from '../domain/script/speech.ts';
import { personName, REHEARSE } from '../words/rehearse.ts';
import { gotLine, poorLines } from './how-it-went.ts';
import { playedCall } from './played-call.ts';

type Table = {
  script: Script;
  facts: Facts;
  moves: readonly MoveEntry[];
  speech: Speech;
  say: (line: string) => void;
  lines: AsyncIterable<string>;
};

const KEYS = 'A number is a reply, a is "say that again", b is one step back, q hangs up.';

export const HUNG_UP = 'You hung up.';

/** How much patience they have, in thirds. */
const PATIENCE: Record<1 | 2 | 3, (who: string) => string> = {
  3: (who) => `${who} has time for you`,
  2: (who) => `${who} is busy`,
  1: (who) => `${who} has to go soon`,
};

/** A call in the terminal, a line of input to a reply; gives how it stands when it is over or the input ends. */
export async function playInTerminal(start: Call, table: Table): Promise<Call> {
  let call = start;
  table.say(KEYS);
  showTurn(call, table);
  if (!isOver(call)) call = await listen(call, table);
  if (isOver(call)) showEnd(call, table);
  return call;
}

async function listen(start: Call, table: Table): Promise<Call> {
  let call = start;
  for await (const line of table.lines) {
    const typed = line.trim().toLowerCase();
    const next = answer(call, typed);
    if (!next) {
      table.say(wrongKey(typed, offersOf(call).length));
      showOffers(call, table);
      continue;
    }
    if (next.previous === call && next.given?.note) table.say(`  (${next.given.note})`);
    call = next;
    showTurn(call, table);
    if (isOver(call)) break;
  }
  return call;
}

function wrongKey(typed: string, offers: number): string {
  if (!/^\d+$/.test(typed)) return typed === '' ? KEYS : `"${typed}" is no key here. ${KEYS}`;
  return offers === 0
    ? `There is no ${typed}. Type a, b or q.`
    : `There is no ${typed}. Type 1${offers === 1 ? '' : ` to ${offers}`}.`;
}

function showEnd(call: Call, { speech, say }: Table): void {
  const played = playedCall(call, speech);
  const over = call.setting.graph.channel === 'visit' ? REHEARSE.visitOver : REHEARSE.over;
  say(`${over} (${played.outcome})`);
  say(gotLine(played));
  for (const line of poorLines(played)) say(line);
}

function answer(call: Call, typed: string): Call | undefined {
  if (typed === 'q') return replyTo(call, 'hang-up');
  if (typed === 'a') return replyTo(call, 'ask-repeat');
  if (typed === 'b') return call.previous ?? call;
  const offer = /^\d+$/.test(typed) ? offersOf(call)[Number(typed) - 1] : undefined;
  return offer && replyTo(call, offer.move);
}

function showTurn(call: Call, table: Table): void {
  const { say, speech } = table;
  const { sound, coach } = call.turn;
  const who = speakerAt(call);
  const person = who === undefined ? undefined : call.setting.graph.people[who];
  const name = person ? personName(person.name, person.role) : '';
  const says = saysOf(call, speech);
  say('');
  if (says || sound) say(says ? `${name}: ${REHEARSE.quoted(says)}` : REHEARSE.sounds[sound ?? 'silence']);
  if (call.turn === call.setting.graph.hungUp) say(HUNG_UP);
  if (isOver(call)) return;
  const patience = person
    ? PATIENCE[patienceLeft(call)](person.name ?? name)
    : REHEARSE.patience[patienceLeft(call)];
  say(`  ${patience} (${call.patience}).${coach ? ` Tip: ${coach}` : ''}`);
  const mine = myWords(call, table);
  if (mine) say(`  ${REHEARSE.yourLine}: ${mine}`);
  showOffers(call, table);
}

function showOffers(call: Call, { say, moves }: Table): void {
  offersOf(call).forEach((offer, at) => {
    say(`  ${at + 1} ${labelOf(offer, moves)}`);
  });
}

function myWords(call: Call, { script, facts, speech }: Table): string {
  const own = ownLine(call.turn, script, facts, call.setting.graph.channel);
  if (own.kind === 'none') return '';
  const lines = own.kind === 'answer' ? [own.answer] : own.lines;
  return lines.map(({ parts }) => fillParts(parts, facts, speech)).join(' ');
}

const labelOf = ({ move, edge }: Offer, moves: readonly MoveEntry[]): string =>
  edge.label ?? moves.find(({ id }) => id === moveOf(move))?.pick ?? move;
