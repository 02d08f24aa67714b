import { skeletonOf } from './skeleton.ts';

/** A literal url that a loader hands to a new script: `s.src="..."`, `setAttribute("src","...")`, `loadScript("...")`. */
const LOADED =
  /(?:\.src=|"src",|\.getScript\(|\bimport\(|\b(?:load|get|inject|add|append|insert)_?script\()(?:"https?:"\+)?"((?:https?:)?\/\/[^"]+)"/gi;
/** Cheap to look for first: nearly all scripts load nothing. */
const HINTS = ['.src', 'src"', "src'", 'cript(', 'import('];
const MAX_LOADED = 40;

/** Urls of the scripts that a snippet in the page would load, whether it has run or waits for something. */
export function loadedUrls(script: string): string[] {
  if (!script.includes('//') || !HINTS.some((hint) => script.includes(hint))) return [];
  return [...skeletonOf(script).matchAll(LOADED)].slice(0, MAX_LOADED).map(([, url = '']) => url);
}
