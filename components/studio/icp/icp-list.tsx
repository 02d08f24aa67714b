import { ForeignText } from '#components/ui/foreign-text.tsx';
import { message } from '#lib/wording/studio-message.ts';
import { Section } from '../section.tsx';
import type { IcpPageProps } from './icp-props.ts';

type IcpListProps = Pick<IcpPageProps, 'icps' | 'isBusy' | 'onShow' | 'onSetActive'> & {
  shownId: string | null;
};

/** Several ICPs, one a product line: which of them judge accounts. */
export function IcpList({ icps, shownId, isBusy, onShow, onSetActive }: IcpListProps) {
  return (
    <Section title={message('icpsTitle')}>
      <ul>
        {icps.map(({ id, name, version, active }) => (
          <li
            key={id}
            className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line py-1.5 last:border-0"
          >
            <button
              type="button"
              aria-current={id === shownId ? 'true' : undefined}
              className="min-h-6 min-w-0 flex-1 basis-60 cursor-pointer text-left hover:underline aria-current:font-semibold"
              onClick={() => onShow(id)}
            >
              <ForeignText>{message('icpsName', name, version)}</ForeignText>
            </button>
            <label className="flex items-center gap-2">
              <input
                type="checkbox"
                checked={active}
                disabled={isBusy}
                className="size-4 accent-ink"
                onChange={(event) => onSetActive(id, event.target.checked)}
              />
              {message('icpsActive')}
              <span className="sr-only">
                <ForeignText>{name}</ForeignText>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </Section>
  );
}
