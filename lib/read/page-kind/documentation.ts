import type { Page } from '../read-result.ts';
import { isOfItself } from './company-page.ts';
import { countCompanySigns, hasFirmName } from './company-signs.ts';
import type { PageSignals } from './page-signals.ts';
import { countProductLinks, countSellerLinks } from './seller-links.ts';

const GENERATOR =
  /sphinx|mkdocs|docusaurus|gitbook|mintlify|readme\.io|vuepress|vitepress|doxygen|javadoc|jsdoc|hugo-book|docsify|antora|nextra|slate/i;
const HOST = /^(?:docs?|documentation|developers?|api|dev|wiki|kb|reference|manual|man)\./i;
/** Names under a domain that hold nothing else. */
const DOCS_HOST = /^(?:docs?|documentation|apidocs?|api-docs|devdocs|manual|reference)\./i;
const PATH = /^\/(?:docs?|documentation|api-reference|reference|manual|javadoc)(?:\/|$)/i;
const MADE_BY =
  /\b(?:created (?:using|with)|built with|made with|powered by|generated (?:by|with)) (?:sphinx|mkdocs|docusaurus|gitbook|doxygen|javadoc|jsdoc|vitepress|vuepress|read the docs|mintlify|docsify)\b/;
const TITLE =
  /\b(?:documentation|docs|reference manual|user(?:'s)? guide|api reference|man page|manpage|developer guide|programmer's guide|changelog|release notes)\b/i;
/** Links of a handbook's frame; few sites of another kind have three of them. */
const HANDBOOK_LINKS =
  /^(?:edit this page|edit on git\w{2,3}|view (?:page )?source|show source|table of contents|contents|on this page|next(?: page| topic)?(?:: .{1,60})?|previous(?: page| topic)?(?:: .{1,60})?|module index|general index|index|search docs|user guide|api(?: reference)?|getting started|quick ?start|installation|install|tutorials?|changelog|release notes|reference)$/;
/** Marks that link a heading to itself: the first is used for nothing else, the others need company. */
const PILCROW = '¶';
const ANCHOR = /^(?:#|🔗|§|permalink|link to this heading|permalink to this (?:headline|heading))$/;
/** Links of a project that gives its work away; `blog`, `features` and the like stand on any site. */
const PROJECT_LINKS =
  /^(?:docs?|documentation|downloads?|source(?: code)?|github|gitlab|contribut\w{1,5}|mailing lists?|bug ?tracker|issue tracker|issues|changelog|releases?|release notes|api(?: docs| reference)?|install(?:ation)?|man ?pages?|wiki|javadoc)$/;
const BESIDES = /^(?:blog|features|research|roadmap|community|faq|news|examples|tutorials?|getting started)$/;

/** Documentation, or the site of a free project, by who made it, where it stands and how its pages are built. */
export function classifyDocumentation(signals: PageSignals): Page | null {
  const { url, generator } = signals;
  // Made with a tool for documentation, and still the page on which a firm speaks of itself.
  if (isOfItself(signals) && hasFirmName(signals.holders)) return null;
  if (GENERATOR.test(generator) || (HOST.test(url.hostname) && PATH.test(url.pathname))) return docs();
  if (HOST.test(url.hostname) && !signals.hasOwnOrganization && countSellerLinks(signals.frameLinks) < 2) {
    return docs();
  }
  if (DOCS_HOST.test(url.hostname) && url.hostname !== signals.registrableDomain) return docs();
  const signs = countCompanySigns(signals);
  if (signs < 2 && scoreHandbook(signals) >= 3) return docs();
  return countProject(signals) >= (signs === 0 ? 2 : 4) &&
    signs < 3 &&
    countProductLinks(signals.frameLinks) === 0
    ? { ...docs(), reason: 'project' }
    : null;
}

function docs(): Page & { isCompanySite: false } {
  return { isCompanySite: false, kind: 'docs', reason: 'documentation' };
}

function scoreHandbook({ title, url, linkTexts, opening, preCount }: PageSignals): number {
  const handbook = new Set(linkTexts.filter((text) => HANDBOOK_LINKS.test(text))).size;
  const anchors = linkTexts.filter((text) => ANCHOR.test(text)).length;
  let score = 0;
  if (MADE_BY.test(opening)) score += 2;
  if (anchors >= 2 || linkTexts.includes(PILCROW)) score += 2;
  if (handbook >= 3) score += 2;
  else if (handbook > 0) score += 1;
  if (preCount >= 2) score += 1;
  if (TITLE.test(title)) score += 1;
  if (PATH.test(url.pathname)) score += 1;
  return score;
}

/** Links of a project that gives its work away; one of its own and one beside it are as good as two. */
function countProject({ frameLinks }: PageSignals): number {
  const links = new Set(frameLinks);
  const own = [...links].filter((link) => PROJECT_LINKS.test(link)).length;
  const besides = [...links].filter((link) => BESIDES.test(link)).length;
  return own === 1 && besides >= 1 ? 2 : own;
}
