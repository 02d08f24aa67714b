import * as z from 'zod/mini';
import type { AccountKey } from '#lib/account/account-key.ts';
import type { Dossier } from '#lib/dossier/dossier.ts';
import type { Evidence } from '#lib/evidence/evidence.ts';
import { MAX_EVIDENCE } from '#lib/evidence/evidence.ts';
import { parseEvidence } from '#lib/evidence/schema.ts';
import type { RecordWords } from '#lib/evidence/user-record.ts';
import { parseRecordWords, recordId } from '#lib/evidence/user-record-schema.ts';

/** What can be done several at a time. */
export type Step =
  /** Say something: correct a fact, answer a question, work anyway, note what became of it. */
  | { kind: 'keep'; record: RecordWords }
  /** Take back a record, a decision or a filed page, by its id. */
  | { kind: 'undo'; id: string };

/** What a person does to an account. Each carries an id: sent again after a lost answer it changes nothing. */
export type Change =
  | Step
  /** Several at once, in this order: all of them, or none. */
  | { kind: 'all'; steps: Step[] }
  /** It is the same company as the one at `place`: a domain, a url of its site or of its LinkedIn page, as typed. */
  | { kind: 'join'; id: string; place: string }
  /** The LinkedIn page with this alias (`li:acme`) is another company. */
  | { kind: 'split-linkedin'; id: string; alias: string }
  /** A page of the same site is about another company. */
  | { kind: 'split-page'; id: string; url: string }
  /** A page says nothing about this company. */
  | { kind: 'disown-page'; id: string; url: string }
  /** File the facts that a foreign page states about the company. */
  | { kind: 'file-facts'; id: string; url: string; facts: Evidence[] };

export interface ChangeRequest {
  /** The tab that the popup stands on: its badge follows. */
  tabId: number;
  account: AccountKey;
  change: Change;
}

export const CHANGE_PROBLEMS = [
  /** Nothing is kept in a private window. */
  'private-window',
  /** What was typed names no company's site or LinkedIn page. */
  'no-place',
  /** An account cannot be joined with itself. */
  'same-account',
  /** The page or alias is not one of this account. */
  'not-its-own',
  /** Nothing is left of the words once invisible characters are taken out. */
  'empty',
  /** The most that is kept of an account has been reached. */
  'too-many',
  /** The browser refused to store it. */
  'not-stored',
] as const;
export type ChangeProblem = (typeof CHANGE_PROBLEMS)[number];

/** `account` is where everything stands now: after a join the account that was joined. Null dossier = no evidence left. */
export type ChangeReply =
  | { ok: true; account: AccountKey; dossier: Dossier | null }
  | { ok: false; problem: ChangeProblem };

/** A form says two things; more than this no form does. */
const MAX_STEPS = 8;
const MAX_PLACE = 2_048;
const place = z.string().check(z.minLength(1), z.maxLength(MAX_PLACE));

const keep = z.object({ kind: z.literal('keep'), record: z.unknown() });
const undo = z.object({ kind: z.literal('undo'), id: recordId });
const change = z.discriminatedUnion('kind', [
  keep,
  undo,
  z.object({
    kind: z.literal('all'),
    steps: z.array(z.discriminatedUnion('kind', [keep, undo])).check(z.minLength(1), z.maxLength(MAX_STEPS)),
  }),
  z.object({ kind: z.literal('join'), id: recordId, place }),
  z.object({ kind: z.literal('split-linkedin'), id: recordId, alias: place }),
  z.object({ kind: z.literal('split-page'), id: recordId, url: place }),
  z.object({ kind: z.literal('disown-page'), id: recordId, url: place }),
  z.object({
    kind: z.literal('file-facts'),
    id: recordId,
    url: place,
    facts: z.array(z.unknown()).check(z.maxLength(MAX_EVIDENCE)),
  }),
]);
const request = z.object({
  tabId: z.number().check(z.int()),
  account: place,
  change,
});

/** A change that an own page asks for; null when it breaks the contract. */
export function parseChangeRequest(input: unknown): ChangeRequest | null {
  const parsed = request.safeParse(input);
  if (!parsed.success) return null;
  const { change: asked, ...rest } = parsed.data;
  if (asked.kind === 'keep' || asked.kind === 'undo') {
    const step = parseStep(asked);
    return step && { ...rest, change: step };
  }
  if (asked.kind === 'all') {
    const steps = asked.steps.flatMap((step) => parseStep(step) ?? []);
    return steps.length === asked.steps.length ? { ...rest, change: { kind: 'all', steps } } : null;
  }
  if (asked.kind !== 'file-facts') return { ...rest, change: asked };
  const facts = asked.facts.flatMap((fact) => parseEvidence(fact) ?? []);
  return facts.length === asked.facts.length ? { ...rest, change: { ...asked, facts } } : null;
}

function parseStep(asked: z.infer<typeof keep> | z.infer<typeof undo>): Step | null {
  if (asked.kind === 'undo') return asked;
  const record = parseRecordWords(asked.record);
  return record && { kind: 'keep', record };
}
