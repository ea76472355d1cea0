import { Tick } from '../../components/tick.tsx';
import type { PrivateTopic } from '../../domain/card/private-topic.ts';
import { CARD } from '../../words/card.ts';

type Props = {
  legend: string;
  note: string;
  /** The private topics that there are words about. */
  topics: readonly PrivateTopic[];
  ticked: ReadonlySet<PrivateTopic>;
  onChange: (ticked: ReadonlySet<PrivateTopic>) => void;
};

/** What stays off a print unless it is ticked for it. */
export function PrivateTicks({ legend, note, topics, ticked, onChange }: Props) {
  const tick = (topic: PrivateTopic, isOn: boolean) =>
    onChange(new Set(isOn ? [...ticked, topic] : [...ticked].filter((each) => each !== topic)));
  return (
    <fieldset>
      <legend>{legend}</legend>
      {topics.map((topic) => (
        <Tick
          key={topic}
          label={CARD.topics[topic]}
          checked={ticked.has(topic)}
          onChange={(isOn) => tick(topic, isOn)}
        />
      ))}
      <p className="say small soft">{note}</p>
    </fieldset>
  );
}
