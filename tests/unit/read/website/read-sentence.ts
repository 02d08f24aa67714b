import { readHtml } from './read-page.ts';

/** The about page of a made-up company that says one sentence. */
export function readSentence(sentence: string, language: string) {
  return readHtml(
    `<html lang="${language}"><head><title>Brightwell</title><meta property="og:site_name" content="Brightwell"></head>
     <body><nav><a href="/">Brightwell</a><a href="/services">Services</a></nav><main><h1>Pumps</h1><p>${sentence}</p></main>
     <footer>© 2024 Brightwell</footer></body></html>`,
    'https://www.brightwell.example/about',
  );
}
