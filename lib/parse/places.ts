/** Two-letter codes and names of the states of the USA with the federal district. */
export const US_STATES: ReadonlyMap<string, string> = new Map(
  (
    'AL:Alabama,AK:Alaska,AZ:Arizona,AR:Arkansas,CA:California,CO:Colorado,CT:Connecticut,DE:Delaware,FL:Florida,GA:Georgia,' +
    'HI:Hawaii,ID:Idaho,IL:Illinois,IN:Indiana,IA:Iowa,KS:Kansas,KY:Kentucky,LA:Louisiana,ME:Maine,MD:Maryland,' +
    'MA:Massachusetts,MI:Michigan,MN:Minnesota,MS:Mississippi,MO:Missouri,MT:Montana,NE:Nebraska,NV:Nevada,NH:New Hampshire,' +
    'NJ:New Jersey,NM:New Mexico,NY:New York,NC:North Carolina,ND:North Dakota,OH:Ohio,OK:Oklahoma,OR:Oregon,PA:Pennsylvania,' +
    'RI:Rhode Island,SC:South Carolina,SD:South Dakota,TN:Tennessee,TX:Texas,UT:Utah,VT:Vermont,VA:Virginia,WA:Washington,' +
    'WV:West Virginia,WI:Wisconsin,WY:Wyoming,DC:District of Columbia'
  )
    .split(',')
    .map((pair) => [pair.slice(0, 2), pair.slice(3)] as const),
);

export const CANADIAN_PROVINCES: ReadonlyMap<string, string> = new Map(
  (
    'AB:Alberta,BC:British Columbia,MB:Manitoba,NB:New Brunswick,NL:Newfoundland and Labrador,NS:Nova Scotia,ON:Ontario,' +
    'PE:Prince Edward Island,QC:Quebec,SK:Saskatchewan,YT:Yukon,NT:Northwest Territories,NU:Nunavut'
  )
    .split(',')
    .map((pair) => [pair.slice(0, 2), pair.slice(3)] as const),
);

export const AUSTRALIAN_STATES: ReadonlySet<string> = new Set([
  'NSW',
  'VIC',
  'QLD',
  'WA',
  'SA',
  'TAS',
  'ACT',
  'NT',
]);

