import { SelectField } from '../../components/select-field.tsx';
import { moveTemplateLine } from '../../domain/library/edit/move-template-line.ts';
import { plainText } from '../../domain/library/edit/plain-text.ts';
import type { Problem } from '../../domain/library/finding.ts';
import { FACTS, MOMENTS } from '../../domain/library/ids.ts';
import { parseSay } from '../../domain/library/parse-say.ts';
import type { TemplateLine as Line } from '../../domain/library/schemas.ts';
import { fillParts } from '../../domain/script/fill.ts';
import { CALL_LANGUAGE } from '../../words/call-language.ts';
import { FACT_NAMES } from '../../words/fact-names.ts';
import { SCRIPT } from '../../words/script.ts';
import { TEMPLATES, whenSaid } from '../../words/templates.ts';
import { Problems } from '../edit-scenario/found-list.tsx';
import { KeptText } from '../edit-scenario/kept-text.tsx';
import { momentLabels } from '../moment-labels.ts';
import { useContent } from '../use-content.ts';
import type { TemplateEditor } from './use-template-editor.ts';

type Props = { editor: TemplateEditor; line: Line; at: number; problems: readonly Problem[] };

const WHEN = ['', ...FACTS.flatMap((fact) => [fact, `no-${fact}`])];

/** One line: where it belongs, when it is said, its words, and how they read with facts in them. */
export function TemplateLine({ editor: { template, edit }, line, at, problems }: Props) {
  const { base, speech } = useContent();
  const labels = momentLabels(base.moments);
  const when = Object.fromEntries(
    WHEN.map((each) => [each, whenSaid(each, (fact) => FACT_NAMES[fact].label)]),
  );
  const set = (name: 'moment' | 'say', typed: string) => {
    const value = plainText(typed);
    if (value.trim() !== '') edit([{ path: ['lines', at, name], value }]);
  };
  const setOrTake = (name: 'only-if' | 'shorter' | 'plainer', typed: string) => {
    const value = plainText(typed);
    const path = ['lines', at, name];
    if (value.trim() !== '') edit([{ path, value }]);
    else if (line[name] !== undefined) edit([{ path, gone: true }]);
  };
  const reads = fillParts(parseSay(line.say).parts, base.example, speech);
  return (
    <fieldset>
      <legend>{TEMPLATES.line(at + 1, labels[line.moment])}</legend>
      <KeptText label={TEMPLATES.say} value={line.say} rows={2} onGive={(typed) => set('say', typed)} />
      <p className="small" dir="auto">
        <span className="soft">{TEMPLATES.reads}</span> <span lang={CALL_LANGUAGE}>{reads}</span>
      </p>
      <Problems problems={problems} />
      <div className="fact-fields">
        <SelectField
          label={TEMPLATES.moment}
          values={MOMENTS}
          labels={labels}
          value={line.moment}
          onChange={(moment) => set('moment', moment)}
        />
        <SelectField
          label={TEMPLATES.when}
          values={WHEN}
          labels={when}
          value={line['only-if'] ?? ''}
          onChange={(test) => setOrTake('only-if', test)}
        />
      </div>
      <details className="all-calls">
        <summary>{SCRIPT.otherWays}</summary>
        {(['shorter', 'plainer'] as const).map((name) => (
          <KeptText
            key={name}
            label={SCRIPT.from[name]}
            value={line[name] ?? ''}
            rows={2}
            onGive={(typed) => setOrTake(name, typed)}
          />
        ))}
      </details>
      <div className="acts">
        {at > 0 && (
          <button type="button" className="quiet" onClick={() => edit(moveTemplateLine(template, at))}>
            {SCRIPT.up}
          </button>
        )}
        {template.lines.length > 1 && (
          <button type="button" className="quiet" onClick={() => edit([{ path: ['lines', at], gone: true }])}>
            {TEMPLATES.out}
          </button>
        )}
      </div>
    </fieldset>
  );
}
