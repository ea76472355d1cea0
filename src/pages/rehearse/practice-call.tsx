import { useEffect, useMemo, useState } from 'react';
import { CallBar } from '../../components/call-bar.tsx';
import { useTitle } from '../../components/use-title.ts';
import { factsOf } from '../../domain/openings/facts-of.ts';
import { backTo } from '../../domain/rehearsal/back-to.ts';
import { isOver } from '../../domain/rehearsal/call.ts';
import type { Graph } from '../../domain/rehearsal/graph.ts';
import { peeked } from '../../domain/rehearsal/peeked.ts';
import { playReplies } from '../../domain/rehearsal/play-replies.ts';
import type { Rehearsal, Reply } from '../../domain/rehearsal/rehearsal.ts';
import { saysOf } from '../../domain/rehearsal/says-of.ts';
import { stepBack } from '../../domain/rehearsal/step-back.ts';
import { takeReply } from '../../domain/rehearsal/take-reply.ts';
import { wentBlank } from '../../domain/rehearsal/went-blank.ts';
import type { OpeningRow, RehearsalRow, ScriptRow } from '../../stores/row-types.ts';
import { useOwn, useSession } from '../../stores/session-context.tsx';
import { openingTitle } from '../../words/script.ts';
import { useContent } from '../use-content.ts';
import { CallOver } from './call-over.tsx';
import { SoFar } from './so-far.tsx';
import { Turn } from './turn.tsx';
import { useLineStages } from './use-line-stages.ts';
import { useMirror } from './use-mirror.ts';
import { useNoise } from './use-noise.ts';
import { useTheirVoice } from './use-their-voice.ts';

/** What was asked for, at a turn: words for a blank mind, or the way back to an earlier turn. */
type Helping = 'blank' | 'so-far';

type Props = { rehearsal: RehearsalRow; graph: Graph; script: ScriptRow; opening: OpeningRow };

/** A practice call: nothing moves until the person taps, and every reply is kept at once. */
export function PracticeCall({ rehearsal, graph, script, opening }: Props) {
  const { speech } = useContent();
  const session = useSession();
  const me = useOwn((own) => own.me);
  const changeRehearsal = useOwn((own) => own.changeRehearsal);
  const changeSettings = useOwn((own) => own.changeSettings);
  const [helping, setHelping] = useState<{ step: number; how: Helping }>();
  const { facts: factsThen, options, replies } = rehearsal;
  const call = useMemo(
    () =>
      playReplies(
        graph,
        factsThen,
        options,
        replies.map(({ move }) => move),
      ),
    [graph, factsThen, options, replies],
  );
  const facts = useMemo(() => factsOf(me, opening), [me, opening]);
  useTitle(openingTitle(facts.position, facts.employer));
  const keep = (next: Rehearsal) => {
    changeRehearsal(rehearsal.id, next);
    // a reply is written at once: the page may be closed or reloaded right after it
    void session.flush();
    setHelping(undefined);
    if (next.outcome) changeSettings({ introduced: true });
  };
  const reply = (given: Reply) => keep(takeReply(rehearsal, call, given, speech).rehearsal);
  const goBack = () => {
    const before = stepBack(rehearsal, graph, speech);
    if (before) keep(before);
  };
  const stages = useLineStages(script.id, rehearsal.id);
  const says = saysOf(call, speech);
  const voice = useTheirVoice(call, says);
  useNoise(!isOver(call));
  const mirror = useMirror(!isOver(call));
  const isSeen = mirror.state.is === 'open';
  useEffect(() => {
    if (isSeen && !rehearsal.mirror) changeRehearsal(rehearsal.id, { ...rehearsal, mirror: true });
  }, [isSeen, rehearsal, changeRehearsal]);
  if (isOver(call))
    return (
      <CallOver
        call={call}
        facts={facts}
        says={says}
        voice={voice}
        sawThemselves={rehearsal.mirror === true}
        rehearsalId={rehearsal.id}
        onBack={goBack}
      />
    );
  if (!stages) return null;
  return (
    <>
      {helping?.how === 'so-far' && helping.step === call.step && (
        <SoFar
          transcript={rehearsal.transcript}
          onGoTo={(at) => keep(backTo(rehearsal, at, graph, speech))}
          onStay={() => setHelping(undefined)}
        />
      )}
      <Turn
        call={call}
        script={script}
        facts={facts}
        stages={stages}
        says={says}
        voice={voice}
        mirror={mirror}
        wentBlank={helping?.how === 'blank' && helping.step === call.step}
        onReady={() => setHelping(undefined)}
        onPeek={() => changeRehearsal(rehearsal.id, peeked(rehearsal))}
        onReply={reply}
      />
      <CallBar
        onBlank={() => {
          changeRehearsal(rehearsal.id, wentBlank(rehearsal));
          setHelping({ step: call.step, how: 'blank' });
        }}
        onAgain={() => reply({ move: 'ask-repeat', stage: 'full' })}
        onBack={replies.length > 0 ? goBack : undefined}
        onBackFurther={replies.length > 1 ? () => setHelping({ step: call.step, how: 'so-far' }) : undefined}
        onHangUp={() => reply({ move: 'hang-up', stage: 'full' })}
        visit={graph.channel === 'visit'}
      />
    </>
  );
}