/** Cities so large that the name alone says the country, where prose names no country ("based in Berlin"). */
const CITIES: Readonly<Record<string, string>> = {
  US: 'New York,New York City,NYC,Los Angeles,San Francisco,Chicago,Boston,Seattle,Austin,Denver,Houston,Dallas,Atlanta,Miami,San Diego,San Jose,Palo Alto,Mountain View,Silicon Valley,Philadelphia,Phoenix,Minneapolis,Detroit,Pittsburgh,Salt Lake City,Las Vegas,Nashville,Charlotte,Brooklyn,Washington DC,Washington D.C.',
  GB: 'London,Manchester,Bristol,Birmingham,Edinburgh,Glasgow,Leeds,Liverpool,Sheffield,Belfast,Cardiff,Nottingham',
  DE: 'Berlin,Hamburg,Munich,München,Cologne,Köln,Frankfurt,Frankfurt am Main,Stuttgart,Düsseldorf,Leipzig,Dortmund,Essen,Dresden,Hannover,Nürnberg,Nuremberg,Karlsruhe,Mannheim,Bonn',
  FR: 'Paris,Lyon,Marseille,Toulouse,Bordeaux,Lille,Nantes,Strasbourg,Grenoble,Rennes,Montpellier',
  ES: 'Madrid,Barcelona,Valencia,Sevilla,Bilbao,Málaga,Zaragoza',
  IT: 'Rome,Roma,Milan,Milano,Turin,Torino,Bologna,Naples,Napoli,Genova,Genoa,Firenze,Florence,Padova,Verona',
  NL: 'Amsterdam,Rotterdam,Utrecht,Eindhoven,The Hague,Den Haag',
  BE: 'Brussels,Brussel,Bruxelles,Antwerp,Antwerpen,Ghent,Gent',
  CH: 'Zurich,Zürich,Geneva,Genève,Basel,Lausanne',
  AT: 'Vienna,Wien,Graz,Linz,Salzburg,Innsbruck',
  SE: 'Stockholm,Gothenburg,Göteborg,Malmö',
  NO: 'Oslo,Bergen',
  DK: 'Copenhagen,København,Aarhus',
  FI: 'Helsinki,Tampere',
  IE: 'Dublin,Cork,Galway,Limerick',
  LU: 'Luxembourg,Luxemburg',
  PT: 'Lisbon,Lisboa,Porto',
  PL: 'Warsaw,Warszawa,Kraków,Krakow,Wrocław',
  CZ: 'Prague,Praha,Brno',
  HU: 'Budapest',
  RO: 'Bucharest,București,Bucuresti',
  UA: 'Kyiv,Kiev,Київ',
  RU: 'Moscow,Москва,Saint Petersburg,Уфа,Екатеринбург,Новосибирск,Казань',
  TR: 'Istanbul,Ankara',
  IL: 'Tel Aviv,Tel-Aviv,Tel Aviv-Yafo,Jerusalem,Haifa',
  AE: 'Dubai,Abu Dhabi',
  IN: 'Mumbai,Delhi,New Delhi,Bangalore,Bengaluru,Chennai,Hyderabad,Pune,Kolkata,Ahmedabad,Noida,Gurgaon,Gurugram,Jaipur,Kochi,Indore,Chandigarh,Trivandrum,Thiruvananthapuram,Navi Mumbai,Surat,Coimbatore,Lucknow,Nagpur,Vadodara,Mohali,Thane',
  CN: 'Beijing,Shanghai,Shenzhen,Guangzhou,Hangzhou,Xiamen,Dongguan,Suzhou',
  HK: 'Hong Kong',
  SG: 'Singapore',
  JP: 'Tokyo,Osaka,Kyoto',
  KR: 'Seoul,Busan,Seongnam',
  TW: 'Taipei',
  TH: 'Bangkok',
  SA: 'Riyadh,Jeddah',
  QA: 'Doha',
  PK: 'Lahore,Karachi,Islamabad',
  BD: 'Dhaka',
  CY: 'Nicosia,Limassol',
  SI: 'Ljubljana',
  SK: 'Bratislava',
  IS: 'Reykjavik',
  VN: 'Hanoi,Ha Noi,Ho Chi Minh City',
  MY: 'Kuala Lumpur',
  ID: 'Jakarta,Jakarta Selatan',
  PH: 'Manila,Makati',
  AU: 'Sydney,Melbourne,Brisbane,Adelaide,Canberra,Gold Coast',
  NZ: 'Auckland,Wellington,Christchurch',
  CA: 'Toronto,Vancouver,Montreal,Montréal,Ottawa,Calgary,Edmonton,Winnipeg',
  MX: 'Mexico City,Ciudad de México,Guadalajara,Monterrey',
  BR: 'São Paulo,Sao Paulo,Rio de Janeiro,Belo Horizonte,Curitiba,Porto Alegre',
  AR: 'Buenos Aires,CABA',
  CO: 'Bogotá,Bogota,Medellín',
  PE: 'Lima',
  CL: 'Santiago,Santiago de Chile',
  ZA: 'Johannesburg,Cape Town,Durban,Pretoria,Sandton',
  NG: 'Lagos',
  KE: 'Nairobi',
  EG: 'Cairo',
  EE: 'Tallinn',
  LV: 'Riga',
  LT: 'Vilnius',
  GR: 'Athens',
  BG: 'Sofia',
  HR: 'Zagreb',
  RS: 'Belgrade',
};

let cities: Map<string, string> | undefined;

/** Country of a city that is known by its name alone; null for every other. */
export function cityCountry(city: string): string | null {
  if (!cities) {
    cities = new Map();
    for (const [country, list] of Object.entries(CITIES)) {
      for (const name of list.split(',')) cities.set(name.toLowerCase(), country);
    }
  }
  return cities.get(city.toLowerCase()) ?? null;
}

let stateNames: Map<string, string> | undefined;

/** Code of a state of the USA, given as its code or its full name; null when it is none. */
export function parseUsState(text: string): string | null {
  const name = text.trim().replace(/\.$/, '');
  if (name.length === 2) return US_STATES.has(name) ? name : null;
  if (/^D\.C$/.test(name)) return 'DC';
  stateNames ??= new Map([...US_STATES].map(([code, full]) => [full.toLowerCase(), code]));
  return stateNames.get(name.toLowerCase()) ?? null;
}
