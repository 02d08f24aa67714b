import { foldLetters } from '#lib/parse/fold-text.ts';

/** What a column of a list of companies holds. */
export type ColumnRole = 'name' | 'address' | 'linkedin' | 'detail';

/** Names of columns as CRMs and people write them, letters only. */
const NAMES: Readonly<Record<ColumnRole, string>> = {
  name: 'name company companyname associatedcompany associatedcompanyprimary companies account accountname organization organisation organizationname customer customername competitor partner firma unternehmen kunde firmenname societe empresa azienda bedrijf',
  address:
    'domain website websiteurl url web homepage companydomain companydomainname companywebsite accountwebsite emaildomain webseite internet siteweb sitio dominio',
  linkedin:
    'linkedin linkedinurl linkedinpage linkedincompanypage companylinkedin companylinkedinurl linkedincompanyurl linkedincompanyid linkedinid',
  detail:
    'detail details note notes comment stage dealstage opportunitystage status owner accountowner dealowner opportunityowner companyowner salesrep reason',
};
const ROLES = new Map(
  (Object.keys(NAMES) as ColumnRole[]).flatMap((role) =>
    NAMES[role].split(' ').map((name) => [name, role] as const),
  ),
);

/** What each column holds by its name; null for one that is of no use here. */
export function columnRoles(header: readonly string[]): (ColumnRole | null)[] {
  return header.map((cell) => ROLES.get(foldLetters(cell)) ?? null);
}

/** A first line that names its columns: one of them at least tells which company is meant. */
export function isHeader(cells: readonly string[]): boolean {
  return columnRoles(cells).some((role) => role !== null && role !== 'detail');
}
