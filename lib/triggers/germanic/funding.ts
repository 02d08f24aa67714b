import { either, frame } from '../frame.ts';
import { phrases } from '../phrases.ts';
import { ASIDE, IN, TO, type Told } from './told.ts';

const GET = phrases(
  `holt,holte,bekommt,bekam,bekommen,erhalt,erhielt,erhalten,eingesammelt,eingeworben,aufgenommen,platziert,sammelt,gesichert,sichert,erhoht,erhohte,abgeschlossen,brachte,schliesst,stemmt
krijgt,kreeg,gekregen,haalt,haalde,haalden,opgehaald,binnengehaald,trekt,trok,aangetrokken,leverde,levert,ontving,ontvingen,ontvangt,sloot,sluit,sloten,afgesloten,afgerond,gehonoreerd`,
);
const CAPITAL = phrases(
  `kapital,*kapital,*finanzierung,*finanzierungsrunde,*runde,kredit,*kredit,darlehen,*darlehen,anleihe,*anleihe,*forderung,forderung,zuwendung,zuschuss,*zuschuss,crowdfunding,series a,series b,series c,series d,serie a,serie b
*kapitaal,*injectie,*investering,*ronde,*lening,*krediet,*faciliteit,*geld,subsidie,*subsidie,*financiering,bijdrage`,
);
const MONEY = phrases('€,$,euro,euros,dollar,million*,mio,mrd,miljoen,miljard,eur');
const RAISE = phrases(
  'holt sich,holt,aufgenommen,eingesammelt,eingeworben,opgehaald,binnengehaald,aangetrokken,trekt,haalt,haalde,haalden,sammelt,sammelte,wirbt,ophalen',
);
const GRANTED = phrases(
  'gewahrt,gewahrte,bewilligt,bewilligte,zugesagt,zugesprochen,erteilt,verstrekt,verstrekte,kent,kende,toegekend,verleend,toegezegd',
);
const SUPPORTS = phrases(
  'fordert,forderte,unterstutzt,bezuschusst,subsidieert,ondersteunt,finanziert,financiert',
);
const SUPPORTED = phrases('gefordert,bezuschusst,gesubsidieerd,gefinanciert,kofinanziert');
const STEPS_IN = phrases('steigt,stieg,stapt,stapte');
const TAKES_PART = phrases('beteiligt,beteiligte,beteiligen,participeert,neemt deel');
const TAKES = phrases('neemt,nam,erwirbt,erwarb,ubernimmt,ubernahm,verwerft,koopt,kauft');
const STAKE = phrases('belang,*belang,anteil,anteile,beteiligung,*beteiligung,minderheitsbeteiligung');
const INVEST = phrases(
  'investiert,investieren,investierte,investierten,investeert,investeren,investeerde,investeerden,staken,steken,steekt,stak,steckt,stecken',
);
const INVESTED = phrases('investiert,geinvesteerd,gestoken,gesteckt');
const WIN = phrases(
  'gewinnen,gewinnt,gewonnen,verwelkomt,verwelkomen,begrussen,begrusst,krijgt,bekommt,aan boord,an bord',
);
const OWNER = phrases(
  'aandeelhouder,aandeelhouders,gesellschafter,gesellschafterin,gesellschaftern,investor,investoren,investorin,investeerder,investeerders,geldgeber,mede eigenaar,miteigentumer',
);
const CO_OWNER = phrases(
  'mede eigenaar,miteigentumer,aandeelhouder,anteilseigner,grootaandeelhouder,hauptgesellschafter',
);
const OF = phrases('van,von,der,bij,bei');
const NEW_OWNERS = phrases(
  'neuen gesellschaftern,neuen investoren,neuen geldgebern,nieuwe aandeelhouders,nieuwe investeerders',
);
const COUNTS = phrases('zahlt,zahlen,gehort,gehoren,behoort,behoren');
const MAJORITY = phrases('mehrheit,*mehrheit,mehrheits*,meerderheid,meerderheids*');
const EXCHANGE = phrases('borsengang,beursgang,naar de beurs,an die borse,borsendebut');
const FRESH = phrases(
  'frisches geld,frisches kapital,verse financiering,vers kapitaal,*finanzierung,*financiering,series a,series b,series c,series d,kapitaalinjectie,*spritze',
);
const ROUND = phrases(
  'series a,series b,series c,series d,serie a,*finanzierungsrunde,*investeringsronde,*financieringsronde,seed runde,seedronde,pre seed,pre seedinvestering',
);
const CLOSED = phrases('abgeschlossen,afgerond,gesloten,voltooid,rond');
const LED = phrases('angefuhrt von,unter fuhrung von,onder leiding van,aangevoerd door');

export const FUNDING: Told = {
  not: phrases(
    `${ASIDE},kennt,spart,spenden,sponsor*,stadt,seed runde von,seedronde van,investeringsronde van,finanzierungsrunde von,deelname,namen deel,hypothek,hypotheek,leasing,warmtepomp,heizung,auftrag,opdracht,umsatz,omzet`,
  ),
  frames: [
    ...either('own', GET, 9, CAPITAL),
    ...either('own', RAISE, 6, MONEY),
    ...either('named', GRANTED, 10, CAPITAL),
    ...frame('said', SUPPORTS, 3, 'OWN', 6, MONEY),
    ...frame('named', MONEY, 3, SUPPORTED),
    ...frame('said', STEPS_IN, 6, TO, 1, 'NAME'),
    ...frame('said', TAKES_PART, 9, TO, 1, 'OWN'),
    ...frame('said', TAKES, 3, STAKE, 6, IN, 'OWN'),
    ...frame('said', TAKES, 3, STAKE, 6, TO, 1, 'NAME'),
    ...frame('said', 'START', 'CAP', 4, INVEST, 2, IN, 1, 'NAME'),
    ...frame('said', INVEST, 8, MONEY, 2, IN, 1, 'OWN'),
    ...frame('said', MONEY, 3, IN, 1, 'OWN'),
    ...frame('said', IN, 'NAME', 3, INVESTED),
    ...either('own', WIN, 8, OWNER),
    ...frame('said', CO_OWNER, 1, OF, 1, 'NAME'),
    ...frame('said', NEW_OWNERS, 3, COUNTS),
    ...frame('said', MAJORITY, 6, 'NAME'),
    ...frame('named', EXCHANGE, 9, MONEY),
    ...either('own', EXCHANGE, 5, MONEY),
    ...frame('said', FRESH, 1, TO, 1, 'NAME'),
    ...either('named', ROUND, 6, MONEY),
    ...frame('free', 'START', ROUND, 6, CLOSED),
    ...frame('free', 'START', LED, 9, MONEY),
  ],
};
