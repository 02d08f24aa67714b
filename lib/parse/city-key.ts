import { foldText } from './fold-text.ts';

/** Names of one city in the languages of its country and in English. */
const SAME: readonly string[] = [
  'bengaluru,bangalore',
  'mumbai,bombay',
  'gurugram,gurgaon',
  'chennai,madras',
  'thiruvananthapuram,trivandrum',
  'kochi,cochin',
  'munchen,munich,muenchen',
  'koln,cologne,koeln',
  'nurnberg,nuremberg,nuernberg',
  'hannover,hanover',
  'wien,vienna',
  'zurich,zuerich',
  'geneve,geneva,genf',
  'basel,bale,basle',
  'luzern,lucerne',
  'milano,milan,mailand',
  'roma,rome',
  'torino,turin',
  'firenze,florence',
  'venezia,venice',
  'napoli,naples',
  'genova,genoa',
  'sevilla,seville',
  'lisboa,lisbon',
  'porto,oporto',
  'praha,prague',
  'warszawa,warsaw',
  'krakow,cracow',
  'bucuresti,bucharest',
  'kobenhavn,copenhagen',
  'goteborg,gothenburg',
  'bruxelles,brussels,brussel',
  'antwerpen,antwerp,anvers',
  'gent,ghent,gand',
  'den haag,the hague,s-gravenhage',
  'athina,athens',
  'new york,new york city,nyc',
  'luxembourg,luxemburg',
];
let keys: Map<string, string> | undefined;

/** A city's name for comparing: folded, one of its names for all. */
export function cityKey(city: string): string {
  if (!keys) {
    keys = new Map();
    for (const names of SAME) {
      const [first = '', ...others] = names.split(',');
      for (const name of others) keys.set(name, first);
    }
  }
  const name = foldText(city).replace(/\./g, '').trim();
  return keys.get(name) ?? name;
}
