/** Words that stand for one another in names of companies, each line by the form that is compared. */
const SAME_WORDS = `
international: intl int'l inter
manufacturing: mfg manuf
management: mgmt mgt
services: svcs svc service servs
technologies: tech technology techn
associates: assoc assocs associate
brothers: bros
laboratories: lab labs laboratory
engineering: eng engr engrg
development: dev devt dvlpmt
systems: sys system syst
pharmaceuticals: pharma pharmaceutical pharm
industries: ind industry inds
transport: transp
transportation: transportn
government: govt gov
national: natl nat'l
university: univ
saint: st
mount: mt
fort: ft
department: dept
center: ctr centre cntr
harbor: harbour hbr
color: colour
organization: organisation org
authority: auth
community: comm
electric: elec electr
cooperative: coop
financial: fin
insurance: ins
telecommunications: telecom telecomm
education: edu educ
group: grp gruppe groupe gruppo grupo gruppen
holding: holdings hldg hldgs
solutions: soln solns solution sol
communications: comms communication
construction: constr
distribution: distr distrib
consulting: consultg
hospital: hosp
institute: inst
investments: inv investment invts
association: assn
equipment: equip
production: prod
products: product prods
enterprises: enterprise entp
partners: partner ptnrs
chemicals: chem chemical
automotive: auto
advertising: advtg
federation: fed
municipal: munic
hotels: hotel htl
`;
/** Written out or in digits: "Three Rivers" is "3 Rivers". */
const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** The form by which an abbreviation or a plural is compared. */
export const WORD_FORMS: ReadonlyMap<string, string> = new Map([
  ...SAME_WORDS.trim()
    .split('\n')
    .flatMap((line) => {
      const [form = '', others = ''] = line.split(': ');
      return others.split(' ').map((other) => [other.replace("'", ''), form] as const);
    }),
  ...NUMBERS.map((word, digit) => [word, String(digit)] as const),
]);

/**
 * What companies do, in the words of their names. Nobody is told apart by such a word alone, and a slip in one is put
 * right, so words that differ from another by a slip stand here as well.
 */
const PLAIN_WORDS = `
academy accounting acoustic advanced advertising advisors advisory aerospace agency agriculture air alliance american
analytics apparel architects asset association associates authority auto automation automotive aviation bakery bank banking
beauty beverages biotech brands brewery broadcasting brothers builders building business cable campaign capital cargo
catering center central ceramics chemicals church city clinic clothing cloud club coffee college color commerce commercial
communications community company computing construction consultants consultant consulting contracting contractors
cooperative corporate cosmetics council creative credit dairy data dental design development devices diagnostics digital
direct distribution dynamics ecommerce economics education electric electrical electronics elektro energy engineering
enterprises entertainment environmental equipment estate events express fabrics factory farm farms fashion federation
finance financial fisheries fitness food foods football forest forestry foundation freight furniture future games garden
gas general glass global gold government graphics green group hardware harbor health healthcare heating holding home homes
hospital hospitality hostel hostels hotels house housing independent industries information infrastructure innovation
instruments insurance institute interactive interiors international internet investments jewelry laboratories landscaping
laundry law leasing legal leisure life lighting logistics machinery maintenance management manufacturing marine marketing
marketplace material materials meat mechanical media medical metals mineral minerals mining ministry mobile mobility
mortgage motors municipal museum music national natural network networks news nutrition office oil optical organic
organization outdoor packaging paint painting paper parts partners payments pharmaceuticals pharmacy photo photography
plastics plumbing power primary printing private product production productions products professional project projects
properties property public publications publishing pumps quality radio railway realty recruitment recycling regional
rental research resources restaurant restaurants retail robotics roofing rural savings school science sciences secondary
security self semiconductor services shipping shop smart social software solar solutions sport sports spots staffing
standard steel storage store strategic strategy studio studios supply support surgery surveying systems tank
technical technologies telecommunications textiles theater timber tools tourism toys trade trading training transport
transportation travel trust union united university urban utilities vehicles ventures veterinary video warehouse waste
water wealth wellness wholesale wind wine wireless wood works
bau beratung betrieb bildung dienstleistungen druck elektronik energie entwicklung gesellschaft handel hochschule
immobilien industrie ingenieure kommunikation logistik maschinenbau medien metall sparkasse stadtwerke technik transporte
universitat verein verlag versicherung verwaltung volksbank werke werkzeugbau
assurances banque batiment caisse conseil chambre distribution ecole editions formation immobilier informatique
ingenierie ministere services solutions universite ville
ayuntamiento banco comercio construcciones consultoria distribuciones energia escuela industria ingenieria instituto
inmobiliaria servicios soluciones tecnologia universidad costruzioni servizi soluzioni tecnologie universita
`;
export const PLAIN: ReadonlySet<string> = new Set(PLAIN_WORDS.trim().split(/\s+/));

/** Places of learning: there are many of one name, and parts of one with names of their own. */
export const SCHOOLS: ReadonlySet<string> = new Set(
  'university universitat universite universidad universita universiteit universitet universidade uniwersytet college hochschule school academy institute instituto politecnico polytechnic'.split(
    ' ',
  ),
);

/** "and" in several languages, between two names. */
export const JOINING_WORDS: ReadonlySet<string> = new Set('and und et e y en och og i'.split(' '));
