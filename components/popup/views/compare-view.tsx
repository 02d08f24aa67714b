import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { ForeignText } from '#components/ui/foreign-text.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { message } from '#lib/wording/view-message.ts';

interface CompareViewProps {
  /** One's own card, with the code that the colleague pastes. */
  onCopy(): void;
  onCompare(pasted: string): Promise<string[]>;
}

/** A whole mail thread may be pasted. */
const MAX_PASTED = 200_000;

/** Why a colleague sees another verdict, by the card or the stamp that they copied. */
export function CompareView({ onCopy, onCompare }: CompareViewProps) {
  const [pasted, setPasted] = useState('');
  const [lines, setLines] = useState<string[]>([]);
  return (
    <form
      className="space-y-3"
      onSubmit={(event) => {
        event.preventDefault();
        void onCompare(pasted).then(setLines);
      }}
    >
      <Button className="w-full" data-copy-code onClick={onCopy}>
        {message('compareCopy')}
      </Button>
      <TextField
        label={message('comparePaste')}
        hint={message('comparePasteHint')}
        rows={5}
        maxLength={MAX_PASTED}
        value={pasted}
        onValue={setPasted}
      />
      <Button variant="primary" type="submit" className="w-full">
        {message('compareButton')}
      </Button>
      <ul aria-live="polite" className="space-y-1">
        {lines.map((line) => (
          <li key={line}>
            <ForeignText>{line}</ForeignText>
          </li>
        ))}
      </ul>
    </form>
  );
}
