import { skeletonOf } from './skeleton.ts';
import { splitUrl } from './split-url.ts';

/** A literal url that a loader hands to a new script: `s.src="..."`, `setAttribute("src","...")`, `loadScript("...")`. */
const LOADED =
  /(?:\.src=|"src",|\.getScript\(|\bimport\(|\b(?:load|get|inject|add|append|insert)_?script\()(?:"https?:"\+)?"((?:https?:)?\/\/[^"]+)"/gi;
/** Cheap to look for first: nearly all scripts load nothing, and most of what is loaded no rule asks for. */
const HINTS = ['.src', 'src"', "src'", 'cript(', 'import('];
const URL_START = /["'`](?:https?:)?(\/\/[\w.-]{4,100})/g;
const MAX_LOADED = 40;

/** Urls of the scripts that a snippet in the page would load, whether it has run or waits; of hosts that are asked for alone. */
export function loadedUrls(script: string, isAskedFor: (host: string) => boolean): string[] {
  if (!HINTS.some((hint) => script.includes(hint))) return [];
  const hosts = [...script.matchAll(URL_START)].slice(0, MAX_LOADED).map(([, start = '']) => start.slice(2));
  if (!hosts.some((host) => isAskedFor(host.toLowerCase()))) return [];
  const urls = [...skeletonOf(script).matchAll(LOADED)].slice(0, MAX_LOADED).map(([, url = '']) => url);
  return urls.filter((url) => isAskedFor(splitUrl(url.startsWith('//') ? `https:${url}` : url)?.host ?? ''));
}
