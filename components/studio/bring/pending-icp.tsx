import { Button } from '#components/ui/button.tsx';
import { ForeignText } from '#components/ui/foreign-text.tsx';
import { message } from '#lib/wording/studio-message.ts';
import { Changes } from '../icp/changes.tsx';
import type { FindingWords } from '../icp/icp-props.ts';
import type { BringProps, PendingIcp as Pending } from './bring-props.ts';

interface PendingIcpProps extends Pick<BringProps, 'isBusy' | 'onUse' | 'onCancel'> {
  pending: Pending;
}

/** An ICP that was brought, looked at before it is used: what it is, what is wrong with it, what would change. */
export function PendingIcp({ pending, isBusy, onUse, onCancel }: PendingIcpProps) {
  const { icp, problems, findings, comparison } = pending;
  return (
    <div className="space-y-3" data-pending>
      {icp ? (
        <h3 className="font-semibold">
          <ForeignText>{message('bringFound', icp.name, icp.version, icp.owner)}</ForeignText>
        </h3>
      ) : (
        <h3 className="font-semibold text-against">{message('bringNotIcp', problems.length)}</h3>
      )}
      {problems.length > 0 && (
        <ul className="list-disc space-y-1 pl-5 marker:text-dim">
          {problems.slice(0, MAX_SHOWN).map((problem) => (
            <li key={problem}>
              <ForeignText>{problem}</ForeignText>
            </li>
          ))}
        </ul>
      )}
      {icp && <Findings findings={findings} />}
      {comparison && <Changes {...comparison} />}
      <div className="flex flex-wrap gap-2">
        {icp && (
          <Button variant="primary" disabled={isBusy} onClick={onUse}>
            {message('bringUse')}
          </Button>
        )}
        <Button onClick={onCancel}>{message(icp ? 'cancel' : 'bringClose')}</Button>
      </div>
    </div>
  );
}

/** A file of another kind has a problem in every line: the first ones tell. */
const MAX_SHOWN = 8;

function Findings({ findings }: { findings: readonly FindingWords[] }) {
  if (findings.length === 0) return <p>{message('bringNoFindings')}</p>;
  return (
    <div>
      <p>{message('bringFindings', findings.length)}</p>
      <ul className="mt-1 space-y-1.5">
        {findings.map(({ severity, problem, remedy }) => (
          <li
            key={problem}
            data-tone={severity === 'error' ? 'negative' : 'open'}
            className="rounded-lg bg-tone-ground px-3 py-1.5 text-tone"
          >
            <ForeignText>{problem}</ForeignText> <ForeignText>{remedy}</ForeignText>
          </li>
        ))}
      </ul>
    </div>
  );
}
