/** Where on the page a block stands. */
export type Region = 'header' | 'nav' | 'main' | 'aside' | 'footer';

const FOOTER_NAME =
  /(?:^|[\s_-])(?:site|page|main|global|bottom|super|sub|pre)?[_-]?foot(?:er)?s?(?:$|[\s_\d-])/;
const FOREIGN_FOOTER =
  /(?:card|modal|post|entry|comment|widget|article|dialog|table|tile|popup)[_-]{1,2}foot/;
const NAV_NAME = /(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?)(?:$|[\s_-])/;

/** What of an element tells where it stands. */
export interface ElementSigns {
  tag: string;
  role: string | null;
  /** Its id and classes, lower case. */
  names: string;
  inArticle: boolean;
}

/** Where an element stands, by its tag, role and class names and by its parent. */
export function regionOf({ tag, role, names, inArticle }: ElementSigns, parent: { region: Region }): Region {
  if (parent.region === 'footer') return 'footer';
  if (tag === 'footer') return inArticle ? parent.region : 'footer';
  if (role === 'contentinfo') return 'footer';
  if (
    tag !== 'a' &&
    names.includes('foot') &&
    FOOTER_NAME.test(names) &&
    !FOREIGN_FOOTER.test(names) &&
    !inArticle
  )
    return 'footer';
  if (tag === 'nav' || role === 'navigation') return 'nav';
  if (parent.region === 'nav') return 'nav';
  if (tag === 'header' || role === 'banner') return inArticle ? parent.region : 'header';
  if (parent.region === 'main' && tag === 'aside') return 'aside';
  if (tag !== 'body' && (tag === 'ul' || tag === 'div') && names !== '' && NAV_NAME.test(names)) return 'nav';
  if (tag === 'main' || role === 'main') return 'main';
  return parent.region;
}
