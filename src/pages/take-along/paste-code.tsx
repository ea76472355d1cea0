import { type FormEvent, useState } from 'react';
import { TextField } from '../../components/text-field.tsx';
import { BRING } from '../../words/take-along.ts';

/** The link of a code, where the camera cannot be used. */
export function PasteCode({ onText }: { onText: (text: string) => void }) {
  const [text, setText] = useState('');
  return (
    <form
      className="card-form"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        onText(text);
        setText('');
      }}
    >
      <TextField label={BRING.link} value={text} onChange={setText} />
      <p className="acts">
        <button type="submit" className="quiet">
          {BRING.takeLink}
        </button>
      </p>
    </form>
  );
}
