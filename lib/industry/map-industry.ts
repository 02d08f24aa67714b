import type { IndustryShare } from '#lib/values/industry.ts';
import { FOREIGN_NAMES } from './foreign-names.ts';
import { HEADS } from './industry-heads.ts';
import { industryKey, industryTokens } from './industry-key.ts';
import { listLinkedinNames } from './linkedin-industry.ts';
import { OFFICIAL_NAMES } from './official-names.ts';
import { SELLER_WORDS } from './seller-words.ts';
import { INDUSTRY_LEAVES } from './taxonomy.ts';
import { canonicalWords } from './word-forms.ts';

export { mapIndustryId, mapLinkedinName } from './linkedin-industry.ts';

/** Shorter known words are too often one letter away from another word. */
const SHORTEST_TYPO = 6;
/** More ways to read a misspelled name than this tell nothing. */
const MOST_READINGS = 8;
/** Shorter names without spaces are abbreviations of something else. */
const SHORTEST_JOINED = 5;

/** Longer than any list of names in a column. */
const MAX_LISTED = 200;
const PATH_STEP = /->|[>→»]/;
const LIST_MARK = /[/,;|&+]|\s[-–]\s|:\s| and | und | et | y | e | en /i;
const BRACKET = /\(([^()]{1,80})\)/;
const MOST_BEFORE_BRACKET = 4;
/** Words, in canonical form, that stand beside an industry's name and change nothing; "nec" is SIC's "not elsewhere classified". */
const FILLER: ReadonlySet<string> = new Set(
  'industry sector company business service provider solution firm general product related other market vertical technology group specialist organization startup agency activity office operator operation national international global supplier enterprise management brand chain nec'.split(
    ' ',
  ),
);
/** "TravelTech", "GovTech". */
const TECH = /tech$/;

interface AliasTable {
  leafOf: Map<string, string>;
  /** The same by the words in order without spaces: "Real-estate", "Realestate", "Ad tech". */
  leafOfJoined: Map<string, string>;
  /** Every token of every alias of at least SHORTEST_TYPO letters, by its length. */
  longTokens: Map<number, Set<string>>;
  tokens: Set<string>;
}

let aliases: AliasTable | undefined;

/**
 * The leaf that an industry's name stands for: LinkedIn's names of both generations, HubSpot's spelling of them, the
 * taxonomy's own names and ids, names of GICS, NAICS and SIC, sellers' words, and names in other languages. One typo in a
 * long word is forgiven. Null when the name is unknown.
 */
export function mapIndustryName(name: string): IndustryShare[] | null {
  const bounded = name.slice(0, MAX_LISTED);
  const leaf = findLeaf(bounded) ?? findInPath(bounded) ?? findInParts(bounded);
  return leaf === undefined ? null : [{ leaf, p: 1 }];
}

function findLeaf(name: string): string | undefined {
  aliases ??= buildAliases();
  const tokens = industryTokens(name);
  if (tokens.length === 0) return undefined;
  return (
    aliases.leafOf.get(industryKey(tokens)) ??
    aliases.leafOfJoined.get(tokens.join('')) ??
    findWithTypos(tokens, aliases)
  );
}

/** "B2B -> Legal": the last step is the narrowest. */
function findInPath(name: string): string | undefined {
  const steps = name.split(PATH_STEP);
  const last = steps.at(-1) ?? '';
  return steps.length > 1 ? (findLeaf(last) ?? findInParts(last)) : undefined;
}

function findInParts(name: string): string | undefined {
  return findInBrackets(name) ?? findInList(name) ?? findWithoutFiller(name) ?? findByHead(name);
}

/** "Education/Training": several names of one leaf; names of different leaves, or an unknown one, are no answer. */
function findInList(name: string): string | undefined {
  const names = name.split(LIST_MARK).filter((part) => part.trim() !== '');
  if (names.length < 2) return undefined;
  // "State & local government": the last name may end for all of them.
  const head = industryTokens(names.at(-1) ?? '').at(-1) ?? '';
  const leaves = new Set(names.map((part) => findPart(part) ?? findLeaf(`${part} ${head}`)));
  return leaves.size === 1 ? [...leaves][0] : undefined;
}

function findPart(name: string): string | undefined {
  return findLeaf(name) ?? findWithoutFiller(name) ?? findByHead(name);
}

/** "Managed Service Provider (MSP)": the name without its bracket, or what the bracket says. */
function findInBrackets(name: string): string | undefined {
  const bracket = BRACKET.exec(name);
  if (!bracket) return undefined;
  const rest = name.replace(bracket[0], ' ');
  const leaf = findLeaf(rest) ?? findInList(rest) ?? findWithoutFiller(rest);
  // After a sentence the bracket is short for a part of it.
  return (
    leaf ?? (industryTokens(rest).length <= MOST_BEFORE_BRACKET ? findLeaf(bracket[1] ?? '') : undefined)
  );
}

