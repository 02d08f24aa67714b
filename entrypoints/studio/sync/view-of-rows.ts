import type { IcpView, RefusalView, SourceView } from '#components/studio/publish-and-sync/page-props.ts';
import type { IcpRow, IcpSourceRow } from '#lib/storage/database.ts';
import type { Settings } from './load-settings.ts';
import type { SyncRows } from './load-sync.ts';

const NO_SECRETS = { teamKey: null, bearer: null };

/** The sources as the page shows them. */
export function sourceViews(
  rows: SyncRows,
  settings: Settings | null,
  syncing: ReadonlySet<string>,
): SourceView[] {
  return rows.sources.map((source) => ({
    id: source.id,
    url: source.url,
    isManaged: source.kind === 'managed',
    icp: icpOf(rows, source),
    publicKey: source.publicKey,
    ...(settings?.secrets[source.id] ?? NO_SECRETS),
    isSyncing: syncing.has(source.id),
    lastSuccess: source.lastSuccess,
    nextTry: source.nextTry,
    lastError: source.lastError,
    refused: source.lastError === null ? null : lastCandidate(rows, source.id, source.lastError.code),
    sites: source.suggestedSites,
  }));
}

function icpOf({ icps }: SyncRows, { icpId }: IcpSourceRow): SourceView['icp'] {
  const icp = icps.find((row) => row.id === icpId);
  if (!icp) return null;
  const { validUntil } = icp.document as { validUntil?: unknown };
  return {
    name: icp.name,
    version: icp.version,
    validUntil: typeof validUntil === 'string' ? validUntil : null,
  };
}

function lastCandidate({ refusals }: SyncRows, source: string, code: string): number | null {
  return (
    refusals.find((row) => row.source === source && row.code === code && row.candidate !== null)?.id ?? null
  );
}

/** ICPs that no source brings. The sample is none of the user's own. */
export function ownIcps({ icps, sources }: SyncRows): IcpView[] {
  const brought = new Set(sources.map(({ icpId }) => icpId));
  return icps.filter((icp) => !icp.sample && !brought.has(icp.id)).map(icpView);
}

export function icpView({ id, name, version }: IcpRow): IcpView {
  return { id, name, version };
}

/** What was refused; a version that waits for its day is not. */
export function refusalViews({ refusals, sources }: SyncRows): RefusalView[] {
  return refusals.flatMap(({ id, time, times, source, code, params, candidate }) =>
    id === undefined || code === 'not-yet'
      ? []
      : [
          {
            ...{ id, time, times, code, params, canOverride: candidate !== null },
            from: sources.find((row) => row.id === source)?.url ?? source,
          },
        ],
  );
}
