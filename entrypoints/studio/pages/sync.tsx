import { RefreshCw } from 'lucide-react';
import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { JoinPage } from '#components/studio/publish-and-sync/join-page.tsx';
import type {
  ActionOutcome,
  PublishProps,
  SyncProps,
} from '#components/studio/publish-and-sync/page-props.ts';
import { PublishAndSync } from '#components/studio/publish-and-sync/publish-and-sync.tsx';
import { hrefOf } from '#components/studio/route.ts';
import { type Invitation, parseJoinLink } from '#lib/icp/join-link.ts';
import { joinPageAddress } from '#lib/icp/join-page.ts';
import { saveFile } from '#lib/platform/save-file.ts';
import { masked } from '#lib/wording/masked.ts';
import { message } from '#lib/wording/studio-message.ts';
import { Bring } from '../bring.tsx';
import type { PageView } from '../page-view.ts';
import { loadSettings, type Settings } from '../sync/load-settings.ts';
import { loadSync, type SyncRows } from '../sync/load-sync.ts';
import {
  exportKeys,
  importKeys,
  type Made,
  makeTeamKeys,
  makeVersion,
  nextVersion,
} from '../sync/publish-actions.ts';
import * as actions from '../sync/source-actions.ts';
import { icpView, ownIcps, refusalViews, sourceViews } from '../sync/view-of-rows.ts';
import { useLiveQuery } from '../use-live-query.ts';
import { useNow } from '../use-now.ts';

export const syncPage: PageView = {
  id: 'sync',
  title: message('syncTitle'),
  icon: RefreshCw,
  View: SyncView,
};

const NO_ROWS: SyncRows = { sources: [], icps: [], refusals: [], highest: {} };

function SyncView({ rest }: { rest: string }) {
  const { value: rows } = useLiveQuery(loadSync, null);
  const settings = useSettings(rows);
  const [invitation, setInvitation] = useInvitation(rest);
  if (!rows || !settings) return null;
  if (invitation === undefined) return <SyncHome rows={rows} settings={settings} />;
  const leave = () => {
    setInvitation(undefined);
    location.hash = hrefOf(syncPage.id);
  };
  return (
    <JoinPage
      invitation={invitation}
      host={invitation ? new URL(invitation.url).host : ''}
      isLocked={settings.policy.kind !== 'none'}
      hasSample={rows.icps.some((icp) => icp.sample)}
      onCancel={leave}
      onJoin={async () => {
        if (!invitation) return null;
        const outcome = await actions.addAndSync({ ...invitation, bearer: null });
        if (outcome === null || outcome.ok) leave();
        return outcome;
      }}
    />
  );
}

function SyncHome({ rows = NO_ROWS, settings }: { rows: SyncRows; settings: Settings }) {
  const now = useNow();
  const [syncing, setSyncing] = useState<ReadonlySet<string>>(new Set());
  const publishing = usePublishing(rows, settings, now);
  const watched = async (id: string, work: Promise<ActionOutcome | null>) => {
    setSyncing((ids) => new Set([...ids, id]));
    return work.finally(() => setSyncing((ids) => new Set([...ids].filter((other) => other !== id))));
  };
  const props: SyncProps = {
    now,
    policy: settings.policy,
    sources: sourceViews(rows, settings, syncing),
    ownIcps: ownIcps(rows),
    refusals: refusalViews(rows),
    onSync: (id) => watched(id, actions.syncNow(id)),
    onAllow: (source) => watched(source.id, actions.allowAccess(source)),
    onChangeKeys: (source, entry) => watched(source.id, actions.saveKeys(source, entry)),
    onRemove: (id) => void actions.dropSource(id),
    onOverride: actions.overrideRefusal,
    onAdd: (entry) => actions.addAndSync(actions.draftOf(entry)),
    onRemoveIcp: (id) => void actions.dropIcp(id),
    publishing,
  };
  return (
    <PublishAndSync {...props}>
      <Bring />
    </PublishAndSync>
  );
}

function usePublishing(rows: SyncRows, { publishing }: Settings, now: number): PublishProps {
  const [made, setMade] = useState<Made | null>(null);
  const { keys, made: last, url } = publishing;
  const isSeen = last !== null && (rows.highest[last.icpId] ?? 0) >= last.version;
  return {
    now,
    keys: keys && { publicKey: keys.publicKey, teamKey: masked(keys.teamKey) },
    icps: rows.icps.map((icp) => ({
      ...icpView(icp),
      next: nextVersion(icp.version, rows.highest[icp.id], last?.icpId === icp.id ? last.version : 0),
    })),
    lastUrl: url,
    pending: last === null || isSeen ? null : { version: last.version, time: last.time },
    published: made?.view ?? null,
    onMakeKeys: () => void makeTeamKeys(),
    onExportKeys: () => void exportKeys(),
    onImportKeys: importKeys,
    onPublish: async (entry) => {
      const result = await makeVersion(entry);
      setMade(result.ok ? result.made : null);
      return result.ok ? null : result;
    },
    onDownload: () => {
      if (made) saveMade(made);
    },
    onDownloadPage: () => {
      if (made) saveFile(document, joinPageAddress(made.view.url).fileName, made.page);
    },
    onCopy: (text) => void navigator.clipboard.writeText(text),
  };
}

function saveMade({ file, view }: Made): void {
  const name = new URL(view.url).pathname.split('/').at(-1) || 'icp.json';
  saveFile(document, name, file);
}

/**
 * The invitation in the address; undefined when there is none. It is taken out of the address bar and the history at once:
 * it holds the team key.
 */
function useInvitation(rest: string) {
  const [invitation, setInvitation] = useState<Invitation | null | undefined>(undefined);
  useEffect(() => {
    if (!rest.startsWith('join=')) return;
    setInvitation(parseJoinLink(rest));
    history.replaceState(null, '', `${hrefOf(syncPage.id)}/join`);
  }, [rest]);
  return [invitation, setInvitation] as const;
}

/** What stands outside of the database, read again whenever it or the list of sources changes. */
function useSettings(rows: SyncRows | null): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  const sources = rows?.sources;
  useEffect(() => {
    if (!sources) return;
    let isCurrent = true;
    const load = () =>
      void loadSettings(sources).then((loaded) => {
        if (isCurrent) setSettings(loaded);
      });
    load();
    browser.storage.onChanged.addListener(load);
    return () => {
      isCurrent = false;
      browser.storage.onChanged.removeListener(load);
    };
  }, [sources]);
  return settings;
}
