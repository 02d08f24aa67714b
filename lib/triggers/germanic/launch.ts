import { either, frame } from '../frame.ts';
import { phrases } from '../phrases.ts';
import { ASIDE, type Told } from './told.ts';

const LAUNCHES = phrases(
  'lanciert,launcht,launchte,gelauncht,lancierte,lanceert,lanceerde,gelanceerd,onthult,onthulde,onthulden,enthullt,enthullte,introduceert,introduceren,introduceerde,geintroduceerd',
);
const SHOWS = phrases(
  'startet,startete,starten,start,startte,kommt,komt,kwam,prasentiert,prasentierte,prasentieren,presenteert,presenteerde,presenteren,zeigt,zeigte,toont,toonde,bringt,bringen,brachte,brengt,brengen,bracht,veroffentlicht,stellt,stellen,stellte,rolt,rollt,gibt,fuhrt',
);
const NEW = phrases(
  'neue,neuen,neuer,neues,neueste,eigene,eigenen,eigener,eigenem,erste,ersten,erstes,zweite,zweiten,nachste,nieuw,nieuwe,nieuwste,eigen,eerste,tweede,derde,volgende,vernieuwde,uberarbeitete',
);
const PRODUCT = phrases(
  `*app,*software,*portal,*portaal,*modul,*module,*konfigurator,*configurator,*plattform,*platform,*assistent,*assistentin,*rad,*fiets,*pumpe,*pomp,*maschine,*machine,*gerat,*sensor,*sensors,*service,*tool,werkzeug,abo,*abonnement,*karte,*laadpas,podcast,*versicherung,*verzekering,*generation,*generatie,*serie,modell,model,*modell,*model,version,versie,release,beta,*kompressor,*compressor,*truck,*heftruck,*stapler,*schrauber,*boormachine,*linie,*lijn,*kollektion,collectie,*produkt*,*product,*producten,*familie,*planung,*planning,*losung,*oplossing,*system,*systeem,*filter,*kase,*kaas,*dienst,angebot`,
);
const HAVE = phrases('haben,hat,hebben,heeft,wurde,werd,is,ist');
const RELEASED = phrases(
  'veroffentlicht,freigegeben,gestartet,vrijgegeven,uitgebracht,herausgebracht,vorgestellt,gepresenteerd,eingefuhrt,uitgerold,ausgerollt,ontwikkeld',
);
const LABEL = phrases(
  'neu,jetzt neu,neu im sortiment,neu im angebot,nieuw,nieuw in ons assortiment,nieuw in het assortiment,launch,lancering,primeur,premiere,weltpremiere,wereldprimeur,produktneuheit,neuheit',
);
const VERSION = phrases('version,release,versie,update');
const OUT = phrases('erschienen,veroffentlicht,verfugbar,uit,beschikbaar,da,live,freigegeben');
const LIVE = phrases(
  'ist live,ist da,ist online,ist erhaltlich,ist verfugbar,erhaltlich ist,staat online,is live,is er,is uit,an den start,geht live,gaat live,ging live,live gegangen,zu den handlern,im handel,in de winkel,in de winkels,te bestellen,verkrijgbaar,leverbaar,im angebot,herunterladen,downloaden,am markt,zum download,bestellbar,auf dem markt,op de markt',
);
const TO_BE_HAD = phrases('beschikbaar,verfugbar,erhaltlich,verkrijgbaar,lieferbar,leverbaar');
const GOES = phrases('geht,ging,gaat,startet,rollt,ligt,staat,liegt');
const STARTS = phrases('an den start,live,zu den handlern,in de winkel,online');
const EXTENDS = phrases('erweitert,erganzt,erweitern,breidt,breiden,vergroot,baut');
const RANGE = phrases(
  'produktpalette,sortiment,angebot,portfolio,produktportfolio,aanbod,assortiment,productaanbod,palette',
);
const SALES_START = phrases('markteinfuhrung,marktstart,verkaufsstart,marktintroductie,verkoopstart');
const MEET = phrases('maak kennis met,lernen sie,entdecken,ontdek,darf ich vorstellen,wir stellen vor');

export const LAUNCH: Told = {
  not: phrases(
    `${ASIDE.replace('portfolio*,', '')},*bericht,jahresbericht,whitepaper,zahlen,cijfers,jaarverslag,artikel,niederlassung,standort,filiale,vestiging,kantoor,werk,kooperation,zusammenarbeit,samenwerking,zeitplan,arbeitet an,werkt aan,soll,moet verschijnen,tarif,introductiekorting,noch,nog,initiative,anzeige,advertentie,sommerfest,*projekt,*project,jahr,studie,forschungs*,onderzoeks*,vorstand,geschaftsfuhr*,directeur,ausbildung`,
  ),
  frames: [
    ...frame('own', LAUNCHES),
    ...frame('said', LAUNCHES, 'NAME'),
    ...frame('said', SHOWS, 'OWN', 5, NEW, 4, PRODUCT),
    ...frame('own', SHOWS, 7, NEW, 4, PRODUCT),
    ...frame('named', SHOWS, 3, NEW, 3, PRODUCT),
    ...frame('own', SHOWS, 3, 'OWN', 5, PRODUCT),
    ...frame('own', SHOWS, 3, PRODUCT),
    ...frame('own', HAVE, 10, PRODUCT, 8, RELEASED),
    ...frame('named', PRODUCT, 8, RELEASED),
    ...frame('free', 'START', LABEL, 'COLON', 5, PRODUCT),
    ...frame('free', 'START', LABEL, 'COLON', 'NAME'),
    ...frame('named', 'START', LABEL, 5, 'COLON', 'NAME'),
    ...frame('free', VERSION, 'NUMBER', 4, OUT),
    ...frame('named', PRODUCT, 6, LIVE),
    ...frame('named', NEW, 3, PRODUCT, 2, TO_BE_HAD),
    ...frame('named', GOES, 4, PRODUCT, 3, STARTS),
    ...either('own', EXTENDS, 3, RANGE),
    ...frame('free', SALES_START, 5, PRODUCT),
    ...frame('named', SALES_START, 5, PRODUCT),
    ...frame('named', 'START', MEET, 6, PRODUCT),
  ],
};
