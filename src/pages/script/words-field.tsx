import type { ReactNode } from 'react';
import { LineField } from '../../components/line-field.tsx';
import type { Facts } from '../../domain/library/ids.ts';
import type { Part } from '../../domain/library/parts.ts';
import type { Speech } from '../../domain/script/speech.ts';
import { useTyping } from './use-typing.ts';

type Props = {
  label: string;
  parts: readonly Part[];
  facts: Facts;
  speech: Speech;
  /** What was typed, right after it was painted. */
  onGive: (typed: string) => void;
  children?: ReactNode;
};

/** Words with facts in them that no coach looks at: the subject of an email. */
export function WordsField({ label, parts, facts, speech, onGive, children }: Props) {
  const { segments, type } = useTyping(parts, facts, speech, onGive);
  return (
    <LineField label={label} segments={segments} onChange={type}>
      {children}
    </LineField>
  );
}
