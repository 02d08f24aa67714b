import { FileUp } from 'lucide-react';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Disclosure } from '#components/ui/disclosure.tsx';
import { FileButton } from '#components/ui/file-button.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { message } from '#lib/wording/studio-message.ts';

interface DropZoneProps {
  isBusy: boolean;
  onFile(file: File): void;
  onPaste(text: string): void;
}

/** Every kind is taken: what is no table is recognised and named, which a grayed-out file is not. */
const ANY = '*';

/** Where a list comes in: dropped, chosen or pasted. */
export function DropZone({ isBusy, onFile, onPaste }: DropZoneProps) {
  const [isOver, setOver] = useState(false);
  const [text, setText] = useState('');
  return (
    <div className="mb-7">
      <section
        aria-label={message('checkDrop')}
        data-over={isOver}
        className="flex flex-col items-center gap-2 rounded-xl border-2 border-dashed border-edge px-4 py-8 text-center data-[over=true]:border-focus data-[over=true]:bg-panel"
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          const file = event.dataTransfer.files[0];
          if (file && !isBusy) onFile(file);
        }}
      >
        <FileUp aria-hidden="true" className="size-6 text-dim" />
        <p className="text-name font-semibold">{message('checkDrop')}</p>
        <FileButton label={message('checkFile')} accept={ANY} disabled={isBusy} onFile={onFile} />
        <p className="text-small text-dim">{message('checkDropFormats')}</p>
      </section>
      <Disclosure className="mt-2" summary={message('checkPaste')}>
        <div className="max-w-2xl space-y-2 py-1">
          <TextField label={message('checkPasteLabel')} rows={6} value={text} onValue={setText} />
          <Button disabled={isBusy || text.trim() === ''} onClick={() => onPaste(text)}>
            {message('bringLook')}
          </Button>
        </div>
      </Disclosure>
    </div>
  );
}
