import { coreName, domainAffinity, hasLegalForm, isBlend } from '#lib/parse/company-name.ts';
import type { ToldPage } from '../subject.ts';
import { collectNames } from './name-candidates.ts';
import { type NameSupport, readNameSupport } from './name-support.ts';
import type { NameCandidate, NameGroup, NameVote } from './name-vote.ts';
import { siteLabel } from './site-label.ts';

/** What a name gains by fitting the domain, by `domainAffinity`, in tenths of a vote. */
const AFFINITY_VOTES = [0, 8, 20, 32] as const;
const HANDLE_VOTES = 18;
/** Mentions beyond this many say nothing more. */
const ENOUGH_MENTIONS = 4;
const MENTION_VOTES = 3;
const SPEAKS_VOTES = 6;
/** A longer name that holds this one supports it half. */
const KIN_SHARE = 0.5;
/** One carrier is a guess; two that do not copy from one another are a name. */
const WITNESSES_NEEDED = 2;
/** A name that has nothing of the domain's may be the parent's, a product's or the builder's. */
const WITNESSES_OF_STRANGER = 3;
/** Carriers that sign the whole site; a logo may be a brand's that it sells. */
const SIGNATURES = ['organization', 'site', 'copyright'] as const;
export const VOTES_NEEDED = 30;
/** Letters of an acronym or of a blend of words. */
const MAX_SHORT_FORM = 7;
/** Carriers from this weight on settle whether the name is written in one word. */
const SPELLING_WEIGHT = 15;
const JOINING = new Set(['and', 'of', 'for', 'the', 'de', 'und', 'et', 'y', 'e', 'fur']);
/** A name that is less than this part of the domain's letters may be a place or a trade: "San Diego" of sandiegoplumbing.com. */
const COVERED_SHARE = 0.55;

/** "Acme.com" is Acme with its address. */
const SUFFIX_OF_HOST =
  /^([\p{L}\d-]{3,63})\.(?:com|net|org|de|co\.uk|fr|it|es|nl|at|ch|eu|com\.au|com\.br)$/iu;

/**
 * The name of the company whose site it is: a vote of the carriers. A name wins with two independent witnesses, of which
 * the domain may be one; with fewer it only serves to tell who "we" is. Null when no carrier gives a name.
 */
export function electName(page: ToldPage): NameVote | null {
  const label = siteLabel(page);
  const candidates = collectNames(page, label);
  const groups = groupByCore(candidates);
  const support = readNameSupport(page);
  // A name of the domain, where the page writes one, makes every other one a stranger's.
  const hasFitting = groups.some((group) => fitOf(group, label) > 0 && group.members.some(isWritten));
  for (const group of groups) countVotes(group, { groups, label, support, hasFitting });
  groups.sort((a, b) => b.votes - a.votes);
  const first = firstOf(groups, label);
  if (!first) return null;
  const winner = writtenOut(first, groups) ?? first;
  const name = displayName(winner.members, label);
  const fitting = candidates.filter((other) => domainAffinity(other.name, label) === 3);
  const rivals = groups.filter((group) => group !== winner && !areKin(group.core, winner.core));
  return { name, ownNames: [name, ...fitting.map((other) => other.name)], winner, rivals };
}

/**
 * The proven name with the most votes; one that has nothing of the domain's gives way to one that is the domain's and signs
 * the site: "Password Manager" at acme.com, © Acme.
 */
function firstOf(groups: readonly NameGroup[], label: string): NameGroup | undefined {
  const proven = groups.filter(({ isProven }) => isProven);
  const [top] = proven;
  if (!top || fitOf(top, label) > 0) return top ?? groups[0];
  const signed = proven.find(
    (group) =>
      fitOf(group, label) === 3 &&
      group.members.some(({ carrier }) => carrier === 'copyright' || carrier === 'organization'),
  );
  return signed ?? top;
}

/** "Great Day Experiences" where the domain's "GDE" won, unless the site itself gives the short form as its name. */
function writtenOut(short: NameGroup, groups: readonly NameGroup[]): NameGroup | null {
  const letters = short.core.join('');
  const isItsName = short.members.some(({ carrier }) => carrier === 'organization' || carrier === 'site');
  if (isItsName || short.core.length > 1 || letters.length > MAX_SHORT_FORM) return null;
  const full = groups.find(({ core, members }) => {
    const words = core.filter((word) => !JOINING.has(word));
    return (
      words.length > 1 && members.some(isWritten) && isBlend(letters, words) && !isWithin(short.core, core)
    );
  });
  return full ? { ...full, isProven: short.isProven, votes: Math.max(VOTES_NEEDED, full.votes) } : null;
}

