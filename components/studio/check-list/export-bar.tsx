import { Button } from '#components/ui/button.tsx';
import { Disclosure } from '#components/ui/disclosure.tsx';
import type { ExportKind } from '#lib/lists/kept/shown-row.ts';
import { message } from '#lib/wording/studio-message.ts';

interface ExportBarProps {
  isBusy: boolean;
  onExport(kind: ExportKind): void;
}

/** The ways out: the same rows with what came of them, or one row a company. */
export function ExportBar({ isBusy, onExport }: ExportBarProps) {
  return (
    <div className="mb-5 flex flex-wrap items-start gap-2">
      <Button variant="primary" disabled={isBusy} onClick={() => onExport('csv')}>
        {message('checkExport')}
      </Button>
      <Button disabled={isBusy} onClick={() => onExport('accounts')}>
        {message('checkExportAccounts')}
      </Button>
      <Button disabled={isBusy} onClick={() => onExport('table')}>
        {message('checkCopy')}
      </Button>
      <Disclosure className="w-full" summary={message('checkExportRawWhy')}>
        <p className="max-w-2xl py-1 text-pretty text-dim">{message('checkExportRawLead')}</p>
        <Button disabled={isBusy} onClick={() => onExport('raw')}>
          {message('checkExportRaw')}
        </Button>
      </Disclosure>
    </div>
  );
}
