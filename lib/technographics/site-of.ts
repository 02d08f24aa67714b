/** Second labels under which countries give out names: "acme.co.uk" is one name, "co.uk" is none. */
const SECOND_LEVEL = new Set(
  'ac asn asso co com edu firm gen go gob gouv gov gv id in ind info k12 lg ltd me mil ne net nhs nom or org plc police res sch web'.split(
    ' ',
  ),
);
/** Hosts of everybody's sites, one label each: the neighbor's is another site. */
const SHARED = new Set(
  'amazonaws.com azurewebsites.net blogspot.com cloudfront.net firebaseapp.com github.io herokuapp.com myshopify.com netlify.app pages.dev substack.com tumblr.com vercel.app web.app webflow.io weebly.com wixsite.com wordpress.com wpengine.com'.split(
    ' ',
  ),
);

/**
 * The part of a host that somebody registered: "acme.co.uk" of "www.acme.co.uk". The page's reader has no room for the
 * public suffix list, so this knows the forms of countries and the best-known platforms, and errs towards "another site".
 */
export function siteOf(host: string): string {
  const labels = host.split('.');
  const two = labels.slice(-2).join('.');
  const [second = '', top = ''] = labels.slice(-2);
  const isSuffix = SHARED.has(two) || (top.length === 2 && SECOND_LEVEL.has(second));
  return isSuffix ? labels.slice(-3).join('.') : two;
}

export function isSameSite(one: string, other: string): boolean {
  return one === other || (one !== '' && siteOf(one) === siteOf(other));
}

/** What the site's owner called it: "acme" of "www.acme.co.uk". */
export function siteLabel(host: string): string {
  return /^[\d.]+$/.test(host) ? '' : (siteOf(host).split('.')[0] ?? '');
}
