import { mutant } from './mutant.ts';

const ADDRESS = 'lib/icp/source-address.ts';
const CANDIDATE = 'lib/icp/admit-candidate.ts';
const DIFF = 'lib/icp/diff-icps.ts';
const JOIN = 'lib/icp/join-link.ts';
const SCHEDULE = 'lib/icp/sync-schedule.ts';

/** ICPs: which are taken over, from where, and when. */
export const ICP = [
  mutant(
    'a lower version replaces a higher one',
    CANDIDATE,
    'if (icp.version < highest.version)',
    'if (icp.version < 0)',
    'icp/admit-candidate',
  ),
  mutant(
    'one version has two contents',
    CANDIDATE,
    "if (icp.version === highest.version) return refuse('other-content', [icp.version], { canOverride: true });",
    '',
    'icp/admit-candidate',
  ),
  mutant(
    'a leap of versions by one too many',
    CANDIDATE,
    'icp.version - highest.version > MAX_LEAP',
    'icp.version - highest.version > MAX_LEAP + 1',
    'icp/admit-candidate',
  ),
  mutant(
    'an ICP is expired on its last day',
    CANDIDATE,
    'icp.validUntil < today',
    'icp.validUntil <= today',
    'icp/admit-candidate',
  ),
  mutant(
    'what a person brings waits for its day',
    CANDIDATE,
    'known.waits && icp.effectiveFrom > today',
    'icp.effectiveFrom > today',
    'icp/admit-candidate',
  ),
  mutant(
    'a version waits on its own day',
    CANDIDATE,
    'icp.effectiveFrom > today',
    'icp.effectiveFrom >= today',
    'icp/admit-candidate',
  ),
  mutant(
    'another source takes an ICP over',
    CANDIDATE,
    "if (elsewhere.includes(icp.id)) return refuse('elsewhere', [icp.id], { canOverride: false });",
    '',
    'icp/admit-candidate',
  ),
  mutant(
    'a plain http address is a source',
    ADDRESS,
    "url.protocol !== 'https:'",
    "!url.protocol.startsWith('http')",
    'icp/source-address',
  ),
  mutant(
    'a host of this network with a dot at its end is public',
    ADDRESS,
    ".replace(/\\.$/, '')",
    '',
    'icp/source-address',
  ),
  mutant(
    'an address in numbers is a source',
    ADDRESS,
    "host.startsWith('[') || /^[\\d.]+$/.test(host)",
    "host.startsWith('[')",
    'icp/source-address',
  ),
  mutant(
    'failures wait longer and longer without end',
    SCHEDULE,
    'Math.min(INTERVAL_MS * 2 ** Math.min(failures - 1, 10), LONGEST_WAIT_MS)',
    'INTERVAL_MS * 2 ** Math.min(failures - 1, 10)',
    'icp/sync-schedule',
  ),
  mutant(
    'a host may ask for patience for ever',
    SCHEDULE,
    'Math.min(retryAfterMs ?? 0, LONGEST_RETRY_AFTER_MS)',
    'retryAfterMs ?? 0',
    'icp/sync-schedule',
  ),
  mutant(
    'a person may hammer a host that wants to be left alone',
    SCHEDULE,
    'Math.max(0, gap, retryAt === null ? 0 : retryAt - now)',
    'Math.max(0, gap)',
    'icp/sync-schedule',
  ),
  mutant(
    'whoever failed together comes back together',
    SCHEDULE,
    ' + random * SPREAD_MS;\n}',
    ';\n}',
    'icp/sync-schedule',
  ),
  mutant(
    'an invitation leads to any address',
    JOIN,
    'return address.ok ? { url: address.url',
    'return address ? { url',
    'icp/join-link',
  ),
  mutant('a join link of any length', JOIN, 'if (text.length > MAX_LINK) return null;', '', 'icp/join-link'),
  mutant(
    'a criterion that was removed is not told',
    DIFF,
    '...removed.map(({ label, test }): IcpChange',
    '...removed.slice(1).map(({ label, test }): IcpChange',
    'icp/diff-icps',
  ),
  mutant(
    'a changed threshold is not told',
    DIFF,
    'then.threshold === now.threshold\n',
    'then.threshold >= now.threshold\n',
    'icp/diff-icps',
  ),
];
