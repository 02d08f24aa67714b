import { either, frame } from '../frame.ts';
import { phrases } from '../phrases.ts';
import { ASIDE, IN, NOW, type Told } from './told.ts';

const SITE = phrases(
  `*zentrale,hauptsitz,firmensitz,*standort,*buro,*halle,werk,*werk,werks,*filiale,*lager,*zentrum,*linie,*fabrik,showroom,*cafe,niederlassung,tochtergesellschaft,tochterfirma,*geschaft,laden,*restaurant,praxis,lagerflache,werkstatt,*werkstatt,*verwaltung,raume,raumlichkeiten,*backerei,*labor
*kantoor,hoofdzetel,*hal,*fabriek,*winkel,*datacenter,*magazijn,*vestiging,pand,restaurant,*centrum,locatie,dochteronderneming,*lijn,filiaal,*bakkerij,werkplaats,loods,*loods`,
);
const OPENS = phrases(
  `bezieht,bezogen,eroffnet,eroffnete,eroffnen,errichtet,baut,grundet,verlegt,offnet,offnen,zieht
betrekt,betrokken,opent,opende,openen,bouwt,verplaatst,start,richt,verhuist`,
);
const OPENED = phrases(
  'bezogen,eroffnet,errichtet,gegrundet,verlegt,opgericht,geopend,betrokken,bezugsfertig,gebouwd,verplaatst,eingeweiht,getrokken,verhuisd,gezogen,umgezogen',
);
const TAKES = phrases('nimmt,nahm,nahmen,neemt,nam,namen,ging,geht,gaat,gingen');
const INTO_USE = phrases('in betrieb,in gebruik,ans netz');
const INVESTS = phrases('investiert,investieren,investeert,investeren,investierte,investeerde,steckt,steekt');
const EXTENSION = phrases('ausbau,erweiterung,neubau,uitbreiding,nieuwbouw,*ausbau,*erweiterung');
const LEAP = phrases(
  'den sprung in,den sprung nach,sprung uber,sprong naar,strijkt neer,voet aan de grond,voet aan wal,kommt nach,fasst fuss,fuss gefasst,steuert auf den,steigt in den,betritt den',
);
const DELIVER = phrases('liefern,liefert,leveren,levert,vertreten,actief,prasent,aanwezig,verkaufen');
const ALSO = phrases('auch,ook');
const THERE = phrases('nach,in,aan,naar');
const NOW_ALSO = phrases(
  'nun auch in,jetzt auch in,nu ook in,nu ook actief in,ab sofort auch in,voortaan ook in,jetzt auch bei,nun auch nach',
);
const CAPACITY = phrases(
  'kapazitat*,*kapazitat,*kapazitaten,capaciteit,*capaciteit,produktion,productie,flache,*flache',
);
const GREW = phrases(
  'vergrossert,erweitert,gesteigert,verdoppelt,ausgebaut,aufgestockt,erhoht,vergroot,uitgebreid,verdubbeld,verhoogd,verdreifacht',
);
const GROWS = phrases(
  'erweitern,erweitert,vergrossern,verdoppelt,vergrossert,steigert,erhoht,verdubbelt,vergroot,verhoogt',
);
const ENTRY = phrases('markteintritt,markttoetreding,marktentree,expansion,expansie');
const DONE = phrases('erfolgt,abgeschlossen,gelungen,vollzogen,geslaagd,afgerond,gegluckt,een feit');
const NEW_SITE = phrases(
  'neuer standort,neue filiale,neues buro,neue niederlassung,nieuwe locatie,nieuwe vestiging,nieuw kantoor,nieuwe winkel',
);
const OWN_TEAM = phrases('eigenen team,eigenes team,eigenes buro,eigenen buro,eigen team,eigen kantoor');
const ARE = phrases('sind,ist,zijn,is');
const MOVED = phrases('umgezogen,verhuisd');
const GROUND = phrases('spatenstich,grundsteinlegung,richtfest,eerste paal,eerste steen');
const OPENING = phrases(
  'eroffnung unser*,eroffnung des,eroffnung der,neueroffnung,einweihung,opening van,feestelijke opening,ingebruikname,inbetriebnahme',
);
const THE_BUILDING = phrases('der bau,baubeginn,bauarbeiten,de bouw,bau');
const BEGUN = phrases('gestartet,begonnen,gestart,begonnen,angelaufen');
const OPENS_DOORS = phrases('offnet,eroffnet,opent');

export const EXPANSION: Told = {
  not: phrases(
    `${ASIDE},offnungszeiten,openingstijden,anfahrt,routebeschrijving,franchise*,rekening,checkliste,checklist,furniture,mobel,sieht kansen,ziet,chancen,kunden ein,geschlossen,gesloten,zusammenarbeit,samenwerking,angebot um,aanbod,kein,geen,webshop,onlineshop,server,systeme,website,datei,bestand`,
  ),
  frames: [
    ...frame('own', OPENS, 8, SITE),
    ...frame('own', SITE, 8, OPENED),
    ...frame('own', TAKES, 8, SITE, 6, INTO_USE),
    ...frame('named', SITE, 6, INTO_USE),
    ...frame('named', TAKES, 8, SITE, 6, INTO_USE),
    ...frame('own', INVESTS, 8, EXTENSION),
    ...frame('own', LEAP),
    ...frame('own', DELIVER, 3, ALSO, THERE),
    ...frame('named', NOW_ALSO),
    ...frame('own', CAPACITY, 8, GREW),
    ...frame('own', SITE, 8, GREW),
    ...frame('named', GROWS, 3, CAPACITY),
    ...frame('named', GROWS, 4, SITE),
    ...frame('free', ENTRY, 6, DONE),
    ...frame('named', 'START', NEW_SITE, 1, 'COLON'),
    ...frame('named', NOW, 6, OWN_TEAM, 1, IN),
    ...frame('own', ARE, 5, MOVED),
    ...frame('named', GROUND),
    ...frame('free', GROUND, 6, SITE),
    ...frame('named', OPENING, 6, SITE),
    ...either('named', THE_BUILDING, 7, SITE, 5, BEGUN),
    ...frame('said', OPENS_DOORS, 3, 'OWN', 4, SITE),
  ],
};
