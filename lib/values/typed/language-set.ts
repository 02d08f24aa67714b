import type { Parsed } from './parsed.ts';
import { foundOrSuggest, parseList } from './parsed.ts';
import type { Candidate } from './suggest.ts';
import { findNamed } from './suggest.ts';

/** Languages of company pages; others are typed by their code. */
export const LANGUAGE_NAMES: readonly Candidate<string>[] =
  'en English|de German,Deutsch|fr French,français|es Spanish,español|it Italian,italiano|nl Dutch,Nederlands|pt Portuguese,português|sv Swedish,svenska|da Danish,dansk|no Norwegian,norsk|fi Finnish,suomi|pl Polish,polski|cs Czech,čeština|sk Slovak|sl Slovenian|hu Hungarian,magyar|ro Romanian|bg Bulgarian|el Greek|hr Croatian|sr Serbian|et Estonian|lv Latvian|lt Lithuanian|uk Ukrainian|ru Russian|tr Turkish,Türkçe|ar Arabic|he Hebrew|hi Hindi|id Indonesian|th Thai|vi Vietnamese|ja Japanese|ko Korean|zh Chinese|ca Catalan'
    .split('|')
    .map((line) => ({ value: line.slice(0, 2), names: line.slice(3).split(',') }));

export function parseLanguages(line: string): Parsed<string[]> {
  return parseList(line, parseLanguage);
}

function parseLanguage(item: string): Parsed<string> {
  const code = /^[a-z]{2}$/i.test(item) ? item.toLowerCase() : null;
  return foundOrSuggest(findNamed(item, LANGUAGE_NAMES) ?? code, item, LANGUAGE_NAMES);
}
