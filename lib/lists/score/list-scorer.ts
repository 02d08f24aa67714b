import type { ListedFact } from '#lib/dossier/listed-facts.ts';
import { matchSuppression } from '#lib/dossier/match-suppression.ts';
import type { Suppression } from '#lib/dossier/suppression.ts';
import type { Evidence } from '#lib/evidence/evidence.ts';
import type { Icp } from '#lib/icp/format.ts';
import { foldLetters } from '#lib/parse/fold-text.ts';
import { identifierOf } from '../identity/identify.ts';
import type { Identity } from '../identity/identity.ts';
import type { Inquiry, KnownAccounts, KnownFacts } from '../identity/known-accounts.ts';
import { claimReader, type RowClaims } from '../identity/row-claims.ts';
import { ListSurvey } from '../identity/survey-list.ts';
import type { MappedRow } from '../table.ts';
import { accountJudge } from './account-judge.ts';
import { factReader } from './row-facts.ts';
import type { ScoredAccount, ScoredRow } from './scored.ts';
import { roleReader } from './title-role.ts';

/** Confidence of what a row says of its company: inferred, below what the team's CRM says. */
const FROM_LIST = 800;
/** Accounts that are judged in one go: some milliseconds, so that whoever wants to stop is heard. */
const CHUNK = 200;
/** More facts of one account are contradictions nobody reads. */
const MOST_FACTS = 40;

/** What a list is scored by. */
export interface ScoreContext {
  known: KnownAccounts;
  /** At least one. */
  icps: readonly Icp[];
  /** UTC day of the verdicts. */
  day: number;
  /** UTC day of the list; by default the same. */
  listDay?: number;
}

interface Group {
  index: number;
  identity: Identity;
  keys: string[];
  facts: ListedFact[];
  rows: number;
}

/**
 * Scores a list in three passes over its rows: `survey` each, then `gather` each, then `judge` the accounts chunk by chunk,
 * then `scored` each. Nothing of a row is kept but its account and facts, so that a list may be streamed three times.
 */
export class ListScorer {
  readonly #context: ScoreContext;
  readonly #survey = new ListSurvey();
  readonly #claimsOf = claimReader();
  readonly #factsOf = factReader();
  readonly #roleOf: ReturnType<typeof roleReader>;
  readonly #identify: ReturnType<typeof identifierOf>;
  readonly #groups = new Map<string, Group>();
  readonly #suppressions: (Suppression | null)[] = [];

  constructor(context: ScoreContext) {
    this.#context = context;
    this.#roleOf = roleReader(context.icps.flatMap(({ personas }) => personas));
    this.#identify = identifierOf(this.#survey, context.known);
  }

  /** First pass: what only all rows together tell. What is returned can be kept for the second. */
  survey(row: MappedRow): RowClaims {
    const claims = this.#claimsOf(row);
    this.#survey.add(claims);
    return claims;
  }

  /** Second pass: whose row it is, and what it says of the company. What is returned can be kept for the third. */
  gather(row: MappedRow, claims = this.#claimsOf(row)): Identity {
    const identity = this.#identify(claims, row.line);
    const group = this.#groupOf(identity);
    group.rows += 1;
    const { linkedin } = claims;
    if (linkedin !== null && identity.match === 'verified' && !group.keys.includes(linkedin)) {
      group.keys.push(linkedin);
    }
    for (const fact of this.#factsOf(row.fields, claims.site ?? claims.mail)) {
      if (group.facts.length < MOST_FACTS && !group.facts.includes(fact)) group.facts.push(fact);
    }
    return identity;
  }

  get accounts(): number {
    return this.#groups.size;
  }

  /** Every account once, in the order in which the rows name them. */
  async *judge(): AsyncGenerator<ScoredAccount[]> {
    const judge = accountJudge(this.#context);
    let groups: Group[] = [];
    for (const group of this.#groups.values()) {
      if (groups.push(group) < CHUNK) continue;
      yield await this.#judgeChunk(groups, judge);
      groups = [];
    }
    if (groups.length > 0) yield await this.#judgeChunk(groups, judge);
  }

  /** Third pass, once all accounts are judged. */
  scored(row: MappedRow, identity = this.#identify(this.#claimsOf(row), row.line)): ScoredRow {
    const account = this.#groups.get(identity.group)?.index ?? -1;
    const suppression = this.#suppressions[account];
    return {
      line: row.line,
      identity,
      role: this.#roleOf(row.fields.title),
      suppression: suppression ? asTold(suppression, identity.by) : null,
      account,
    };
  }

  async #judgeChunk(
    groups: readonly Group[],
    judge: ReturnType<typeof accountJudge>,
  ): Promise<ScoredAccount[]> {
    const known = await this.#context.known.load(groups.map(inquiryOf));
    return groups.map((group, at) => {
      const facts: KnownFacts = known[at] ?? { evidence: [], records: [], entries: [] };
      const suppression = suppressionOf(group, facts);
      this.#suppressions[group.index] = suppression;
      const { identity, rows } = group;
      const isKnown = facts.evidence.length + facts.records.length + facts.entries.length > 0;
      const judged = judge(
        facts,
        group.facts.map((fact) => this.#evidenceOf(fact)),
      );
      return { key: identity.key, name: identity.name, rows, ...judged, suppression, isKnown };
    });
  }

  #groupOf(identity: Identity): Group {
    const known = this.#groups.get(identity.group);
    if (known) return known;
    const keys = identity.key === null ? [] : [identity.key];
    const group: Group = { index: this.#groups.size, identity, keys, facts: [], rows: 0 };
    this.#groups.set(identity.group, group);
    return group;
  }

  #evidenceOf(fact: ListedFact): Evidence {
    const { listDay, day } = this.#context;
    return { ...fact, source: 'list', url: '', confidence: FROM_LIST, day: listDay ?? day };
  }
}

function inquiryOf({ identity, keys }: Group): Inquiry {
  return { key: identity.key ?? '', keys, name: identity.name };
}

/** Tagged before anything is scored. */
function suppressionOf({ identity, keys }: Group, { entries }: KnownFacts): Suppression | null {
  return matchSuppression(entries, { keys, name: foldLetters(identity.name) });
}

/** A row that was told by its name alone is on a list by its name alone, whatever other rows say of the account. */
function asTold(suppression: Suppression, by: Identity['by']): Suppression {
  if (by !== 'name') return suppression;
  const { key: _, ...said } = suppression;
  return { ...said, byName: true };
}
