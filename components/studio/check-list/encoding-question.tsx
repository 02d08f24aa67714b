import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { message } from '#lib/wording/studio-message.ts';
import type { ListViewProps } from './check-list-props.ts';

/** Letters that can be read in more than one way: the user sees them and chooses. */
export function EncodingQuestion({ list, isBusy, actions }: ListViewProps) {
  const [chosen, setChosen] = useState(list.encodings[0]?.encoding ?? null);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== null) actions.onEncoding(chosen);
      }}
    >
      <fieldset className="space-y-2">
        <legend className="text-name font-semibold">{message('checkEncodingTitle')}</legend>
        <p className="mb-2 max-w-2xl text-pretty">{message('checkEncodingLead')}</p>
        {list.encodings.map(({ encoding, preview }) => (
          <label
            key={encoding}
            className="flex cursor-pointer items-start gap-3 rounded-lg border border-line p-3 has-checked:border-ink has-checked:bg-panel"
          >
            <input
              type="radio"
              name="encoding"
              className="mt-1 accent-ink"
              value={encoding}
              checked={encoding === chosen}
              onChange={() => setChosen(encoding)}
            />
            <span className="min-w-0">
              <span className="block font-semibold">{encoding}</span>
              {preview.map((line) => (
                <bdi key={line} dir="auto" className="block truncate">
                  {line}
                </bdi>
              ))}
            </span>
          </label>
        ))}
      </fieldset>
      <Button type="submit" variant="primary" className="mt-3" disabled={isBusy}>
        {message('checkEncodingUse')}
      </Button>
    </form>
  );
}
