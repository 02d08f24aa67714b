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
  US: 'New York,New York City,NYC,Los Angeles,San Francisco,Chicago,Boston,Seattle,Austin,Denver,Houston,Dallas,Atlanta,Miami,San Diego,San Jose,Palo Alto,Mountain View,Silicon Valley,Philadelphia,Phoenix,Minneapolis,Detroit,Pittsburgh,Salt Lake City,Las Vegas,Nashville,Charlotte,Brooklyn,Washington DC,Washington D.C.,Cleveland,Cincinnati,Indianapolis,Milwaukee,St. Louis,Kansas City,Oklahoma City,Fort Worth,San Antonio,Sacramento,Oakland,Tampa,Orlando,Jacksonville,Baltimore,Raleigh,Memphis,New Orleans,Louisville,Tucson,Albuquerque,Honolulu,Boise,Omaha,Santa Monica,Irvine,Sunnyvale,Redwood City,Menlo Park,Scottsdale,Boulder',
  GB: 'London,Manchester,Bristol,Birmingham,Edinburgh,Glasgow,Leeds,Liverpool,Sheffield,Belfast,Cardiff,Nottingham,Newcastle upon Tyne,Leicester,Southampton,Brighton,Oxford,Aberdeen,Swansea,Coventry,Milton Keynes',
  DE: 'Berlin,Hamburg,Munich,München,Cologne,Köln,Frankfurt,Frankfurt am Main,Stuttgart,Düsseldorf,Leipzig,Dortmund,Essen,Dresden,Hannover,Nürnberg,Nuremberg,Karlsruhe,Mannheim,Bonn,Bremen,Duisburg,Bochum,Wuppertal,Bielefeld,Münster,Augsburg,Wiesbaden,Mönchengladbach,Gelsenkirchen,Braunschweig,Chemnitz,Kiel,Aachen,Magdeburg,Freiburg im Breisgau,Lübeck,Erfurt,Rostock,Mainz,Kassel,Saarbrücken,Potsdam,Oldenburg,Osnabrück,Heidelberg,Darmstadt,Regensburg,Ingolstadt,Würzburg,Ulm,Heilbronn,Pforzheim,Göttingen,Bamberg,Bayreuth,Konstanz,Paderborn',
  FR: 'Paris,Lyon,Marseille,Toulouse,Bordeaux,Lille,Nantes,Strasbourg,Grenoble,Rennes,Montpellier,Nice,Reims,Saint-Étienne,Toulon,Le Havre,Dijon,Angers,Nîmes,Villeurbanne,Clermont-Ferrand,Aix-en-Provence,Brest,Tours,Amiens,Limoges,Annecy,Perpignan,Besançon,Metz,Orléans,Rouen,Mulhouse,Caen',
  ES: 'Madrid,Barcelona,Valencia,Sevilla,Bilbao,Málaga,Zaragoza,Murcia,Palma,Palma de Mallorca,Las Palmas,Alicante,Valladolid,Vigo,Gijón,A Coruña,Granada,Vitoria-Gasteiz,Oviedo,Pamplona,San Sebastián,Donostia,Santander,Burgos,Castellón,Almería,Logroño,Tarragona,Girona,Lleida,Sabadell,Terrassa',
  IT: 'Rome,Roma,Milan,Milano,Turin,Torino,Bologna,Naples,Napoli,Genova,Genoa,Firenze,Florence,Padova,Verona,Palermo,Bari,Catania,Venezia,Venice,Messina,Trieste,Brescia,Parma,Prato,Modena,Reggio Emilia,Perugia,Ravenna,Livorno,Cagliari,Rimini,Ferrara,Bergamo,Vicenza,Treviso,Udine,Monza,Ancona,Pescara,Salerno,Lecce',
  NL: 'Amsterdam,Rotterdam,Utrecht,Eindhoven,The Hague,Den Haag,Groningen,Tilburg,Almere,Breda,Nijmegen,Apeldoorn,Haarlem,Arnhem,Enschede,Amersfoort,Zwolle,Leiden,Maastricht,Dordrecht,Delft,Den Bosch',
  BE: 'Brussels,Brussel,Bruxelles,Antwerp,Antwerpen,Ghent,Gent,Liège,Charleroi,Brugge,Leuven,Namur,Kortrijk,Hasselt,Mechelen',
  CH: 'Zurich,Zürich,Geneva,Genève,Basel,Lausanne,Bern,Winterthur,Luzern,St. Gallen,Lugano,Zug',
  AT: 'Vienna,Wien,Graz,Linz,Salzburg,Innsbruck,Klagenfurt,Villach,Wels,Dornbirn,Bregenz',
  SE: 'Stockholm,Gothenburg,Göteborg,Malmö,Uppsala,Linköping,Örebro,Västerås,Helsingborg',
  NO: 'Oslo,Bergen,Trondheim,Stavanger',
  DK: 'Copenhagen,København,Aarhus,Odense,Aalborg',
  FI: 'Helsinki,Tampere,Espoo,Turku,Oulu',
  IE: 'Dublin,Cork,Galway,Limerick',
  LU: 'Luxembourg,Luxemburg',
  PT: 'Lisbon,Lisboa,Porto,Braga,Coimbra,Aveiro,Faro,Setúbal,Guimarães',
  PL: 'Warsaw,Warszawa,Kraków,Krakow,Wrocław,Gdańsk,Poznań,Łódź,Katowice,Szczecin,Lublin',
  CZ: 'Prague,Praha,Brno,Ostrava,Plzeň',
  HU: 'Budapest',
  RO: 'Bucharest,București,Bucuresti,Cluj-Napoca,Timișoara,Iași,Brașov',
  UA: 'Kyiv,Kiev,Київ,Lviv,Kharkiv,Odesa',
  RU: 'Moscow,Москва,Saint Petersburg,Уфа,Екатеринбург,Новосибирск,Казань',
  TR: 'Istanbul,Ankara,Izmir,Bursa,Antalya',
  IL: 'Tel Aviv,Tel-Aviv,Tel Aviv-Yafo,Jerusalem,Haifa',
  AE: 'Dubai,Abu Dhabi',
  IN: 'Mumbai,Delhi,New Delhi,Bangalore,Bengaluru,Chennai,Hyderabad,Pune,Kolkata,Ahmedabad,Noida,Gurgaon,Gurugram,Jaipur,Kochi,Indore,Chandigarh,Trivandrum,Thiruvananthapuram,Navi Mumbai,Surat,Coimbatore,Lucknow,Nagpur,Vadodara,Mohali,Thane,Bhopal,Visakhapatnam,Nashik,Faridabad,Ghaziabad,Rajkot,Mysore,Mysuru,Bhubaneswar,Kanpur,Madurai,Patna,Ludhiana,Dehradun',
  CN: 'Beijing,Shanghai,Shenzhen,Guangzhou,Hangzhou,Xiamen,Dongguan,Suzhou,Chengdu,Nanjing,Wuhan,Tianjin,Qingdao,Ningbo,Foshan',
  HK: 'Hong Kong',
  SG: 'Singapore',
  JP: 'Tokyo,Osaka,Kyoto,Yokohama,Nagoya,Fukuoka,Sapporo',
  KR: 'Seoul,Busan,Seongnam,Incheon,Daejeon',
  TW: 'Taipei,Hsinchu,Taichung,Kaohsiung,New Taipei City',
  TH: 'Bangkok',
  SA: 'Riyadh,Jeddah',
  QA: 'Doha',
  PK: 'Lahore,Karachi,Islamabad,Rawalpindi,Faisalabad,Peshawar',
  BD: 'Dhaka,Chittagong',
  CY: 'Nicosia,Limassol',
  SI: 'Ljubljana',
  SK: 'Bratislava',
  IS: 'Reykjavik',
  VN: 'Hanoi,Ha Noi,Ho Chi Minh City,Da Nang',
  MY: 'Kuala Lumpur',
  ID: 'Jakarta,Jakarta Selatan,Surabaya,Bandung,Jakarta Barat,Jakarta Pusat,Tangerang,Bekasi',
  PH: 'Manila,Makati,Cebu City,Quezon City,Taguig,Davao City',
  AU: 'Sydney,Melbourne,Brisbane,Adelaide,Canberra,Gold Coast,Perth,Hobart,Darwin,Geelong',
  NZ: 'Auckland,Wellington,Christchurch,Dunedin',
  CA: 'Toronto,Vancouver,Montreal,Montréal,Ottawa,Calgary,Edmonton,Winnipeg,Québec,Quebec City,Kitchener,Mississauga,Gatineau,Laval,Saskatoon,Regina',
  MX: 'Mexico City,Ciudad de México,Guadalajara,Monterrey,Puebla,Tijuana,Querétaro,Zapopan,Cancún',
  BR: 'São Paulo,Sao Paulo,Rio de Janeiro,Belo Horizonte,Curitiba,Porto Alegre,Salvador,Fortaleza,Recife,Brasília,Manaus,Goiânia,Campinas,Florianópolis,Vitória,Natal,Joinville,Londrina,Maringá,Ribeirão Preto,Blumenau,Caxias do Sul',
  AR: 'Buenos Aires,CABA,Rosario,Mendoza,Mar del Plata',
  CO: 'Bogotá,Bogota,Medellín,Cali,Barranquilla,Cartagena de Indias',
  PE: 'Lima,Arequipa',
  CL: 'Santiago,Santiago de Chile',
  ZA: 'Johannesburg,Cape Town,Durban,Pretoria,Sandton,Port Elizabeth,Stellenbosch',
  NG: 'Lagos,Abuja',
  KE: 'Nairobi',
  EG: 'Cairo,Giza',
  EE: 'Tallinn',
  LV: 'Riga',
  LT: 'Vilnius',
  GR: 'Athens,Thessaloniki',
  BG: 'Sofia',
  HR: 'Zagreb,Split',
  RS: 'Belgrade,Novi Sad',
  GE: 'Tbilisi,Batumi',
  AM: 'Yerevan',
  AZ: 'Baku',
  KZ: 'Almaty,Astana',
  UZ: 'Tashkent',
  MT: 'Valletta',
  MA: 'Casablanca,Rabat,Marrakech',
  TN: 'Tunis',
  DZ: 'Algiers',
  GH: 'Accra',
  UG: 'Kampala',
  TZ: 'Dar es Salaam',
  ET: 'Addis Ababa',
  RW: 'Kigali',
  SN: 'Dakar',
  CI: 'Abidjan',
  MU: 'Port Louis',
  LK: 'Colombo',
  NP: 'Kathmandu',
  JO: 'Amman',
  LB: 'Beirut',
  KW: 'Kuwait City',
  BH: 'Manama',
  OM: 'Muscat',
  UY: 'Montevideo',
  PY: 'Asunción',
  BO: 'La Paz,Santa Cruz de la Sierra',
  EC: 'Quito,Guayaquil',
  PA: 'Panama City,Ciudad de Panamá',
  GT: 'Guatemala City,Ciudad de Guatemala',
  DO: 'Santo Domingo',
  BA: 'Sarajevo',
  MK: 'Skopje',
  AL: 'Tirana',
  BY: 'Minsk',
  MD: 'Chișinău,Chisinau',
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
