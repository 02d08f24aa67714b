import { lazy } from 'react';
import { NO_PLAYBOOK } from '#lib/dossier/playbook.ts';
import { message } from '#lib/wording/message.ts';
import type { PopupProps, PopupState } from './popup-state.ts';
import { presentTalk } from './present-talk.ts';
import type { TalkTab } from './talk/talk-tabs.tsx';
import { TalkTabs } from './talk/talk-tabs.tsx';

const parts = () => import('./talk/parts.ts');
const Ask = lazy(async () => ({ default: (await parts()).Ask }));
const WhyNow = lazy(async () => ({ default: (await parts()).WhyNow }));
const TalkTrack = lazy(async () => ({ default: (await parts()).TalkTrack }));
/** Its lists of words in titles are loaded when somebody asks about people. */
const People = lazy(async () => ({ default: (await import('./talk/people.tsx')).People }));

interface AccountTalkProps extends Pick<PopupProps, 'onQuote'> {
  state: Extract<PopupState, { kind: 'account' }>;
  /** Null where nothing can be kept: then answers are only shown. */
  onAnswer: ((question: string, answer: string) => void) | null;
  onUndo(id: string): void;
}

/** Ask, why now, talk track and people: what helps once the verdict is read. */
export function AccountTalk({ state, onQuote, onAnswer, onUndo }: AccountTalkProps) {
  const { verdict, records, playbook = NO_PLAYBOOK } = state.dossier;
  const labels = presentTalk(verdict, playbook);
  const tabs: TalkTab[] = [];
  if (labels.ask) {
    const ask = <Ask questions={verdict.ask} answers={records.answers} onAnswer={onAnswer} onUndo={onUndo} />;
    tabs.push({ key: 'ask', label: labels.ask, content: ask });
  }
  if (labels.whyNow) {
    const strong = verdict.timing.level === 'hot';
    const content = <WhyNow timing={verdict.timing} today={state.today} onQuote={onQuote} />;
    tabs.push({ key: 'why-now', label: labels.whyNow, strong, content });
  }
  if (labels.track) {
    tabs.push({ key: 'track', label: labels.track, content: <TalkTrack drivers={playbook.drivers} /> });
  }
  if (labels.people) {
    const { personas, covered } = playbook;
    tabs.push({
      key: 'people',
      label: labels.people,
      content: <People personas={personas} covered={covered} />,
    });
  }
  return <TalkTabs label={message('talkLabel')} tabs={tabs} initial={labels.initial} />;
}
