import type { IcpChange } from '#lib/icp/diff-icps.ts';
import type { Tier } from '#lib/icp/vocabulary.ts';
import { dateText } from './found-text.ts';
import { type MessageKey, message } from './studio-message.ts';
import type { Names } from './test-text.ts';
import { testText } from './test-text.ts';

/** A difference between two versions as a sentence: "Headcount: 51–200 → 51–500". */
export function diffText(change: IcpChange, names: Names): string {
  switch (change.kind) {
    case 'criterion-added': {
      const what = testText(change.test, names);
      if (change.excludes) return message('diffAddedExclusion', change.label, what);
      return message('diffAdded', change.label, what, change.points);
    }
    case 'criterion-removed':
      return message('diffRemoved', change.label, testText(change.test, names));
    case 'criterion-renamed':
      return message('diffRenamed', change.from, change.to);
    case 'points':
      return message('diffPoints', change.label, change.from, change.to);
    case 'test':
      return message('diffTest', change.label, testText(change.from, names), testText(change.to, names));
    case 'role':
      return message(change.excludes ? 'diffNowExcludes' : 'diffNowScores', change.label);
    case 'criterion-details':
      return message('diffDetails', change.label, change.keys.map(keyText).join(', '));
    case 'threshold':
      return message('diffThreshold', tierText(change.tier), change.from, change.to);
    case 'list':
      return listText(change);
    case 'tier-words':
      return message('diffTierWords', tierText(change.tier), change.keys.map(keyText).join(', '));
    case 'entry':
      return message(ENTRY_CHANGES[change.change], message(ENTRIES[change.entry]), change.label);
    case 'field':
      return change.from === '' && change.to === ''
        ? message('diffFieldChanged', keyText(change.field))
        : message('diffField', keyText(change.field), fieldText(change.from), fieldText(change.to));
  }
}

function listText({ tier, list, added, removed }: Extract<IcpChange, { kind: 'list' }>): string {
  const parts = [
    ...(added.length > 0 ? [message('diffListAdded', added.join(', '))] : []),
    ...(removed.length > 0 ? [message('diffListRemoved', removed.join(', '))] : []),
  ];
  // The same criteria in another order.
  const what = parts.length > 0 ? parts.join('; ') : message('diffListOrder');
  return message(LISTS[list], tierText(tier), what);
}

function tierText(tier: Tier): string {
  return message(tier === 'primary' ? 'diffPrimary' : 'diffSecondary');
}

/** A value as it is written; days as people write them. */
function fieldText(value: string): string {
  return value === '' ? '–' : dateText(value);
}

/** A key of the format in words; one that has none is shown as it is written. */
function keyText(key: string): string {
  const known = KEYS[key];
  return known ? message(known) : key;
}

const LISTS = { musts: 'diffMusts', guards: 'diffGuards', use: 'diffUse' } as const;
const ENTRIES = {
  negative: 'diffNegative',
  personas: 'diffPersona',
  valueDrivers: 'diffValueDriver',
  golden: 'diffGolden',
} as const;
const ENTRY_CHANGES = {
  added: 'diffEntryAdded',
  removed: 'diffEntryRemoved',
  changed: 'diffEntryChanged',
} as const;

const KEYS: Readonly<Record<string, MessageKey>> = {
  name: 'diffKeyName',
  owner: 'diffKeyOwner',
  effectiveFrom: 'diffKeyFrom',
  reviewBy: 'diffKeyReview',
  validUntil: 'diffKeyUntil',
  budgets: 'diffKeyBudgets',
  kappa: 'diffKeyKappa',
  provenance: 'diffKeyProvenance',
  order: 'diffKeyOrder',
  weight: 'diffKeyWeight',
  why: 'diffKeyWhy',
  check: 'diffKeyCheck',
  ttlDays: 'diffKeyTtl',
  prior: 'diffKeyPrior',
  meaning: 'diffKeyMeaning',
  play: 'diffKeyPlay',
  expected: 'diffKeyExpected',
};
