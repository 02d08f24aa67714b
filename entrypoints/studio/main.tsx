import '#lib/platform/speak-ui-language.ts';
import { StrictMode, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import * as z from 'zod/mini';
import { useStore } from 'zustand';
import { BackupReminder } from '#components/studio/backup-reminder.tsx';
import { hrefOf } from '#components/studio/route.ts';
import { Shell } from '#components/studio/shell.tsx';
import { StudioNotices } from '#components/studio/studio-notices.tsx';
import { message } from '#lib/wording/studio-message.ts';
import { lookForBackup, putReminderAway, reminderStore } from './backup-reminder.ts';
import { HIDDEN_PAGES, PAGES } from './pages.ts';
import { lookAtStorage, putNoticesAway, storageStore } from './storage-store.ts';
import { useRoute } from './use-route.ts';
import './style.css';

z.config({ jitless: true }); // the extension's CSP forbids compiled validators

function App() {
  const { page, rest } = useRoute();
  const shown = [...PAGES, ...HIDDEN_PAGES].find(({ id }) => id === page) ?? PAGES[0];
  useEffect(() => {
    document.title = message('studioTitle', shown.title, message('extensionName'));
  }, [shown]);
  const { notices } = useStore(storageStore);
  const { since } = useStore(reminderStore);
  return (
    <Shell
      pages={PAGES}
      current={shown.id}
      notices={
        <StudioNotices
          notices={notices}
          onRecover={shown.id === 'recovery' ? undefined : () => location.assign(hrefOf('recovery'))}
          onDismiss={putNoticesAway}
        >
          {since !== null && <BackupReminder since={since} onDismiss={() => void putReminderAway()} />}
        </StudioNotices>
      }
    >
      <shown.View rest={rest} />
    </Shell>
  );
}

const root = document.getElementById('root');
if (!root) throw new Error('studio.html has lost its #root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
void lookAtStorage();
void lookForBackup();
