import { use, useMemo, useState } from 'react';
import { Link, useParams } from 'react-router';
import { Caption } from '../../components/caption.tsx';
import { NotFound } from '../../components/not-found.tsx';
import { useTitle } from '../../components/use-title.ts';
import { WhoIsOn } from '../../components/who-is-on.tsx';
import { loadModel } from '../../content/library.ts';
import { loadGraph } from '../../content/load-graph.ts';
import { GOALS, type Goal } from '../../domain/library/ids.ts';
import { parseSay } from '../../domain/library/parse-say.ts';
import { statesOf } from '../../domain/rehearsal/call.ts';
import { playReplies } from '../../domain/rehearsal/play-replies.ts';
import { saysOf } from '../../domain/rehearsal/says-of.ts';
import { fillParts } from '../../domain/script/fill.ts';
import { paths } from '../../paths.ts';
import { CALL_LANGUAGE } from '../../words/call-language.ts';
import { REHEARSE } from '../../words/rehearse.ts';
import { sayAs, spoken } from '../../words/say.ts';
import { WATCH } from '../../words/watch.ts';
import { useContent } from '../use-content.ts';

/** `/watch/:goal`: one call from start to end, played at my tap. Large enough for a projector. */
export function WatchPage() {
  const { goal } = useParams();
  if (!GOALS.includes(goal as Goal)) return <NotFound />;
  return <ModelCall goal={goal as Goal} />;
}

function ModelCall({ goal }: { goal: Goal }) {
  const { language, base, speech } = useContent();
  const model = use(loadModel(language, goal));
  const { graph } = use(loadGraph(language, model.scenario, spoken()));
  useTitle(WATCH.title);
  // each turn is two steps: their words, then the caller's beside them
  const [at, setAt] = useState(0);
  const states = useMemo(() => {
    const options = { seed: model.seed, surprises: model.surprises };
    return statesOf(
      playReplies(
        graph,
        base.example,
        options,
        model.replies.map(({ move }) => move),
      ),
    );
  }, [graph, model, base]);
  const turn = Math.floor(at / 2);
  const state = states[turn];
  if (!state) return <NotFound />;
  const says = saysOf(state, speech);
  const reply = at % 2 === 1 ? model.replies[turn] : undefined;
  const last = turn === states.length - 1;
  const { name = '', employer = '' } = base.example;
  return (
    <section className="watch">
      <WhoIsOn call={state} facts={base.example} />
      {at === 0 && <p className="small soft">{WATCH.about(name, employer)}</p>}
      <Caption
        key={at}
        words={says ? REHEARSE.quoted(says) : REHEARSE.sounds[state.turn.sound ?? 'silence']}
        plain={!says}
      />
      {reply && (
        <div className="mine">
          <h2 className="label">{name}</h2>
          <p className="words" lang={CALL_LANGUAGE}>
            {fillParts(parseSay(reply.say).parts, base.example, speech)}
          </p>
          {reply.note && <p className="small soft model-note">{sayAs(reply.note)}</p>}
        </div>
      )}
      {last && (
        <p className="say after-lead">
          {WATCH.end} {WATCH.endNote}
        </p>
      )}
      <p className="acts after-lead">
        {last ? (
          <Link className="act" to={paths.questions(goal)}>
            {WATCH.write}
          </Link>
        ) : (
          <button type="button" className="act" onClick={() => setAt(at + 1)}>
            {WATCH.next}
          </button>
        )}
        {at > 0 && (
          <button type="button" className="quiet" onClick={() => setAt(at - 1)}>
            {WATCH.back}
          </button>
        )}
      </p>
    </section>
  );
}
