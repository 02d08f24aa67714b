import { useEffect, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { ForeignText } from '#components/ui/foreign-text.tsx';
import { countText, rowsText } from '#lib/wording/check-list/check-list-text.ts';
import { nameSome } from '#lib/wording/name-some.ts';
import { message } from '#lib/wording/studio-message.ts';
import { Section } from '../section.tsx';
import type { ListViewProps, NextAccount, Queue } from './check-list-props.ts';
import { ProgressBar } from './progress-bar.tsx';

/** The next few: nobody reads further down before these are done. */
const SHOWN = 15;
const MAX_ANSWERS = 3;

/** The companies that are still open, in the order of what one look would settle; one click opens the next. */
export function QueueView({ list, actions }: ListViewProps) {
  const [came, setCame] = useState<{ at: number | null; queue: Queue } | null>(null);
  const [later, setLater] = useState<readonly number[]>([]);
  const { summary, scoredAt } = list;
  const { onQueue } = actions;
  useEffect(() => {
    // Settled accounts leave the queue: it is asked for again whenever the list was judged anew.
    if (came?.at === scoredAt) return;
    let isLate = false;
    void onQueue().then((queue) => {
      if (!isLate) setCame({ at: scoredAt, queue });
    });
    return () => {
      isLate = true;
    };
  }, [onQueue, scoredAt, came]);
  const queue = came?.queue;
  if (!summary || !queue) return <p className="text-dim">{message('checkLoading')}</p>;
  const ordered = [
    ...queue.next.filter(({ account }) => !later.includes(account)),
    ...queue.next.filter(({ account }) => later.includes(account)),
  ];
  const [next] = ordered;
  const { of, settled } = summary.queue;
  return (
    <>
      <p className="mb-2 max-w-2xl text-pretty">{message('checkQueueLead')}</p>
      <p role="status" className="font-semibold tabular-nums">
        {message('checkQueueSettled', countText(settled), countText(of))}
      </p>
      <ProgressBar label={message('checkPartQueue')} value={settled} max={Math.max(1, of)} />
      {next ? (
        <Next
          next={next}
          onOpen={() => actions.onOpen(next)}
          onLater={() => setLater([...later.filter((one) => one !== next.account), next.account])}
        />
      ) : (
        <p className="my-4">{message(of === 0 ? 'checkQueueEmpty' : 'checkQueueDone')}</p>
      )}
      {ordered.length > 1 && (
        <Section title={message('checkQueueThen')} trailing={countText(queue.total - 1)}>
          <ol>
            {ordered.slice(1, SHOWN + 1).map((account) => (
              <li
                key={account.account}
                className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line py-1.5 last:border-0"
              >
                <QueuedWords {...account} />
                <Button
                  aria-label={message(
                    account.domain === null ? 'checkQueueSearchOf' : 'checkQueueOpenOf',
                    account.name,
                  )}
                  onClick={() => actions.onOpen(account)}
                >
                  {message(account.domain === null ? 'checkQueueSearch' : 'checkOpen')}
                </Button>
              </li>
            ))}
          </ol>
        </Section>
      )}
    </>
  );
}

interface NextProps {
  next: NextAccount;
  onOpen(): void;
  onLater(): void;
}

function Next({ next, onOpen, onLater }: NextProps) {
  return (
    <div
      className="my-4 flex max-w-2xl flex-wrap items-center gap-3 rounded-xl border border-line bg-panel p-4"
      data-next
    >
      <QueuedWords {...next} />
      <div className="flex flex-wrap gap-2">
        <Button variant="primary" onClick={onOpen}>
          {message(next.domain === null ? 'checkQueueSearchNext' : 'checkQueueOpenNext')}
        </Button>
        <Button onClick={onLater}>{message('checkQueueLater')}</Button>
      </div>
    </div>
  );
}

function QueuedWords({ name, domain, rows, answers }: NextAccount) {
  const told = [
    domain ?? message('checkQueueNoSite'),
    rowsText(rows),
    ...(answers.length > 0 ? [message('checkQueueAnswers', nameSome(answers, MAX_ANSWERS, ', '))] : []),
  ];
  return (
    <div className="min-w-0 flex-1 basis-60">
      <ForeignText className="font-semibold">{name}</ForeignText>
      <p className="text-small text-dim">
        <ForeignText>{told.join(' · ')}</ForeignText>
      </p>
    </div>
  );
}
