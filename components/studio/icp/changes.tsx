import { ForeignText } from '#components/ui/foreign-text.tsx';
import { message } from '#lib/wording/studio-message.ts';
import type { Comparison } from './icp-props.ts';

/** What differs between two versions, a line each. */
export function Changes({ from, to, changes }: Comparison) {
  return (
    <div data-changes>
      <p className="font-semibold">{message('changesTitle', from, to)}</p>
      {changes.length === 0 ? (
        <p className="text-dim">{message('changesNone')}</p>
      ) : (
        <ul className="mt-1 list-disc space-y-0.5 pl-5 marker:text-dim">
          {changes.map((change) => (
            <li key={change}>
              <ForeignText>{change}</ForeignText>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
