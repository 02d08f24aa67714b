import { Hand } from 'lucide-react';
import { useEffect, useState } from 'react';
import { WelcomePage } from '#components/studio/welcome/welcome-page.tsx';
import type { WelcomeProps } from '#components/studio/welcome/welcome-props.ts';
import { askOrThrow } from '#lib/messages/ask.ts';
import { today } from '#lib/platform/clock.ts';
import { isPinned } from '#lib/platform/is-pinned.ts';
import { message } from '#lib/wording/studio-message.ts';
import { Bring } from '../bring.tsx';
import { loadIcpRows } from '../load-icps.ts';
import type { PageView } from '../page-view.ts';
import { SHIPPED } from '../shipped-icps.ts';
import { useLiveQuery } from '../use-live-query.ts';

export const welcomePage: PageView = {
  id: 'welcome',
  title: message('welcomeTitle'),
  icon: Hand,
  View: WelcomeView,
};

function WelcomeView() {
  const { value: rows } = useLiveQuery(loadIcpRows, null);
  const pinned = usePinned();
  const [isBusy, setBusy] = useState(false);
  const [example, setExample] = useState<WelcomeProps['example']>(null);
  const row = rows?.find(({ active }) => active) ?? rows?.[0];
  const start = async (id: string) => {
    setBusy(true);
    setExample(null);
    const document = await SHIPPED.find((one) => one.id === id)?.load();
    // Refused only where an ICP of the team's own has come meanwhile: the page shows that one.
    await askOrThrow('start-from', { document }).catch(() => undefined);
    setBusy(false);
  };
  return (
    <WelcomePage
      pinned={pinned}
      current={row ? { id: row.id, name: row.name, isSample: row.sample } : null}
      shipped={SHIPPED}
      isBusy={isBusy}
      example={example}
      onStartFrom={(id) => void start(id)}
      onShowExample={() => {
        if (!row) return;
        void import('../example-company.ts').then(({ exampleCard }) => setExample(exampleCard(row, today())));
      }}
    >
      <Bring />
    </WelcomePage>
  );
}

/** Looked at again whenever the person comes back to the page: pinning is done elsewhere. */
function usePinned(): boolean | null {
  const [pinned, setPinned] = useState<boolean | null>(null);
  useEffect(() => {
    const look = () => void isPinned().then(setPinned);
    look();
    const timer = setInterval(look, LOOK_MS);
    return () => clearInterval(timer);
  }, []);
  return pinned;
}
/** Pinning gives no event; a second is soon enough to see the tick. */
const LOOK_MS = 1_000;
