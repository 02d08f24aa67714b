/** Before the url of a page that became an account of its own. */
export const PAGE = 'page:';
/** Before the key of an account whose facts were set aside: they count nowhere. */
export const ASIDE = 'aside:';
