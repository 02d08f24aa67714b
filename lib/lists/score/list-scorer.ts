import type { ListedFact } from '#lib/dossier/listed-facts.ts';
import { matchSuppression } from '#lib/dossier/match-suppression.ts';
import type { Suppression } from '#lib/dossier/suppression.ts';
import type { Evidence } from '#lib/evidence/evidence.ts';
import type { Icp } from '#lib/icp/format.ts';
import { foldLetters } from '#lib/parse/fold-text.ts';
import { identifierOf, NOBODY } from '../identity/identify.ts';
import type { Identity } from '../identity/identity.ts';
import type { Inquiry, KnownAccounts, KnownFacts } from '../identity/known-accounts.ts';
import { NumberColumn } from '../identity/number-column.ts';
import { RowAddresses } from '../identity/row-addresses.ts';
import { claimReader, type RowClaims } from '../identity/row-claims.ts';
import { SharedColumn } from '../identity/shared-column.ts';
import { ListSurvey } from '../identity/survey-list.ts';
import type { MappedRow } from '../table.ts';
import { accountJudge } from './account-judge.ts';
import { factReader } from './row-facts.ts';
import type { ScoredAccount, ScoredRow } from './scored.ts';
import { roleReader, type TitleRole } from './title-role.ts';

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
  /** What the last of its rows said. */
  last: readonly ListedFact[] | null;
  rows: number;
}

/**
 * Scores a list: `add` every row once, in their order, then `judge` the accounts chunk by chunk, then ask what each row
 * came to. Nothing of a row is kept but a few numbers and what it shares with others, so that a list of any length may be
 * streamed. Rows that say the same are told apart, read and identified once.
 */
export class ListScorer {
  readonly #context: ScoreContext;
  /** What rows claim is kept anyhow, once for all that claim the same. */
  readonly #claimsOf = claimReader(Number.POSITIVE_INFINITY);
  readonly #factsOf = factReader();
  readonly #roleOf: ReturnType<typeof roleReader>;
  readonly #groups: Group[] = [];
  readonly #suppressions: (Suppression | null)[] = [];
  // One a row.
  readonly #addresses = new RowAddresses();
  readonly #claims = new SharedColumn<RowClaims>();
  readonly #roles = new SharedColumn<TitleRole | null>();
  /** Forgotten once the accounts have them. */
  #facts: (readonly ListedFact[])[] = [];
  readonly #lines = new NumberColumn();
  /** Which account each row is of, and what told so; filled when all rows are there. */
  readonly #accounts = new NumberColumn();
  readonly #identities = new SharedColumn<Identity>();

  constructor(context: ScoreContext) {
    this.#context = context;
    this.#roleOf = roleReader(context.icps.flatMap(({ personas }) => personas));
  }

  add(row: MappedRow): void {
    const { claims, address } = this.#claimsOf(row);
    this.#addresses.push(address);
    this.#claims.push(claims);
    this.#facts.push(this.#factsOf(row.fields, claims.site ?? claims.mail));
    this.#roles.push(this.#roleOf(row.fields.title));
    this.#lines.push(row.line);
  }

  /** Rows that were added. */
  get rows(): number {
    return this.#lines.length;
  }

  /** Accounts that the rows name; none before they are judged. */
  get accounts(): number {
    return this.#groups.length;
  }

  /** Every account once, in the order in which the rows name them; nothing at all while they are told apart. */
  async *judge(): AsyncGenerator<ScoredAccount[]> {
    for (const _ of this.#gather()) yield [];
    const { icps, day } = this.#context;
    const judge = accountJudge({ icps, day, evidenceOf: (fact) => this.#evidenceOf(fact) });
    for (let at = 0; at < this.#groups.length; at += CHUNK) {
      yield await this.#judgeChunk(this.#groups.slice(at, at + CHUNK), judge);
    }
  }

  /** What the row at a place came to, once all accounts are judged. */
  scored(row: number): ScoredRow {
    const account = this.#accounts.at(row);
    const suppression = this.#suppressions[account];
    const identity = this.#identities.at(row);
    if (!identity) throw new Error(`the list has no row ${row}`);
    return {
      line: this.#lines.at(row),
      identity,
      role: this.#roles.at(row) ?? null,
      suppression: suppression ? asTold(suppression, identity.by) : null,
      account,
    };
  }

  /** Whose rows they are, and what each says of its company; stops now and then, so that others get their turn. */
  *#gather(): Generator<null> {
    const survey = new ListSurvey();
    for (const [claims, rows] of this.#claims.counted()) survey.add(claims, rows);
    const identify = identifierOf(survey, this.#context.known);
    const everybodys = this.#addresses.everybodys();
    const [own, ofBuyer] = [new Map<RowClaims, Identity>(), new Map<RowClaims, Identity>()];
    const groups = new Map<string, Group>();
    for (let row = 0; row < this.rows; row += 1) {
      const claims = this.#claims.at(row);
      if (!claims) break;
      const isEverybodys = everybodys !== null && this.#addresses.has(row, everybodys);
      const told = isEverybodys ? ofBuyer : own;
      let identity = told.get(claims);
      if (!identity) {
        identity = identify(claims, { isEverybodys });
        told.set(claims, identity);
        if (told.size % CHUNK === 0) yield null;
      }
      this.#identities.push(identity);
      const group =
        (identity.group === NOBODY ? null : groups.get(identity.group)) ?? this.#newGroup(identity);
      groups.set(identity.group, group);
      this.#accounts.push(group.index);
      addTo(group, claims.linkedin, identity);
      addFacts(group, this.#facts[row] ?? []);
    }
    this.#facts = [];
  }

  #newGroup(identity: Identity): Group {
    const keys = identity.key === null ? [] : [identity.key];
    const group: Group = { index: this.#groups.length, identity, keys, facts: [], last: null, rows: 0 };
    this.#groups.push(group);
    return group;
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
      const judged = judge(facts, group.facts);
      return { key: identity.key, name: identity.name, rows, ...judged, suppression, isKnown };
    });
  }

  #evidenceOf(fact: ListedFact): Evidence {
    const { listDay, day } = this.#context;
    return { ...fact, source: 'list', url: '', confidence: FROM_LIST, day: listDay ?? day };
  }
}

function addTo(group: Group, page: string | null, { match }: Identity): void {
  group.rows += 1;
  if (page !== null && match === 'verified' && !group.keys.includes(page)) group.keys.push(page);
}

/** Colleagues mostly say the same. */
function addFacts(group: Group, facts: readonly ListedFact[]): void {
  if (group.last === facts) return;
  group.last = facts;
  for (const fact of facts) {
    if (group.facts.length < MOST_FACTS && !group.facts.includes(fact)) group.facts.push(fact);
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
