import { either, frame } from '../frame.ts';
import { phrases } from '../phrases.ts';
import { ASIDE, BECOMES, BY, NOW, type Told, WITH } from './told.ts';

const BUYS = phrases(
  'ubernimmt,ubernahm,ubernehmen,erwirbt,erwarb,kauft,kaufte,schluckt,neemt,nam,namen,koopt,kocht,verwerft,verwierf,lijft',
);
const SWALLOWS = phrases('lijft,schluckt');
const BOUGHT = phrases(
  'ubernommen,erworben,gekauft,zugekauft,overgenomen,gekocht,aangekocht,verworven,ingelijfd',
);
const WHAT = phrases(
  `*buro,softwarehaus,*haus,firma,*unternehmen,*hersteller,*betrieb,*spezialist*,wettbewerber,konkurrent*,rivalen,mitbewerber,gmbh,ag,kg,*dienstleister,*agentur
*bureau,*bedrijf,*bouwer,branchegenoot,concurrent,rivaal,*maker,*fabrikant,*specialist,bv,activiteiten,softwarehuis,*handel,*leverancier`,
);
const SHARES = phrases('anteile,anteilen,aktien,aandelen,geschaftsanteile');
const MERGED = phrases('zusammengeschlossen,fusioniert,verschmolzen,gefuseerd,samengegaan,samengevoegd');
const TOGETHER = phrases(
  'gemeinsame wege,samen verder als,samen verder,unter einem dach,onder een dak,als een bedrijf',
);
const PART_OF = phrases(
  'teil von,teil der,ein unternehmen der,onderdeel van,een onderdeel van,deel uit van,zur,tot de,tochter der,dochter van,tochtergesellschaft der',
);
const DEAL = phrases(
  'ubernahme,verschmelzung,fusion,kauf von,kauf der,erwerb,zukauf,verkauf der,verkauf des,zusammenschluss,overname,fusie,aankoop van,verkoop van,kaufvertrag,koopovereenkomst',
);
const DONE = phrases(
  'abgeschlossen,vollzogen,eingetragen,freigegeben,genehmigt,unterzeichnet,besiegelt,perfekt,feit,afgerond,rond,voltooid,goedgekeurd,getekend',
);
const THROUGH = phrases(
  'durch den zukauf,durch die ubernahme,durch den kauf,durch den erwerb,mit der ubernahme,mit dem kauf,mit dem zukauf,met de aankoop,met de overname,door de overname,door de aankoop,dankzij de overname',
);
const STRENGTHENS = phrases(
  'starken,starkt,erweitern,erweitert,bauen,baut,versterken,versterkt,vergroten,vergroot,wachsen,wachst,breiden,breidt,verstarken,verstarkt',
);
const WELCOME = phrases('willkommen,welkom,begrussen,verwelkomen');
const FAMILY = phrases('familie,gruppe,groep');
const GOES = phrases('geht,ging,gaat,gingen,gaan');
const INTO = phrases('auf,op in,op');
const TELLS = phrases('gibt,kundigt,meldet,verkundet,kondigt,maakt,bekannt,bekend,angekundigt');
const HANDS = phrases('in handen van,in handen,in die hande');
const BELONGS = phrases('gehort,gehoren,behoort,behoren');
const SELLS = phrases('verkauft,verkaufte,stoot,verkoopt,verkocht,trennt,veraussert');
const BRANCH = phrases(
  '*sparte,*bereich,*geschaft,*tak,*divisie,drukkerij,*drukkerij,*onderdeel,*werk,*tochter,*dochter',
);
const TO = phrases('an,aan');

export const ACQUISITION: Told = {
  not: phrases(
    `${ASIDE},von unternehmen,von firmen,van bedrijven,van elk bedrijf,gern,graag,kosten,haftung,verantwortung,versand,patenschaft,arbeit,werk uit handen,inboedel,ausbildung,weisen wir zuruck,kloppen niet,beendet,op niets,maschinen,machines,prufen,bekijkt,pruft,risiken,unabhangig*,onafhankelijk*,klantenwerving,ticket,fuhrung,leitung,directie,stokje,mehrheit,meerderheid,belang,geschaftsfuhrung,administratie,lohnabrechnung`,
  ),
  frames: [
    ...frame('own', BUYS, 5, WHAT),
    ...frame('own', WHAT, 6, BOUGHT),
    ...frame('said', SHARES, 4, 'NAME', 4, BOUGHT),
    ...frame('said', BUYS, 4, SHARES, 3, 'NAME'),
    ...frame('own', BUYS, 4, SHARES),
    ...frame('said', SWALLOWS, 'NAME'),
    ...frame('own', WITH, 5, MERGED),
    ...frame('own', MERGED, 1, WITH),
    ...frame('own', 'CAP', 5, TOGETHER),
    ...frame('said', BECOMES, 2, PART_OF, 2, 'NAME'),
    ...frame('own', NOW, 3, PART_OF, 2, 'CAP'),
    ...frame('own', BECOMES, 3, PART_OF, 2, 'CAP'),
    ...frame('free', 'START', DEAL, 9, DONE),
    ...frame('named', DEAL, 14, DONE),
    ...frame('free', DEAL, 9, DONE),
    ...frame('named', THROUGH, 7, STRENGTHENS),
    ...frame('said', WELCOME, 3, 'NAME', FAMILY),
    ...frame('said', GOES, 6, 'NAME', 1, INTO),
    ...frame('said', GOES, INTO, 2, 'NAME'),
    ...either('own', TELLS, 6, DEAL),
    ...frame('said', HANDS, 2, 'NAME'),
    ...frame('own', BOUGHT, 3, BY),
    ...frame('own', BY, 5, BOUGHT),
    ...frame('said', BELONGS, 2, NOW, 2, 'NAME'),
    ...frame('named', BOUGHT, 2, BY, 1, 'CAP'),
    ...frame('own', SELLS, 6, BRANCH, 5, TO),
    ...frame('own', SELLS, 6, TO, 1, 'CAP'),
  ],
};
