import type { Rehearsal } from '../../domain/rehearsal/rehearsal.ts';
import { DEBRIEF } from '../../words/debrief.ts';

type Felt = NonNullable<Rehearsal['felt']>;

const QUESTIONS = ['comfortable', 'natural'] as const;
const ANSWERS = [
  [true, 'feltYes'],
  [false, 'feltNotYet'],
] as const;

type Props = {
  felt: Felt;
  /** They saw themselves while they spoke. */
  mirror: boolean;
  onChange: (felt: Felt) => void;
};

/** How the call felt: two taps, which can be changed, taken back or left out. Nothing follows from them here. */
export function HowItFelt({ felt, mirror, onChange }: Props) {
  const change = (question: keyof Felt, answer: boolean) => {
    const { [question]: before, ...rest } = felt;
    onChange(before === answer ? rest : { ...rest, [question]: answer });
  };
  return (
    <section className="section felt">
      <h2>{DEBRIEF.how}</h2>
      {QUESTIONS.map((question) => (
        <fieldset key={question}>
          <legend>{DEBRIEF.felt[question]}</legend>
          {ANSWERS.map(([answer, words]) => (
            <button
              key={words}
              type="button"
              className="quiet"
              aria-pressed={felt[question] === answer}
              onClick={() => change(question, answer)}
            >
              {DEBRIEF[words]}
            </button>
          ))}
        </fieldset>
      ))}
      {mirror && <p className="say">{DEBRIEF.mirrorAsk}</p>}
      <p className="small soft">{DEBRIEF.feltNote}</p>
    </section>
  );
}
