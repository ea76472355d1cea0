import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Checked, checkAgain } from '../domain/library/edit/check-again.ts';
import { beginEditing, type Editing, edit, redo, undo } from '../domain/library/edit/editing.ts';
import { type Found, foundIn } from '../domain/library/edit/found-in.ts';
import { openWritten } from '../domain/library/edit/open-written.ts';
import { sameProblems } from '../domain/library/edit/same-problems.ts';
import { versionOf } from '../domain/library/edit/version-of.ts';
import { yamlOf } from '../domain/library/edit/written-call.ts';
import type { OwnScenario } from '../domain/library/own-scenario.ts';
import type { ScenarioFile } from '../domain/library/schemas.ts';

/** `what` names the field that is changed: letters typed in it one after the other are one step. */
export type CallEditing = Editing & {
  /** Undefined until it was checked for the first time. */
  found?: Found;
  change: (what: string, change: (file: ScenarioFile) => ScenarioFile) => void;
  undo: () => void;
  redo: () => void;
};

export type CallEditor = {
  state: StoreApi<CallEditing>;
  /** Begins to check and to save; what it gives ends that, with everything saved. */
  start: () => () => void;
  /** Is this what the editor gave to be saved, or began with? Else somebody else wrote it. */
  isOwn: (yaml: string) => boolean;
};

type Deps = {
  row: Pick<OwnScenario, 'yaml' | 'hash' | 'errors'>;
  now: () => number;
  save: (scenario: OwnScenario) => void;
};

/** How long typing may go on before it is given to be saved, and how long a pause is before it is checked; in ms. */
const SAVE_AFTER = 300;
const CHECK_AFTER = 150;

/** A practice call of the person's own while it is written; undefined where its YAML cannot be read. */
export function openCallEditor({ row, now, save }: Deps): CallEditor | undefined {
  const opened = openWritten(row.yaml);
  if (!opened) return undefined;
  let given = row.yaml;
  let saved = { call: opened, errors: row.errors };
  let checked: Checked | undefined;
  let saveTimer: ReturnType<typeof setTimeout> | undefined;
  let checkTimer: ReturnType<typeof setTimeout> | undefined;

  const errorsNow = () => {
    const { call, found } = state.getState();
    return checked?.file === call.file && found ? found.errors : saved.errors;
  };
  const commit = () => {
    clearTimeout(saveTimer);
    saveTimer = undefined;
    const { call } = state.getState();
    const errors = errorsNow();
    if (call === saved.call && errors === saved.errors) return;
    saved = { call, errors };
    const { yaml, hash } = call === opened ? row : { yaml: yamlOf(call), hash: versionOf(call) };
    given = yaml;
    save(asOwn(call.file, { yaml, hash, errors }));
  };
  const settle = (next: Checked) => {
    const { found } = state.getState();
    const isSame = found && checked && sameProblems(checked, next);
    checked = next;
    if (!isSame) state.setState({ found: foundIn(next, found) });
    commit();
  };
  const check = (work: ReturnType<typeof checkAgain>) => {
    const step = work.next();
    if (step.done) settle(step.value);
    else checkTimer = setTimeout(() => check(work));
  };
  const changed = (next: Editing) => {
    if (next.call === state.getState().call) return;
    state.setState({ call: next.call, past: next.past, future: next.future, last: next.last });
    saveTimer ??= setTimeout(commit, SAVE_AFTER);
    clearTimeout(checkTimer);
    checkTimer = setTimeout(() => check(checkAgain(next.call.file, checked)), CHECK_AFTER);
  };
  const state = createStore<CallEditing>()((_set, get) => ({
    ...beginEditing(opened),
    change: (what, change) => changed(edit(get(), what, now(), change)),
    undo: () => changed(undo(get())),
    redo: () => changed(redo(get())),
  }));
  return {
    state,
    start: () => {
      check(checkAgain(state.getState().call.file, checked));
      return () => {
        clearTimeout(checkTimer);
        finish(checkAgain(state.getState().call.file, checked), settle);
      };
    },
    isOwn: (yaml) => yaml === given,
  };
}

/** Whoever leaves waits for the rest of the check. */
function finish(work: ReturnType<typeof checkAgain>, settle: (checked: Checked) => void): void {
  let step = work.next();
  while (!step.done) step = work.next();
  settle(step.value);
}

/** A call that was changed is the person's own, wherever it came from: an update of a pack must not take it over. */
const asOwn = (file: ScenarioFile, written: Pick<OwnScenario, 'yaml' | 'hash' | 'errors'>): OwnScenario => ({
  ...written,
  scenarioId: file.id,
  title: file.title,
  goal: file.goal,
  channel: file.channel,
  difficulty: file.difficulty,
  ...(file.by === undefined ? {} : { by: file.by }),
});
