import type { TechnologyRule } from '#lib/technographics/definition.ts';

/** Paths for those rules that ask for a form. */
const PATHS: Record<string, string> = {
  '/l/': '/l/123456/2026-01-31/2abcd',
  '/static/version': '/static/version1700000000/frontend/Acme/a/en_US/a.css',
};

/** What a company's page holds when it uses a tool as one rule says: as the vendors have it put into pages. */
export interface Trace {
  head?: string;
  body?: string;
  /** Attributes of the page's root. */
  root?: string;
  cookie?: string;
}

export function traceOf(rule: TechnologyRule): Trace {
  switch (rule.on) {
    case 'host':
      return hostTrace(rule);
    case 'path': {
      const path = rule.re ? PATHS[rule.text] : `/a${rule.text}b.css`;
      return { head: `<link rel="stylesheet" href="${path}">` };
    }
    case 'file':
      return { head: `<script defer src="/assets/${rule.stem}.min.js?ver=3"></script>` };
    case 'link': {
      const place =
        rule.slug === 'path'
          ? `${rule.host}/${rule.under ? `${rule.under}/` : ''}acme`
          : `acme.${rule.host}/x`;
      return { body: `<a href="https://${place}">Open</a>` };
    }
    case 'form':
      return { body: `<form method="post" action="https://${rule.host}/submit"><input name="email"></form>` };
    case 'inline':
      return { body: `<script>${snippetOf(rule)}</script>` };
    case 'generator':
      return { head: `<meta name="Generator" content="${rule.prefix} 1.0">` };
    case 'cookie':
      return { cookie: `${rule.name.replace('*', '123')}=1` };
    case 'marker':
      return markerTrace(rule.text);
  }
}

function hostTrace({
  host,
  path = '/x',
  file,
  id,
  pictures,
}: Extract<TechnologyRule, { on: 'host' }>): Trace {
  if (pictures) {
    const one = (at: number) => `<img loading="lazy" src="https://${host}/space/${at}.png">`;
    return { body: Array.from({ length: pictures }, (_, at) => one(at)).join('') };
  }
  const url = `https://${host}${path}${file ? `/${file}` : ''}${id ? `?id=${id[0]}123` : ''}`;
  return { head: `<script async src="${url}"></script>` };
}

/** As vendors write it: single quotes, spaces, a function round it. */
function snippetOf({ text, also, raw }: Extract<TechnologyRule, { on: 'inline' }>): string {
  const own = (code: string) => (raw ? code : closed(code).replaceAll('"', "'").replaceAll('=', ' = '));
  return `(function () {\n  // what it is\n  ${own(text)};\n})(); f(u + ${also ? own(also) : "''"});`;
}

/** A rule may begin or end within a literal. */
function closed(code: string): string {
  if (code.split('"').length % 2 === 1) return code;
  return code.endsWith('"') && !code.startsWith('"') ? `"${code}` : `${code}1"`;
}

function markerTrace(text: string): Trace {
  if (text.startsWith('#')) return { body: `<div id="${text.slice(1)}"></div>` };
  if (text.startsWith('[')) return { root: `${text.slice(1, -1)}="1"` };
  if (text.startsWith('meta:')) return { head: `<meta name="${text.slice(5)}" content="1">` };
  return { head: `${text} 1.0 -->` };
}
