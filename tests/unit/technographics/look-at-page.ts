import { matchTechnologies } from '#lib/technographics/match-technologies.ts';
import { collectSnapshot } from '#lib/technographics/snapshot.ts';
import type { Technology } from '#lib/values/technologies.ts';
import type { Trace } from './rule-markup.ts';

export const ACME = 'https://www.acme.example/';

/** A page of a made-up company round what it holds; happy-dom must parse it. */
export function shell({ head = '', body = '', root = '' }: Trace): string {
  return `<!doctype html><html lang="en" ${root}><head><meta charset="utf-8"><title>Pumps | Acme</title>
<meta property="og:site_name" content="Acme">${head}</head><body><header><a href="/about">About</a></header>
<main><h1>Pumps for water works</h1><p>Acme builds pumps in twelve countries.</p>${body}</main>
<footer>© 2026 Acme GmbH</footer></body></html>`;
}

/** The tools that the reader finds on it, with all that can be read: what was loaded, the markup, the cookies. */
export function lookAt(trace: Trace, url = ACME): Technology[] {
  const page = new DOMParser().parseFromString(shell(trace), 'text/html');
  Object.defineProperty(page, 'URL', { value: url });
  const { facts } = matchTechnologies(collectSnapshot(page, [`${url}logo.svg`], trace.cookie ?? ''));
  return facts.flatMap((fact) => (fact.attribute === 'technologies' ? fact.value : []));
}
