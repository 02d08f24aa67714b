import { message } from '#lib/wording/studio-message.ts';
import { OutcomeBanner } from '../outcome-banner.tsx';
import { hrefOf } from '../route.ts';
import type { ListViewProps } from './check-list-props.ts';
import { EncodingQuestion } from './encoding-question.tsx';
import { ListHead } from './list-head.tsx';
import { MappingForm } from './mapping-form.tsx';
import { QueueView } from './queue-view.tsx';
import { RefusedList } from './refused-list.tsx';
import { RowsView } from './rows-view.tsx';
import { ScoringProgress } from './scoring-progress.tsx';
import { SummaryView } from './summary-view.tsx';

/** One list, however far it is. */
export function ListView(props: ListViewProps) {
  const { list, outcome, onUndo } = props;
  return (
    <>
      <a
        href={hrefOf('check-list')}
        className="text-small text-dim underline underline-offset-2 hover:text-ink"
      >
        {message('checkBack')}
      </a>
      <ListHead {...props} />
      <OutcomeBanner outcome={outcome} onUndo={onUndo} />
      <Stage {...props} key={`${list.id} ${list.stage}`} />
    </>
  );
}

function Stage(props: ListViewProps) {
  const { list, part } = props;
  switch (list.stage) {
    case 'reading':
      return <p role="status">{message('checkReading', list.fileName)}</p>;
    case 'encoding':
      return <EncodingQuestion {...props} />;
    case 'mapping':
      return <MappingForm {...props} />;
    case 'scoring':
      return <ScoringProgress {...props} />;
    case 'refused':
      return <RefusedList {...props} />;
    case 'done':
      if (part === 'rows') return <RowsView {...props} />;
      if (part === 'queue') return <QueueView {...props} />;
      return part === 'columns' ? <MappingForm {...props} /> : <SummaryView {...props} />;
  }
}
