import { foldText } from './fold-text.ts';
import { parseUsState } from './places.ts';
import { REGION_NAMES } from './region-names.ts';

let regions: Map<string, Set<string>> | undefined;

function regionTable(): Map<string, Set<string>> {
  regions ??= new Map(
    REGION_NAMES.split(';').map((entry) => [entry.slice(0, 2), new Set(entry.slice(2).split('|'))]),
  );
  return regions;
}

/** What stands around the name of a region: "Estado de", "Provincia di", "Province", "Prov.", "Mkoa". */
const FORM =
  /^(?:provincia (?:de|di)|province (?:of|de|du)|prov|estado (?:de|do)|edo|state of|region (?:of|de)|departamento (?:de|del)|county|co|comunidad de|woj(?:ewodztwo)?|judetul|jud|land) | (?:province|prov|state|region|county|oblast|governorate|prefecture|ken|shi)$/;

function keyOf(name: string): string {
  return foldText(name)
    .replace(/[^\p{L}\p{N}]/gu, ' ')
    .split(' ')
    .filter(Boolean)
    .join(' ');
}

/** True when the text is a state, a province, a county of the country: "Jalisco" in Mexico, "Co. Cork" in Ireland. */
export function isRegionOf(country: string, text: string): boolean {
  if (text.length < 2 || text.length > 60) return false;
  if (country === 'US') return parseUsState(text) !== null;
  const known = regionTable().get(country);
  if (!known) return false;
  const key = keyOf(text);
  return known.has(key) || known.has(key.replace(FORM, ''));
}

/** True when the table of the country's regions is there to be trusted. */
export function hasRegions(country: string): boolean {
  return country === 'US' || regionTable().has(country);
}

/** Regions that have the name of their capital: alone before the country they are the city. */
const ALSO_CITIES = new Set(
  (
    'aguascalientes|campeche|chihuahua|colima|durango|guanajuato|oaxaca|puebla|queretaro|san luis potosi|tlaxcala|veracruz|zacatecas|' +
    'catamarca|cordoba|corrientes|formosa|jujuy|la rioja|mendoza|neuquen|salta|san juan|san luis|santa fe|tucuman|' +
    'a coruna|la coruna|albacete|alicante|alacant|almeria|avila|badajoz|barcelona|burgos|caceres|cadiz|castellon|ciudad real|cuenca|' +
    'girona|granada|guadalajara|huelva|huesca|jaen|leon|lleida|lugo|madrid|malaga|murcia|ourense|palencia|las palmas|pontevedra|' +
    'salamanca|segovia|sevilla|seville|soria|tarragona|teruel|toledo|valencia|valladolid|zamora|zaragoza|' +
    'aveiro|beja|braga|braganca|castelo branco|coimbra|evora|faro|guarda|leiria|lisboa|lisbon|portalegre|porto|santarem|setubal|' +
    'viana do castelo|vila real|viseu|adana|ankara|antalya|aydin|balikesir|bursa|denizli|diyarbakir|eskisehir|gaziantep|istanbul|' +
    'izmir|kayseri|konya|malatya|manisa|mersin|ordu|samsun|sanliurfa|tekirdag|trabzon|van|yalova|' +
    'arequipa|ayacucho|cajamarca|callao|cusco|huancavelica|huanuco|ica|lima|moquegua|piura|puno|tacna|tumbes|' +
    'antofagasta|valparaiso|santiago|tunis|ariana|ben arous|nabeul|bizerte|sousse|monastir|sfax|kairouan|gabes|gafsa|' +
    'alger|oran|constantine|annaba|blida|setif|batna|tlemcen|utrecht|groningen|antwerp|antwerpen|liege|namur|' +
    'zurich|geneve|geneva|bern|luzern|lucerne|zug|st gallen|schaffhausen|solothurn|fribourg|neuchatel|schwyz|glarus|salzburg|wien|vienna|' +
    'berlin|hamburg|bremen|tokyo|kyoto|osaka|hiroshima|fukuoka|nagasaki|niigata|nagano|nara|chiba|saitama|okayama|kumamoto|shizuoka|' +
    'beijing|shanghai|tianjin|chongqing|chiang mai|chonburi|rayong|phuket|nonthaburi|khon kaen|songkhla|' +
    'cluj|brasov|sibiu|iasi|arad|bacau|buzau|galati|constanta|suceava|kano|kaduna|lagos|enugu|dhaka|khulna|rajshahi|sylhet|' +
    'quebec|cebu|davao|iloilo|batangas|chandigarh|delhi|heredia|alajuela|cartago|san jose|montevideo|maldonado|salto|' +
    'sao paulo|rio de janeiro|mersin|jakarta|yogyakarta|dubai|abu dhabi|sharjah|ajman|erbil|baghdad|basra|khartoum|kinshasa|luanda|abidjan'
  ).split('|'),
);

/** True for a region that shares its name with a city of it. */
export function isAlsoCity(name: string): boolean {
  return ALSO_CITIES.has(keyOf(name));
}
