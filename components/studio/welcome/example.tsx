import { Button } from '#components/ui/button.tsx';
import { ForeignText } from '#components/ui/foreign-text.tsx';
import type { CardLine } from '#lib/wording/card/card-lines.ts';
import { message } from '#lib/wording/studio-message.ts';
import type { WelcomeProps } from './welcome-props.ts';

/** A card on a made-up company, judged by the very ICP that is in use: what a click will give. */
export function Example({ example, onShowExample }: Pick<WelcomeProps, 'example' | 'onShowExample'>) {
  if (!example) return <Button onClick={onShowExample}>{message('welcomeExample')}</Button>;
  return (
    <section
      aria-label={message('welcomeExampleTitle')}
      className="rounded-xl bg-panel px-4 py-3"
      data-example
    >
      <p className="text-small text-dim">{message('welcomeExampleTitle')}</p>
      <p className="font-semibold">
        <ForeignText>{example.title}</ForeignText>
      </p>
      <p className="text-pretty">{example.headline}</p>
      {example.sections.map(({ title, lines }) => (
        <div key={title} className="mt-2">
          <h3 className="text-small text-dim">{title}</h3>
          <ul>
            {lines.map((line) => (
              <Line key={line.text} line={line} />
            ))}
          </ul>
        </div>
      ))}
      {example.open && <p className="mt-2 text-pretty text-dim">{example.open}</p>}
      <p className="mt-2 text-small text-dim">{example.basis}</p>
    </section>
  );
}

function Line({ line: { text, quote, verbatim, place } }: { line: CardLine }) {
  return (
    <li className="py-0.5 text-pretty">
      {text}
      {(quote || place) && (
        <span className="text-small text-dim">
          {' · '}
          {verbatim ? <q>{quote}</q> : quote}
          {quote && place && ' · '}
          {place}
        </span>
      )}
    </li>
  );
}
