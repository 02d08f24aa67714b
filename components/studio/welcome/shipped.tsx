import { message } from '#lib/wording/studio-message.ts';
import type { WelcomeProps } from './welcome-props.ts';

/** The ICPs that come along: without a team, one of them judges until there is one of your own. */
export function Shipped({
  shipped,
  current,
  isBusy,
  onStartFrom,
}: Pick<WelcomeProps, 'shipped' | 'current' | 'isBusy' | 'onStartFrom'>) {
  return (
    <fieldset className="border-t border-line pt-3" disabled={isBusy} data-shipped>
      <legend className="sr-only">{message('welcomeStart')}</legend>
      <p aria-hidden="true" className="mb-1.5 font-semibold">
        {message('welcomeStart')}
      </p>
      <div className="grid gap-1.5 sm:grid-cols-2">
        {shipped.map(({ id, name, gist }) => (
          <label
            key={id}
            className="flex cursor-pointer items-start gap-2.5 rounded-lg border border-line px-3 py-2 has-checked:border-ink"
          >
            <input
              type="radio"
              name="shipped"
              className="mt-0.5 size-4 shrink-0 accent-ink"
              checked={current?.id === id}
              onChange={() => onStartFrom(id)}
            />
            <span className="min-w-0">
              <span className="block font-semibold text-pretty">{name}</span>
              <span className="block text-small text-pretty text-dim">{gist}</span>
            </span>
          </label>
        ))}
      </div>
      <p className="mt-1.5 text-small text-pretty text-dim">{message('welcomeStartNote')}</p>
    </fieldset>
  );
}
