import { Suspense, useRef, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { Bar } from '../../components/bar.tsx';
import { NotFound } from '../../components/not-found.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { PickOne } from '../../components/pick-one.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useWorld } from '../../device/world.tsx';
import { isToCome, WHENS } from '../../domain/calls/applied-on.ts';
import { GOALS, type Goal } from '../../domain/library/ids.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { QUESTIONS } from '../../words/questions.ts';
import { useNewScript } from '../use-new-script.ts';
import { ADVERTS, type Answers, openingFrom } from './answers.ts';
import { QuestionsCard } from './questions-card.tsx';
import { UnknownField } from './unknown-field.tsx';

/** `/start/:goal`: five short questions, on one screen. Each but the first can be left with "I don't know". */
export function QuestionsPage() {
  const { goal } = useParams();
  if (!GOALS.includes(goal as Goal)) return <NotFound />;
  return <Questions goal={goal as Goal} />;
}

function Questions({ goal }: { goal: Goal }) {
  const world = useWorld();
  const navigate = useNavigate();
  const me = useOwn((own) => own.me);
  const setMyFact = useOwn((own) => own.setMyFact);
  const newScript = useNewScript();
  const [answers, setAnswers] = useState<Answers>({
    name: me.facts.name ?? '',
    employer: '',
    position: '',
    when: 'unknown',
    date: '',
    advert: 'unknown',
  });
  const answer = (patch: Partial<Answers>) => setAnswers((old) => ({ ...old, ...patch }));
  const sent = useRef(false);
  const finish = async (noCalls: boolean) => {
    if (sent.current) return;
    sent.current = true;
    setMyFact('name', answers.name);
    const path = await newScript(openingFrom(answers, world.today(), noCalls), goal);
    await navigate(path);
  };
  return (
    <div className="panes">
      <section>
        <PageTitle title={QUESTIONS.title} />
        <form
          className="questions"
          onSubmit={(event) => {
            event.preventDefault();
            void finish(false);
          }}
        >
          <TextField
            label={QUESTIONS.name}
            value={answers.name}
            autoComplete="name"
            onChange={(name) => answer({ name })}
          />
          <UnknownField
            label={QUESTIONS.company}
            value={answers.employer}
            onChange={(employer) => answer({ employer })}
          />
          <UnknownField
            label={QUESTIONS.job}
            value={answers.position}
            onChange={(position) => answer({ position })}
          />
          <PickOne
            legend={QUESTIONS.when}
            values={WHENS}
            labels={QUESTIONS.whens}
            value={answers.when}
            onChange={(when) => answer({ when })}
          />
          {answers.when === 'date' && (
            <TextField
              label={QUESTIONS.date}
              type="date"
              value={answers.date}
              onChange={(date) => answer({ date })}
            />
          )}
          {answers.when === 'date' && isToCome(answers.date, world.today()) && (
            <p className="small soft">{QUESTIONS.toCome}</p>
          )}
          <PickOne
            legend={QUESTIONS.advert}
            values={ADVERTS}
            labels={QUESTIONS.adverts}
            value={answers.advert}
            onChange={(advert) => answer({ advert })}
            note={<p className="small soft">{QUESTIONS.advertNote}</p>}
          />
          <div className="acts">
            <Bar>
              <button type="submit" className="act">
                {QUESTIONS.go}
              </button>
            </Bar>
            <button type="button" className="quiet" onClick={() => void finish(true)}>
              {QUESTIONS.noCalls}
            </button>
          </div>
        </form>
      </section>
      <Suspense>
        <QuestionsCard goal={goal} opening={openingFrom(answers, world.today(), false)} name={answers.name} />
      </Suspense>
    </div>
  );
}
