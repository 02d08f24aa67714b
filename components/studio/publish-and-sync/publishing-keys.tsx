import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { FileButton } from '#components/ui/file-button.tsx';
import { shortKey } from '#lib/wording/masked.ts';
import { message } from '#lib/wording/studio-message.ts';
import { OutcomeLine } from './outcome-line.tsx';
import type { PublishProps } from './page-props.ts';
import { useOutcome } from './use-outcome.ts';

type KeysProps = Pick<PublishProps, 'keys' | 'onMakeKeys' | 'onExportKeys' | 'onImportKeys'>;

/** The keys of a publisher: none yet, or made and to be kept safe. */
export function PublishingKeys({ keys, onMakeKeys, onExportKeys, onImportKeys }: KeysProps) {
  const [isExported, setExported] = useState(false);
  const { outcome, run } = useOutcome();
  return (
    <div className="flex flex-col gap-2.5 rounded-xl border border-line px-4 py-3.5">
      <h3 className="font-semibold">{message('publishKeys')}</h3>
      <p className="text-pretty text-dim">
        {keys ? message('publishKeysMade', shortKey(keys.publicKey), keys.teamKey) : message('publishNoKeys')}
      </p>
      <div className="flex flex-wrap gap-2">
        {keys ? (
          <Button
            onClick={() => {
              onExportKeys();
              setExported(true);
            }}
          >
            {message('publishExportKeys')}
          </Button>
        ) : (
          <>
            <Button variant="primary" onClick={onMakeKeys}>
              {message('publishMakeKeys')}
            </Button>
            <FileButton
              label={message('publishImportKeys')}
              onFile={(file) => void run(onImportKeys(file))}
            />
          </>
        )}
      </div>
      {isExported && <p className="text-small text-dim">{message('publishKeysExported')}</p>}
      <OutcomeLine outcome={outcome} />
    </div>
  );
}
