import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { WebsiteReading } from '#lib/read/read-result.ts';
import type { Site } from '../browser/serve-sites.ts';

/** Styles that leave nothing to see: on a paragraph, or, behind a bar, on the box around it and then on the paragraph. */
const HIDDEN: Readonly<Record<string, string>> = {
  'almost clear': 'opacity: .01',
  'almost clear, twice': 'opacity: .2 | opacity: .2',
  'scaled to nothing': 'transform: scale(0)',
  'a box scaled to nothing': 'transform: scale(.001) |',
  'scaled by its own property': 'scale: 0',
  'turned on its edge': 'transform: rotateY(90deg)',
  'a box turned on its edge': 'transform: rotateX(90deg) |',
  'zoomed away': 'zoom: .01',
  'a box of no size': 'width: 0; height: 0; overflow: hidden |',
  'a box of one pixel': 'width: 1px; height: 1px; overflow: hidden |',
  'one pixel itself': 'position: absolute; width: 1px; height: 1px; overflow: hidden',
  'one pixel, clipped': 'width: 1px; height: 1px; overflow: clip |',
  'made clear by a filter': 'filter: opacity(0)',
  'a box made clear by a filter': 'filter: opacity(1%) |',
  'blurred beyond reading': 'filter: blur(20px)',
  'masked away': 'mask-image: linear-gradient(transparent, transparent)',
  'masked by nothing': 'mask: linear-gradient(#000, #000) 0 0 / 0 0 no-repeat',
  'filled with nothing': '-webkit-text-fill-color: transparent',
  'clipped to a point': 'clip-path: circle(0)',
  'clipped to a line': 'clip-path: polygon(0 0, 100% 0, 0 0)',
  'clipped from all sides': 'clip-path: inset(0 100% 0 0)',
  'a box clipped to a point': 'clip-path: ellipse(0 0) |',
  'clipped by a rectangle': 'position: absolute; clip: rect(0, 0, 0, 0)',
  'white on a white gradient': 'background: linear-gradient(#fff, #fff); color: #fff',
  'dark on a dark gradient behind': 'background: linear-gradient(#111, #121212) | color: #131313',
  'indented away': 'text-indent: -9999px; overflow: hidden; white-space: nowrap',
  'letters on top of one another': 'font-size: 1px; letter-spacing: -1px',
  'off to the left': 'position: absolute; left: -9999px',
  'moved off to the left': 'transform: translateX(-9999px)',
  'above the page': 'position: absolute; top: -9999px',
  'almost the ground': 'color: rgba(0, 0, 0, .02)',
  'nothing of a mixed colour': 'color: color-mix(in srgb, black 0%, transparent)',
  'not painted': 'content-visibility: hidden |',
  'not visible': 'visibility: hidden',
};

/** Styles under which a visitor reads the words, or opens them. */
const SHOWN: Readonly<Record<string, string>> = {
  plain: '',
  'a closed accordion': 'height: 0; overflow: hidden |',
  'a menu that is rolled up': 'max-height: 0; overflow: hidden |',
  pale: 'opacity: .6',
  'two pale boxes': 'opacity: .7 | opacity: .7',
  'a little turned': 'transform: rotate(3deg)',
  'a little smaller': 'transform: scale(.9) |',
  'with a shadow': 'filter: drop-shadow(0 0 2px #999)',
  grey: 'filter: grayscale(1) |',
  'fading out below': 'mask-image: linear-gradient(#000, transparent) |',
  'cut out of a gradient':
    'background: linear-gradient(#036, #c30); background-clip: text; -webkit-text-fill-color: transparent',
  'white on a dark gradient': 'background: linear-gradient(#036, #012); color: #fff |',
  'white on dark stripes': 'background: linear-gradient(#fff, #000) | color: #fff',
  'cut at its corners': 'clip-path: inset(4px round 8px) |',
  'in a round window': 'clip-path: inset(0 round 50%) |',
  'in a rounded window': 'clip-path: inset(5% round 90%)',
  'a corner that is cut off': 'clip-path: polygon(0 0, 100% 0, calc(100% - 20px) 100%, 0 100%) |',
  'a slanted section': 'clip-path: polygon(0 5%, 100% 0, 100% 95%, 0 100%) |',
  'a low box whose words run over': 'height: 0',
  'no box of its own': 'display: contents',
  'small print': 'font-size: 9px',
  'below the fold': 'margin-top: 4000px',
  'a narrow column': 'width: 60px; overflow: hidden |',
  'zoomed a little': 'zoom: .9',
};

const sentence = (name: string) => `With 12 digits these words are ${name}.`;

/** A box and a paragraph in it for each; the styles stand in the head, as those of pages do. */
function layOut(styles: Readonly<Record<string, string>>, prefix: string): { css: string; html: string } {
  const rows = Object.entries(styles).map(([name, style], at) => {
    const [first = '', second] = style.split('|');
    const [box, words] = second === undefined ? ['', first] : [first, second];
    return {
      css: `#${prefix}${at} { ${box} } #${prefix}${at} p { ${words} }`,
      html: `<div id="${prefix}${at}"><p>${sentence(name)}</p></div>`,
    };
  });
  return { css: rows.map(({ css }) => css).join('\n'), html: rows.map(({ html }) => html).join('\n') };
}

export const WORDS_HOST = 'words.example';

/** A page with words that are hidden or shown in every way. */
export const wordsPage: Site = (_, response) => {
  const [hidden, shown] = [layOut(HIDDEN, 'h'), layOut(SHOWN, 's')];
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(`<!doctype html><html lang="en"><title>Words</title>
    <style>body { background: #fff; color: #000 } ${hidden.css} ${shown.css}</style>
    <body>${hidden.html} ${shown.html}</body></html>`);
};

/** The built reader as an expression that gives what it would hand over. */
export function readerOf(extensionDir: string): string {
  return readFileSync(join(extensionDir, 'read-website.js'), 'utf8').trim().replace(/;$/, '');
}

/** What must hold of the words of that page, in every browser; `read` runs the reader in it. */
export function hiddenWordsSuite(read: () => Promise<WebsiteReading>): void {
  test('words that nobody can see are told from those that can be seen or opened', async () => {
    const { extract } = await read();
    const shown = extract.blocks.filter(({ isShown }) => isShown).map(({ text }) => text);
    const said = (name: string) => shown.includes(sentence(name));
    expect(Object.keys(HIDDEN).filter(said)).toEqual([]);
    expect(Object.keys(SHOWN).filter((name) => !said(name))).toEqual([]);
  });
}
