import { either, frame } from '../frame.ts';
import { phrases } from '../phrases.ts';
import { AS, ASIDE, BECOMES, IS, NOW, type Told, WITH } from './told.ts';

const FORCES = phrases(
  'bundeln ihre krafte,bundeln die krafte,bundelen hun krachten,bundelen de krachten,handen ineen,gemeinsame sache,arbeiten kunftig zusammen,arbeiten ab sofort zusammen,arbeiten zusammen,werken voortaan samen,gaan samenwerken,kooperieren,kunftig zusammen,ziehen an einem strang',
);
const NEW_DEAL = phrases(
  'neue partnerschaft,neue kooperation,neue zusammenarbeit,neue allianz,nieuwe samenwerking,nieuw partnerschap,nieuwe alliantie',
);
const FRESH = phrases(
  'neuer,neue,offizieller,offiziell,zertifizierter,strategischer,exklusiver,officieel,nieuwe,nieuw,gecertificeerd,exclusieve,exclusief,strategisch',
);
const PARTNER = phrases(
  'partner,*partner,partnerin,distributeur,*handler,handler,dealer,*dealer,vertriebspartner',
);
const TOGETHER = phrases('gemeinsam mit,zusammen mit,samen met');
const MAKES = phrases(
  'entwickelt,entwickeln,ontwikkelt,ontwikkelen,bouwt,baut,startet,starten,start,grundet,bringt,brengt,lanciert,lanceert,forscht',
);
const JOINS = phrases('tritt,treedt toe tot,trad,sluit zich aan bij,sloot zich aan bij');
const JOINED = phrases('beigetreten,toegetreden,angeschlossen,aangesloten');
const OF = phrases('von,van');
const JOINS_TO = phrases('treedt toe tot,sluit zich aan bij,sloot zich aan bij');
const BEI = phrases('bei');
const FOUND = phrases(
  'begrussen,gewonnen,gewinnen,verwelkomen,verwelkomt,gevonden,gekozen,ausgewahlt,gewahlt,gewinnt,begrusst,vertrieb,distributie',
);
const A_PARTNER = phrases(
  'neuen partner,neuer partner,nieuwe partner,strategischen partner,strategische partner,vaste partner,handler fur,dealer voor,neuen handler,neuen vertriebspartner,einen handler,een dealer,een distributeur,partner fur den',
);
const EXTENDS = phrases(
  'baut,bauen,erweitert,erweitern,verlangert,verlangern,vertieft,vertiefen,intensiviert,verlengen,verlengt,breidt,breiden,verdiept,verdiepen',
);
const DEAL = phrases(
  'zusammenarbeit,partnerschaft,kooperation,allianz,samenwerking,partnerschap,alliantie,*kooperation,*partnerschaft',
);
const STARTS = phrases(
  'starten,starteten,startet,starten,start,startten,startte,beginnen,vereinbaren,lancieren',
);
const JOINT = phrases('gemeinsames,gemeinsame,gemeinsamen,gezamenlijk,gezamenlijke');
const CHOOSES = phrases('kiest,kiezen,wahlt,setzt auf,setzen auf,gekozen,heeft,beauftragt,kiest voor');
const SUPPLIER = phrases(
  'partner,*partner,leverancier,lieferant*,*lieferant,dienstleister,dienstverlener,ausruster',
);
const PAPER = phrases(
  '*rahmenvertrag,*kooperationsvertrag,*liefervertrag,*vertriebsvertrag,*absichtserklarung,*overeenkomst,intentieverklaring,*convenant,alliantie,allianz,*partnerschaft,*vereinbarung,zusammenarbeit,samenwerking,partnerschap,kooperation',
);
const SIGNED = phrases(
  'unterschrieben,unterzeichnet,geschlossen,gesloten,ondertekend,getekend,vereinbart,besiegelt,bekrachtigd,eingegangen,aangegaan,beschlossen',
);
const SIGNS = phrases(
  'unterzeichnet,unterzeichnen,ondertekent,tekent,tekenen,schliesst,schliessen,sluit,sluiten,geht,gehen,gaat,gaan,besiegelt',
);
const SELLS = phrases('vertreibt,verkoopt,verkauft,distribueert');
const EXCLUSIVE = phrases('exklusiv,exclusief');
const SUPPLIES = phrases('beliefert,belevert,gaat alle,beliefern,beleveren');

export const PARTNERSHIP: Told = {
  not: phrases(
    `${ASIDE},ihr partner,uw partner,wohl,wel zitten,scheitern,mislukken,schliessen wir aus,niet samen,gesucht,gezocht,nicht fortgesetzt,stopgezet,beendet,kaufvertrag,koopovereenkomst,arbeitsvertrag,mietvertrag,huurovereenkomst,langfristige,langdurige,unserem kunden,unser kunde,onze klant,ansprechpartner,ubernahme,overname,geschaftsfuhr*,bestuur,directie`,
  ),
  frames: [
    ...frame('named', FORCES),
    ...frame('free', 'START', NEW_DEAL, 1, WITH),
    ...frame('named', NEW_DEAL, 1, WITH, 1, 'CAP'),
    ...frame('own', BECOMES, 4, PARTNER),
    ...frame('said', BECOMES, 3, PARTNER, 1, OF, 1, 'NAME'),
    ...frame('said', BECOMES, 'OWN', 1, PARTNER),
    ...frame('own', IS, 3, FRESH, 1, PARTNER),
    ...frame('own', NOW, 4, IS, 4, PARTNER),
    ...frame('own', IS, 2, NOW, 3, PARTNER),
    ...frame('named', NOW, 4, IS, 2, FRESH, 2, PARTNER),
    ...frame('named', TOGETHER, 'CAP', 1, MAKES),
    ...frame('own', JOINS, 6, 'CAP', 3, BEI),
    ...frame('own', JOINS_TO, 3, 'CAP'),
    ...frame('own', 'CAP', 2, JOINED),
    ...either('named', A_PARTNER, 8, FOUND),
    ...either('named', EXTENDS, 4, DEAL),
    ...frame('named', STARTS, 7, JOINT),
    ...frame('said', CHOOSES, 1, 'NAME', 2, AS, 3, SUPPLIER),
    ...frame('said', 'NAME', 1, CHOOSES, 1, AS, 3, SUPPLIER),
    ...frame('own', PAPER, 8, SIGNED),
    ...frame('named', PAPER, 2, SIGNED),
    ...frame('own', SIGNS, 4, PAPER),
    ...frame('said', SELLS, 2, 'OWN', 4, EXCLUSIVE),
    ...frame('own', SUPPLIES, 5, 'CAP'),
  ],
};
