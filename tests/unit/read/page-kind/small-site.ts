import { readHtml } from '../website/read-page.ts';

/** A page in few words: its menu is a list with commas, its lines one with semicolons. */
export interface SmallSite {
  title: string;
  menu?: string;
  heading?: string;
  lines?: string;
  text?: string;
  body?: string;
  footer?: string;
  head?: string;
  lang?: string;
  path?: string;
}

export function foreignSite(site: SmallSite): { html: string; url: string } {
  const { title, menu = '', heading = title, lines = '', text = '', body = '', footer = '' } = site;
  const links = menu
    .split(', ')
    .filter(Boolean)
    .map((entry, at) => `<a href="/${at}">${entry}</a>`);
  const items = lines
    .split('; ')
    .filter(Boolean)
    .map((line) => `<li>${line}</li>`);
  return {
    html: `<!doctype html><html lang="${site.lang ?? 'en'}"><head><title>${title}</title>${site.head ?? ''}</head><body>
      <header><nav>${links.join(' ')}</nav></header><h1>${heading}</h1><ul>${items.join('')}</ul><p>${text}</p>${body}
      <footer>${footer}</footer></body></html>`,
    url: `https://www.someplace.example/${site.path ?? ''}`,
  };
}

export function kindOf({ html, url }: { html: string; url: string }): string {
  const { page } = readHtml(html, url);
  return page.isCompanySite ? `company: ${page.kind}` : page.kind;
}

export function isCompany({ html, url }: { html: string; url: string }): boolean {
  return readHtml(html, url).page.isCompanySite;
}
