import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site, SiteHandler } from '../browser/serve-sites.ts';

/** What a page can find out about the browser that shows it; two equal ones tell the page nothing. */
export interface Observation {
  messages: string[];
  events: string[];
  mutations: string[];
  /** Calls of functions of the page's own world that a visitor might use. */
  calls: string[];
  violations: string[];
  windowKeys: string[];
  documentKeys: string[];
  resources: string[];
  styleSheets: number;
  stored: string[];
  html: string;
  extensionUrls: number;
  /** How requests for the extension's own files end. */
  probes: string[];
}

/** Runs in the page before anything else of it. */
const OBSERVER = `(() => {
  const seen = { messages: [], events: [], mutations: [], calls: [], violations: [] };
  const extension = new URL(location.href).searchParams.get('extension') ?? 'none';
  addEventListener('message', (event) => seen.messages.push(JSON.stringify(event.data)));
  addEventListener('securitypolicyviolation', (event) => seen.violations.push(event.violatedDirective));
  const types = [
    extension + ':content:wxt:content-script-started', 'wxt:content-script-started', 'error', 'unhandledrejection',
    'click', 'input', 'change', 'keydown', 'scroll', 'selectionchange', 'popstate', 'hashchange', 'copy', 'beforeunload',
    'DOMNodeInserted', 'readystatechange', 'slotchange', 'animationstart', 'transitionend', 'storage',
  ];
  for (const type of types) addEventListener(type, () => seen.events.push(type), true);
  new MutationObserver((records) => {
    for (const { type, target, attributeName } of records) {
      seen.mutations.push([type, target.nodeName, attributeName].join(' '));
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const watched = [
    [EventTarget.prototype, 'dispatchEvent'], [Document.prototype, 'querySelectorAll'],
    [Document.prototype, 'querySelector'], [Document.prototype, 'createElement'], [Element.prototype, 'getAttribute'],
    [Element.prototype, 'setAttribute'], [Node.prototype, 'appendChild'], [JSON, 'parse'], [Array.prototype, 'map'],
    [window, 'fetch'], [window, 'postMessage'], [window, 'getComputedStyle'],
  ];
  for (const [owner, name] of watched) {
    const original = owner[name];
    owner[name] = function (...args) {
      if (!observing) seen.calls.push(name);
      return Reflect.apply(original, this, args);
    };
  }
  let observing = false;
  window.observe = async (files) => {
    observing = true;
    const found = structuredClone(seen);
    found.events.sort(); // which subresource fails first is the network's affair
    const names = performance.getEntriesByType('resource').concat(performance.getEntriesByType('mark'));
    const html = document.documentElement.outerHTML;
    const result = {
      ...found,
      windowKeys: Object.getOwnPropertyNames(window).filter((key) => !/^\\d+$/.test(key)).sort(),
      documentKeys: Object.getOwnPropertyNames(document).sort(),
      resources: names.map((entry) => entry.name).sort(),
      styleSheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      stored: [document.cookie, ...Object.keys(localStorage), ...Object.keys(sessionStorage)],
      html,
      extensionUrls: html.split(/(?:chrome|moz)-extension:/).length - 1,
      probes: await Promise.all(files.map((file) => fetch(file).then(() => 'loaded ' + file, () => 'refused'))),
    };
    window.observed = JSON.stringify(result);
  };
})();`;

/** An icon is asked for on the first visit only, and would make the second look different. */
const NO_ICON = '<link rel="icon" href="data:,">';

/** A page with the observer in its head. */
export function withObserver(html: string): string {
  return html.replace(/<head[^>]*>/i, (head) => `${head}${NO_ICON}<script>${OBSERVER}</script>`);
}

function observedFile(folder: string): SiteHandler {
  return (_, response, url) => {
    const path = url.pathname === '/' ? '/index' : url.pathname.replace(/\/$/, '');
    const html = ['', '/index'].map((ending) => join(folder, `${path}${ending}.html`));
    for (const file of html) {
      try {
        const text = readFileSync(file, 'utf8');
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
        response.end(withObserver(text));
        return;
      } catch {
        // The next spelling of the path.
      }
    }
    response.writeHead(404).end();
  };
}

/** The sites of folders by host, each page with the observer in its head. */
export function observedSites(folders: Readonly<Record<string, Site>>): Record<string, SiteHandler> {
  return Object.fromEntries(
    Object.entries(folders).flatMap(([host, folder]) =>
      typeof folder === 'string' ? [[host, observedFile(folder)]] : [],
    ),
  );
}
