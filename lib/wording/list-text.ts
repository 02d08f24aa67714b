import type { ColumnRole } from '#lib/lists/columns.ts';
import type { CompanyList, LineFault, LineProblem, ListProblem } from '#lib/lists/read-companies.ts';
import { dateText } from './found-text.ts';
import { isolated } from './isolated.ts';
import { inLanguage } from './language/language.ts';
import { type MessageKey, message } from './studio-message.ts';

const DAY_MS = 86_400_000;
const COUNT = inLanguage((tag) => new Intl.NumberFormat(tag));

/** "Open deal · 1,204 companies · 14 Nov 2026". */
export function listLine(
  { kind, companies, day }: { kind: string; companies: number; day: number },
  /** How many days old it is, where that is too many; else null. */
  old: number | null,
): string {
  const date = dateText(new Date(day * DAY_MS).toISOString().slice(0, 10));
  const told = [kind, companiesText(companies), date];
  if (old !== null) told.push(message('listOld', old));
  return told.join(' · ');
}

/** "1 company", "1,204 companies". */
export function companiesText(companies: number): string {
  return message('listCompanies', COUNT().format(companies));
}

/** How surely the companies of a list will be found, a line each. */
export function foundLines({ companies }: CompanyList): string[] {
  const byName = companies.filter(({ keys }) => keys.length === 0).length;
  // By a name alone nothing is lent.
  const told = companies.filter(({ keys, facts }) => facts && keys.length > 0).length;
  const byPlace = companies.length - byName;
  return [
    ...(byPlace > 0 ? [message('listByPlace', companiesText(byPlace))] : []),
    ...(byName > 0 ? [message('listByName', companiesText(byName))] : []),
    ...(told > 0 ? [message('listWithFacts', companiesText(told))] : []),
  ];
}

/** "Website (address)": what each column was taken for. */
export function columnsText({ columns }: CompanyList): string[] {
  return (columns ?? []).map(({ name, role }) => message('listColumn', name.trim(), message(ROLES[role])));
}

/** "Line 7: “=HYPERLINK(…” is a spreadsheet's formula, not a name." */
export function lineFaultText({ line, problem, text, kept }: LineFault): string {
  const told = message('listLine', line, message(FAULTS[problem], isolated(text)));
  return kept ? `${told} ${message('listLineKept')}` : told;
}

/** Why a list cannot be read at all, and what to do. */
export function listProblemText(problem: ListProblem): string {
  return message(PROBLEMS[problem]);
}

const ROLES: Readonly<Record<ColumnRole, MessageKey>> = {
  name: 'listRoleName',
  address: 'listRoleAddress',
  linkedin: 'listRoleLinkedin',
  owner: 'listRoleOwner',
  stage: 'listRoleStage',
  fact: 'listRoleFact',
  detail: 'listRoleDetail',
};
const FAULTS: Readonly<Record<LineProblem, MessageKey>> = {
  formula: 'listFaultFormula',
  'no-company': 'listFaultNoCompany',
  'bad-address': 'listFaultBadAddress',
  'shared-host': 'listFaultSharedHost',
  'too-long': 'listFaultTooLong',
  'unclosed-quote': 'listFaultUnclosed',
};
const PROBLEMS: Readonly<Record<ListProblem, MessageKey>> = {
  'too-large': 'listTooLarge',
  'too-many-rows': 'listTooMany',
  empty: 'listEmpty',
  'other-file': 'listOtherFile',
  'cell-too-long': 'listTooLong',
  'line-too-long': 'listTooLong',
  'too-many-columns': 'listTooWide',
  'mixed-delimiters': 'listMixed',
  'unknown-letters': 'listUnknownLetters',
  'no-company-column': 'listNoColumn',
};
