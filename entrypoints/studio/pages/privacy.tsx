import { ShieldCheck } from 'lucide-react';
import { Privacy } from '#components/studio/privacy/privacy.tsx';
import type { PrivacyProps } from '#components/studio/privacy/privacy-props.ts';
import { measureTables } from '#lib/storage/measure-tables.ts';
import { message } from '#lib/wording/message.ts';
import { db } from '../database.ts';
import type { PageView } from '../page-view.ts';
import { useLiveQuery } from '../use-live-query.ts';

export const privacyPage: PageView = {
  id: 'privacy',
  title: message('privacyTitle'),
  icon: ShieldCheck,
  View: PrivacyView,
};

function PrivacyView() {
  const { value } = useLiveQuery(loadStored, null);
  return <Privacy tables={value?.tables ?? []} disk={value?.disk ?? null} />;
}

async function loadStored(): Promise<Pick<PrivacyProps, 'tables' | 'disk'>> {
  // The disk first: a live query must not wait for anything else between its reads.
  const disk = await estimateDisk();
  return { disk, tables: await measureTables(db) };
}

async function estimateDisk(): Promise<PrivacyProps['disk']> {
  const estimate = await navigator.storage.estimate().catch(() => null);
  if (estimate?.usage === undefined || estimate.quota === undefined) return null;
  return { used: estimate.usage, quota: estimate.quota };
}
