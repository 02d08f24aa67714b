import { LifeBuoy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { StoreCheck } from '#components/studio/recovery/recovery.tsx';
import { Recovery } from '#components/studio/recovery/recovery.tsx';
import { checkDatabase, checkSettings, eraseStores } from '#lib/background/keep-storage/check-stores.ts';
import { message } from '#lib/wording/studio-message.ts';
import { db } from '../database.ts';
import type { PageView } from '../page-view.ts';

export const recoveryPage: PageView = {
  id: 'recovery',
  title: message('recoveryTitle'),
  icon: LifeBuoy,
  View: RecoveryView,
};

const UNTRIED: StoreCheck[] = [
  { store: 'database', failure: undefined },
  { store: 'settings', failure: undefined },
];

function RecoveryView() {
  const [checks, setChecks] = useState(UNTRIED);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = attempt >= 0;
    setChecks(UNTRIED);
    void tryStores().then((found) => current && setChecks(found));
    return () => {
      current = false;
    };
  }, [attempt]);
  return (
    <Recovery
      checks={checks}
      onTryAgain={() => setAttempt(attempt + 1)}
      onRestart={() => browser.runtime.reload()}
      onErase={() => void eraseStores(db).then(() => browser.runtime.reload())}
    />
  );
}

async function tryStores(): Promise<StoreCheck[]> {
  const [database, settings] = await Promise.all([checkDatabase(db), checkSettings()]);
  return [
    { store: 'database', failure: database },
    { store: 'settings', failure: settings },
  ];
}
