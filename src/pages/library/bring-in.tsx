import { type DragEvent, useId, useState } from 'react';
import type { Finding } from '../../domain/library/finding.ts';
import { isTemplate } from '../../domain/library/is-template.ts';
import { MOST_SENT, splitCalls } from '../../domain/library/pack/pack-file.ts';
import { useActions } from '../../stores/session-context.tsx';
import { LIBRARY } from '../../words/library.ts';
import { PACKS } from '../../words/packs.ts';
import { TEMPLATES } from '../../words/templates.ts';
import { useTakeSent } from './pack-take.ts';

/** What is bigger in bytes than any call may have characters is not even opened. */
const MOST_BYTES = 4_000_000;
const SHOWN = 20;

/** JSON and Twee hold one call; what comes by chat may be called anything. */
const mayHoldSeveral = (name: string): boolean => !/\.(json|twee|tw2?)$/i.test(name);

type Told = { said: string; heading?: string; findings: readonly Finding[] };

const NOTHING: Told = { said: '', findings: [] };

/** Takes over a practice call from a file that is chosen or dragged here; says what is wrong with it, line by line. */
export function BringIn() {
  const id = useId();
  const { addScenario, addTemplate } = useActions();
  const takeSent = useTakeSent();
  const [told, setTold] = useState(NOTHING);
  const take = async (file: File | undefined) => {
    if (!file) return;
    const { name, size } = file;
    if (size > MOST_BYTES) return setTold({ said: LIBRARY.tooBig(name), findings: [] });
    setTold({ said: LIBRARY.reading, findings: [] });
    const text = await file.text().catch(() => undefined);
    if (text === undefined) return setTold({ said: LIBRARY.notRead(name), findings: [] });
    if (isTemplate(text)) return setTold(await takeTemplate(name, text));
    const count = mayHoldSeveral(name) ? splitCalls(text).length : 1;
    if (count > 1) return setTold(await takeSeveral(name, text, count));
    const { readOwnScenario } = await import('../../stores/read-own-scenario.ts');
    const { findings, scenario } = await readOwnScenario({ path: name, text });
    if (!scenario) return setTold({ said: '', heading: LIBRARY.refused(name), findings });
    addScenario(scenario);
    const heading = findings.length > 0 ? { heading: LIBRARY.told(name) } : {};
    setTold({ said: LIBRARY.brought(scenario.title), ...heading, findings });
  };
  const takeTemplate = async (name: string, text: string): Promise<Told> => {
    const { openTemplate } = await import('../../domain/library/open-template.ts');
    const { findings, opened } = openTemplate({ path: name, text });
    if (!opened) return { said: '', heading: LIBRARY.refused(name), findings };
    const title = name.replace(/\.[^.]*$/, '').slice(0, 100) || name;
    addTemplate({ ...opened.own, title });
    return { said: TEMPLATES.brought(title), findings: [] };
  };
  /** A file of several calls: those that can be read are taken over, and what keeps out the others is told. */
  const takeSeveral = async (name: string, text: string, count: number): Promise<Told> => {
    if (count > MOST_SENT) return { said: PACKS.tooMany(count), findings: [] };
    const { readSentCalls } = await import('../../stores/read-sent-calls.ts');
    const read = await readSentCalls({ path: name, text });
    const calls = read.flatMap(({ scenario }) => scenario ?? []);
    const findings = read.flatMap((each) => each.findings);
    const taken = takeSent(calls);
    const said = taken > 0 ? PACKS.added(taken) : calls.length > 0 ? PACKS.tookNone : '';
    return { said, ...(findings.length > 0 ? { heading: LIBRARY.told(name) } : {}), findings };
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    void take(event.dataTransfer.files[0]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dragging is a shortcut; the button below does the same
    <section className="section" onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
      <h2>{LIBRARY.bring}</h2>
      <p>{LIBRARY.bringLead}</p>
      <div className="restore">
        <input
          id={id}
          className="file-input"
          type="file"
          accept=".yaml,.yml,.json,.twee,.tw"
          onChange={(event) => {
            const input = event.currentTarget;
            void take(input.files?.[0]).then(() => {
              input.value = '';
            });
          }}
        />
        <label className="quiet file" htmlFor={id}>
          {LIBRARY.bring}
        </label>
      </div>
      <div role="status">
        <p className="say" dir="auto">
          {told.said}
        </p>
        {told.heading && <p className="strong">{told.heading}</p>}
        <ul className="counts">
          {told.findings.slice(0, SHOWN).map(({ line, column, message }) => (
            <li key={`${line} ${column} ${message}`} dir="auto">
              {LIBRARY.place(line)}: {message}
            </li>
          ))}
        </ul>
        {told.findings.length > SHOWN && <p>{LIBRARY.more(told.findings.length - SHOWN)}</p>}
      </div>
    </section>
  );
}