/** "Insurance industry", "Trucking companies", "TravelTech": the name without words that stand beside any. */
function findWithoutFiller(name: string): string | undefined {
  const written = canonicalTokens(name).join(' ');
  const kept = written
    .split(' ')
    .map((token) => token.replace(TECH, ''))
    .filter((token) => token !== '' && !FILLER.has(token))
    .join(' ');
  return kept !== '' && kept !== written ? findLeaf(kept) : undefined;
}

/** "Furniture manufacturing", "Grocery stores", "HR software": an industry, and a word for what is done in it. */
function findByHead(name: string): string | undefined {
  const tokens = canonicalTokens(name);
  for (const head of HEADS) {
    const rest = tokens.filter((token) => !head.words.has(token));
    if (rest.length === 0 || rest.length === tokens.length) continue;
    const leaf = findLeaf(rest.join(' ')) ?? findWithoutFiller(rest.join(' '));
    const made = leaf === undefined ? undefined : head.leaves.get(leaf);
    if (made !== undefined && !(made !== leaf && standsApart(name, head.words))) return made;
  }
  return undefined;
}

/** "Insurance and restaurants": joined by a list mark the word is an industry of its own, not what is done in the other. */
function standsApart(name: string, words: ReadonlySet<string>): boolean {
  const parts = name
    .split(LIST_MARK)
    .map((part) => canonicalTokens(part).filter((token) => !FILLER.has(token)));
  return parts.some((part) => part.length > 0 && part.every((token) => words.has(token)));
}

function canonicalTokens(name: string): string[] {
  return industryTokens(name).flatMap(canonicalWords);
}

function buildAliases(): AliasTable {
  const leafOf = new Map<string, string>();
  const leafOfJoined = new Map<string, string>();
  const add = (name: string, leaf: string) => {
    const tokens = industryTokens(name);
    const key = industryKey(tokens);
    if (key === '' || leafOf.has(key)) return;
    leafOf.set(key, leaf);
    const joined = tokens.join('');
    if (joined.length >= SHORTEST_JOINED && !leafOfJoined.has(joined)) leafOfJoined.set(joined, leaf);
  };
  // Old names that now belong to another id come last in LinkedIn's list, and rule.
  for (const [name, leaf] of listLinkedinNames().reverse()) add(name, leaf);
  for (const leaf of INDUSTRY_LEAVES) {
    add(leaf.name, leaf.id);
    add(leaf.id, leaf.id);
  }
  for (const names of [OFFICIAL_NAMES, SELLER_WORDS, FOREIGN_NAMES])
    for (const [leaf, words] of Object.entries(names)) for (const word of words.split('|')) add(word, leaf);
  return { leafOf, leafOfJoined, ...indexTokens(leafOf.keys()) };
}

function indexTokens(keys: Iterable<string>): Pick<AliasTable, 'longTokens' | 'tokens'> {
  const longTokens = new Map<number, Set<string>>();
  const tokens = new Set<string>();
  for (const token of [...keys].flatMap((key) => key.split(' '))) {
    tokens.add(token);
    if (token.length < SHORTEST_TYPO) continue;
    const same = longTokens.get(token.length) ?? new Set();
    longTokens.set(token.length, same.add(token));
  }
  return { longTokens, tokens };
}

/** Replaces each unknown token by known ones that are one letter away; where they lead to several leaves, none. */
function findWithTypos(tokens: readonly string[], table: AliasTable): string | undefined {
  let readings: string[][] = [[]];
  for (const token of tokens) {
    const near = table.tokens.has(token) ? [token] : nearTokens(token, table);
    readings = readings.flatMap((reading) => near.map((one) => [...reading, one]));
    if (readings.length === 0 || readings.length > MOST_READINGS) return undefined;
  }
  const leaves = new Set(readings.flatMap((reading) => table.leafOf.get(industryKey(reading)) ?? []));
  return leaves.size === 1 ? [...leaves][0] : undefined;
}

function nearTokens(token: string, table: AliasTable): string[] {
  if (token.length < SHORTEST_TYPO - 1) return [];
  return [token.length - 1, token.length, token.length + 1].flatMap((length) =>
    [...(table.longTokens.get(length) ?? [])].filter((known) => isOneEditAway(token, known)),
  );
}

/** True when one insertion, deletion, substitution or swap of neighbors turns one word into the other. */
function isOneEditAway(one: string, other: string): boolean {
  let start = 0;
  const shorter = Math.min(one.length, other.length);
  while (start < shorter && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < shorter - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1;
  const left = one.slice(start, one.length - end);
  const right = other.slice(start, other.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
