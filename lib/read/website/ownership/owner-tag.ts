import { isNameOfCompany, mayBePerson, parentName, saysGroup } from './parent-name.ts';

/** A name as a pattern's group: up to six capitalized words. */
const NAME =
  "['’‘\"“„]?(\\p{Lu}[\\p{L}\\d&.'’-]{0,40}(?: (?:(?:&|and|of|de) )?[\\p{Lu}\\d][\\p{L}\\d&.'’-]{0,40}){0,5}(?:,? (?:plc|pty|gmbh|s\\.p\\.a\\.))?)";

interface TagForm {
  pattern: RegExp;
  /** Says in so many words that one company is another's. */
  isPlain: boolean;
}

/** What separates a name from its tag: "Acme, a Northwind company", "Acme – part of Northwind". */
const LEAD = '(?:^|,\\s|\\s[-–—|·•]\\s|\\s\\|\\s|\\.\\s|\\s(?=\\())\\(?';
const FORMS: readonly TagForm[] = [
  {
    pattern: new RegExp(
      `${LEAD}[Aa]n? (?:proud )?${NAME} (?:[Cc]ompany|COMPANY|[Bb]usiness|[Bb]rand|[Ss]ubsidiary|[Dd]ivision)(?![\\p{L}-])`,
      'u',
    ),
    isPlain: false,
  },
  {
    pattern: new RegExp(
      `${LEAD}(?:[Aa] )?(?:[Pp]roud )?(?:[Pp]art|[Mm]ember|[Ss]ubsidiary|[Dd]ivision|[Bb]rand|[Uu]nit|[Cc]ompany) of (?:[Tt]he )?${NAME}`,
      'u',
    ),
    isPlain: true,
  },
  { pattern: new RegExp(`${LEAD}[Oo]wned by (?:the )?${NAME}`, 'u'), isPlain: true },
  {
    pattern: new RegExp(
      `${LEAD}(?:[Ee]ine? )?(?:Unternehmen|Gesellschaft|Firma|Marke|Teil|Mitglied|Betrieb|Tochter\\p{L}{0,14}) (?:der|des|von|aus der) ${NAME}`,
      'u',
    ),
    isPlain: true,
  },
  {
    pattern: new RegExp(
      `${LEAD}(?:[Uu]ne? )?(?:[Ss]ociété|[Ee]ntreprise|[Mm]arque|[Ff]iliale|[Mm]embre|[Uu]ne? marque) (?:du (?:groupe )?|de |d['’])${NAME}`,
      'u',
    ),
    isPlain: true,
  },
  {
    pattern: new RegExp(
      `${LEAD}(?:[Uu]na? )?(?:[Ee]mpresa|[Cc]ompañía|[Ss]ociedad|[Mm]arca|[Ff]ilial|[Ss]ocietà|[Aa]zienda|[Mm]archio|[Bb]rand|[Dd]ivisione) (?:del (?:[Gg]rupo |[Gg]ruppo )|de |di )${NAME}`,
      'u',
    ),
    isPlain: true,
  },
  {
    pattern: new RegExp(`${LEAD}(?:[Uu]ma )?(?:[Ee]mpresa|[Mm]arca) (?:do (?:[Gg]rupo )?|da )${NAME}`, 'u'),
    isPlain: true,
  },
  {
    pattern: new RegExp(
      `${LEAD}(?:[Ee]en )?(?:[Oo]nderdeel|[Dd]ochter\\p{L}{0,12}|[Mm]erk|[Ll]id) van (?:de )?${NAME}`,
      'u',
    ),
    isPlain: true,
  },
  {
    pattern: new RegExp(
      `${LEAD}(?:[Ee]n )?(?:[Dd]el a[vf]|[Dd]otterbolag till|[Dd]atterselska[bp] a[vf]) ${NAME}`,
      'u',
    ),
    isPlain: true,
  },
];

export interface OwnerTag {
  /** Who the owner is, as written. */
  parent: string;
  /** Where the tag begins in the text. */
  at: number;
}

/**
 * The tag by which a name says whose it is, in a line that is the company's own (notice, title, logo). In a notice a bare
 * name will do; elsewhere it has to say that it is a company's.
 */
export function ownerTagIn(line: string, ownNames: readonly string[], isNotice: boolean): OwnerTag | null {
  for (const { pattern, isPlain } of FORMS) {
    const match = pattern.exec(line);
    const name = match?.[1] === undefined ? null : parentName(match[1], ownNames);
    if (!match || name === null) continue;
    const isSure = isPlain ? saysGroup(name) || (isNotice && !mayBePerson(name)) : isNameOfCompany(name);
    if (isSure) return { parent: name, at: match.index };
  }
  return null;
}
