import type { AccountKey } from '#lib/account/account-key.ts';
import type { AttributeKey } from '#lib/evidence/attributes.ts';
import type { RecordWords } from '#lib/evidence/user-record.ts';
import type { TypedValue } from '#lib/profile/typed/typed-value.ts';
import type { AboutCompany } from '#lib/read/company-mention.ts';

/** What a person says about an account; whoever keeps it gives it the id by which it is undone. */
export type Saying = RecordWords extends infer Words
  ? Words extends RecordWords
    ? Omit<Words, 'id'>
    : never
  : never;

/** What a person decides about which pages belong to the account. */
export type Belonging =
  /** The same company as the one at `place`: a domain or the url of a page, as typed. */
  | { kind: 'join'; place: string }
  /** The LinkedIn page with this alias is another company. */
  | { kind: 'split-linkedin'; alias: string }
  /** A page of the same site is about another company. */
  | { kind: 'split-page'; url: string }
  /** A page says nothing about this company. */
  | { kind: 'disown-page'; url: string };

/** Kept, with the ids by which it is undone as a whole and the account under which everything stands now; or why it was not, in words. */
export type Done = { ok: true; ids: readonly string[]; account: AccountKey } | { ok: false; problem: string };

/** The right value of a fact. */
export type CorrectionWords = Extract<Saying, { kind: 'correction' }>;

/** Files what a foreign page states about a company as third-party evidence, and takes it back. */
export interface FilingActions {
  onFile(company: AboutCompany): Promise<Done>;
  onTakeBack(company: AboutCompany): Promise<Done>;
}

/** What the popup can do to an account: all of it can be undone. */
export interface AccountActions {
  /** False where nothing can be kept: in a private window, and while the storage may only be read. */
  canKeep: boolean;
  /** Keeps all of them, or none. */
  onSay(sayings: readonly Saying[]): Promise<Done>;
  onDecide(belonging: Belonging): Promise<Done>;
  /** Takes all of them back, or none. */
  onUndo(ids: readonly string[]): Promise<Done>;
  /** The value that a text stands for, or what is wrong with it. */
  onTyped<K extends AttributeKey>(attribute: K, text: string): Promise<TypedValue<K>>;
  /** Puts the card on the clipboard, with its code where a colleague is to compare; false when the browser refuses. */
  onCopy(withCode: boolean): Promise<boolean>;
  /** Why a colleague's verdict differs, by what they copied: lines of text. */
  onCompare(pasted: string): Promise<string[]>;
}