function isWritten({ carrier }: NameCandidate): boolean {
  return carrier !== 'text' && carrier !== 'heading';
}

function groupByCore(candidates: readonly NameCandidate[]): NameGroup[] {
  const groups = new Map<string, NameGroup>();
  for (const candidate of candidates) {
    const core = coreName(candidate.name.replace(SUFFIX_OF_HOST, '$1'));
    const group = groups.get(core.join(''));
    if (!group)
      groups.set(core.join(''), { core, members: [candidate], votes: 0, witnesses: 0, isProven: false });
    else {
      group.members.push(candidate);
      if (core.length > group.core.length) group.core = core;
    }
  }
  return [...groups.values()];
}

interface Polling {
  groups: readonly NameGroup[];
  /** The domain's, or the project's on a host of everybody's pages. */
  label: string;
  support: NameSupport;
  /** True where the page writes a name of the domain's. */
  hasFitting: boolean;
}

function countVotes(group: NameGroup, { groups, label, support, hasFitting }: Polling): void {
  const carriers = new Map<string, number>();
  const vote = ({ carrier, weight }: NameCandidate, share: number): void => {
    carriers.set(carrier, Math.max(carriers.get(carrier) ?? 0, weight * share));
  };
  for (const member of group.members) vote(member, 1);
  for (const other of groups) {
    if (other === group || !isWithin(group.core, other.core)) continue;
    // A title that begins with the word is no second opinion.
    for (const member of other.members) if (member.carrier !== 'title') vote(member, KIN_SHARE);
  }
  const affinity = fitOf(group, label);
  const mentions = Math.min(support.mentions(group.core), ENOUGH_MENTIONS);
  const speaks = support.speaksOf(group.core);
  const handle = support.hasHandle(group.core);
  // The text is one witness, in whatever ways it speaks.
  const texts = ['heading', 'text'].some((carrier) => carriers.has(carrier)) || speaks || mentions > 2;
  const written = [...carriers.keys()].filter(
    (carrier) => carrier !== 'heading' && carrier !== 'text',
  ).length;
  group.witnesses = written + Number(texts) + Number(affinity > 1) + Number(handle);
  group.votes =
    [...carriers.values()].reduce((sum, votes) => sum + votes, 0) +
    AFFINITY_VOTES[affinity] +
    mentions * MENTION_VOTES +
    (speaks ? SPEAKS_VOTES : 0) +
    (handle ? HANDLE_VOTES : 0);
  const isSigned = SIGNATURES.some((carrier) => carriers.has(carrier));
  const needed = affinity > 0 || (!hasFitting && isSigned) ? WITNESSES_NEEDED : WITNESSES_OF_STRANGER;
  // A word of the text that begins like the domain may be its trade: "Drains" of drains24.com.
  const isNamed = written > 0 || affinity === 3;
  group.isProven = isNamed && group.witnesses >= needed && group.votes >= VOTES_NEEDED;
}

function fitOf(group: NameGroup, label: string): 0 | 1 | 2 | 3 {
  const best = Math.max(...group.members.map(({ name }) => domainAffinity(name, label))) as 0 | 1 | 2 | 3;
  return best === 2 && group.core.join('').length < label.length * COVERED_SHARE ? 1 : best;
}

/** True when the words stand in the other name, one after the other. */
function isWithin(short: readonly string[], long: readonly string[]): boolean {
  if (short.length >= long.length || short.join('').length < 4) return false;
  for (let at = 0; at + short.length <= long.length; at++) {
    if (short.every((word, index) => word === long[at + index])) return true;
  }
  return false;
}

function areKin(a: readonly string[], b: readonly string[]): boolean {
  return isWithin(a, b) || isWithin(b, a);
}

/** The form without a legal suffix and not in capitals reads best, and words apart better than glued. */
function displayName(members: readonly NameCandidate[], label: string): string {
  const ranked = members.toSorted((a, b) => b.weight - a.weight);
  const bare = ranked.filter(({ name }) => !SUFFIX_OF_HOST.test(name));
  const named = bare.length ? bare : ranked;
  const plain = named.filter(({ name }) => !hasLegalForm(name));
  const list = plain.length ? plain : named;
  const lower = list.filter(({ name }) => /\p{Ll}/u.test(name) && name !== label);
  const pool = lower.length ? lower : list;
  const apart = pool.find(({ name, weight }) => name.includes(' ') && weight >= SPELLING_WEIGHT);
  return apart?.name ?? pool[0]?.name ?? label;
}
