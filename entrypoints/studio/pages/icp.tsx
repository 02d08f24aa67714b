import { Target } from 'lucide-react';
import { useStore } from 'zustand';
import { IcpPage } from '#components/studio/icp/icp-page.tsx';
import type { IcpPageProps, ReviewWords } from '#components/studio/icp/icp-props.ts';
import { Section } from '#components/studio/section.tsx';
import { reviewOf } from '#lib/dossier/review-icp.ts';
import type { Icp } from '#lib/icp/format.ts';
import { parseIcp } from '#lib/icp/parse-icp.ts';
import { readIcpText } from '#lib/icp/read-icp-text.ts';
import { today } from '#lib/platform/clock.ts';
import type { IcpRow, IcpVersionRow } from '#lib/storage/database.ts';
import { versionsOf } from '#lib/storage/icp-versions.ts';
import { judgedAccounts } from '#lib/storage/judged-accounts.ts';
import { waitingVersion } from '#lib/storage/waiting-version.ts';
import { reviewText } from '#lib/wording/review-text.ts';
import { message } from '#lib/wording/studio-message.ts';
import { Bring } from '../bring.tsx';
import { compareIcps } from '../compare-icps.ts';
import { db } from '../database.ts';
import { compareWith, exportIcp, goBackTo, icpStore, saveAsNext, setActive, showIcp } from '../icp-store.ts';
import { loadIcpRows } from '../load-icps.ts';
import type { PageView } from '../page-view.ts';
import { TeamFeedback } from '../team-feedback.tsx';
import { useLiveQuery } from '../use-live-query.ts';

export const icpPage: PageView = {
  id: 'icp',
  title: message('icpTitle'),
  icon: Target,
  View: IcpView,
};

interface Loaded {
  icps: IcpPageProps['icps'];
  shown: { row: IcpRow; icp: Icp } | null;
  versions: IcpVersionRow[];
  review: ReviewWords | null;
  waiting: IcpPageProps['waiting'];
}
const NOTHING: Loaded = { icps: [], shown: null, versions: [], review: null, waiting: null };

function IcpView() {
  const { shownId, comparedWith, ...doing } = useStore(icpStore);
  // Without a database nothing tells of a change: a new ICP is shown by its id.
  const { value } = useLiveQuery(loadIcps, shownId);
  const { icps, shown, versions, review, waiting } = value ?? NOTHING;
  const listed = shown && icps.find(({ id }) => id === shown.row.id);
  const id = shown?.row.id ?? '';
  return (
    <IcpPage
      {...doing}
      icps={icps}
      shown={shown && listed ? { icp: shown.icp, listed } : null}
      versions={versions.map(({ text: _, sha256: __, icpId: ___, origin, ...version }) => ({
        ...version,
        origin: origin.kind,
        isCurrent: version.version === shown?.row.version,
      }))}
      comparison={shown && comparison(versions, comparedWith, shown.icp)}
      review={review}
      waiting={waiting}
      now={Date.now()}
      onShow={showIcp}
      onSetActive={setActive}
      onCompare={compareWith}
      onUseVersion={(version) => goBackTo(id, version)}
      onSaveAsNext={(version) => saveAsNext(id, version)}
      onExport={() => shown && exportIcp(shown.row.document, id, shown.row.version)}
    >
      <Section title={message('bringTitle')}>
        <Bring />
      </Section>
      <TeamFeedback />
    </IcpPage>
  );
}

function comparison(
  versions: readonly IcpVersionRow[],
  version: number | null,
  icp: Icp,
): IcpPageProps['comparison'] {
  const kept = versions.find((row) => row.version === version);
  const parsed = kept && readIcpText(kept.text);
  return parsed?.ok ? compareIcps(parsed.icp, icp) : null;
}

async function loadIcps(shownId: string | null): Promise<Loaded> {
  const rows = await loadIcpRows();
  const sources = await db.icpSources.toArray().catch(() => []);
  const synced = new Set(sources.map(({ icpId }) => icpId));
  const icps = rows.map(({ id, name, version, active, sample }) => ({
    ...{ id, name, version, active, sample },
    isSynced: synced.has(id),
  }));
  const row = rows.find(({ id }) => id === shownId) ?? rows.find(({ active }) => active) ?? rows[0];
  const parsed = row && parseIcp(row.document);
  if (!row || !parsed?.ok) return { ...NOTHING, icps };
  const { icp } = parsed;
  const versions = await versionsOf(db, row.id).catch(() => []);
  // Nobody reviews the sample.
  const review = row.sample ? null : reviewOf(icp, await judgedAccounts(db, row.id).catch(() => []), today());
  const next = await waitingVersion(db, row.id).catch(() => null);
  return {
    ...{ icps, shown: { row, icp }, versions, review: review && reviewText(review, icp) },
    waiting: next && {
      ...{ version: next.version, from: next.effectiveFrom, note: next.changes ?? null },
      comparison: compareIcps(icp, next),
    },
  };
}
