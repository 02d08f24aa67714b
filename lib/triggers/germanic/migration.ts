import { either, frame } from '../frame.ts';
import { phrases } from '../phrases.ts';
import { ASIDE, NOW, type Told, WITH } from './told.ts';

const SYSTEM = phrases(
  `cloud,*cloud,erp,crm,sap,shopify,shopware,magento,woocommerce,wordpress,typo3,drupal,joomla,contao,prestashop,azure,aws,google cloud,google workspace,hubspot,salesforce,pipedrive,netsuite,oracle,dynamics,microsoft,teams,odoo,workday,personio,datev,lexware,sage,exact,afas,infor,proalpha,zendesk,snowflake,jira,linear,notion,asana,slack,hetzner,kubernetes,kassensystem,kassasysteem,warenwirtschaft,*system,*systeem,*systeme,*systemen,server,servers,it,telefonanlage,telefonie,lightspeed`,
);
const WORKS = phrases(
  'arbeiten,arbeitet,werken,werkt,lauft,laufen,draait,draaien,nutzt,nutzen,gebruikt,gebruiken',
);
const REPLACES = phrases(
  `lost,ersetzt,ersetzte,abgelost,wechselt,gewechselt,umgestellt,migriert,migrierten,umgestiegen,verlagern,verlagert,verabschiedet,umgezogen,zieht
vervangt,vervangen,ruilt,ingeruild,migreert,migreerden,gemigreerd,overgestapt,stapten,stapt,brengen,brengt,overgebracht,gewisseld,verhuisd,verhuizen`,
);
const BRINGS_IN = phrases('fuhrt,fuhren,fuhrte,neemt,nemen,nam');
const IN_USE = phrases('ein,in gebruik,in betrieb');
const CHOOSES = phrases('setzt,setzen,kiest,kiezen,koos');
const ON = phrases('auf,voor,op');
const THE_MOVE = phrases(
  'migration,umstellung,umzug,wechsel,migratie,verhuizing,overgang,overstap,einfuhrung',
);
const DONE = phrases('abgeschlossen,beendet,geschafft,voltooid,afgerond,vollzogen,gelungen,gelukt');
const SITE = phrases(
  'website,webseite,internetauftritt,homepage,seite,site,webwinkel,onlineauftritt,webauftritt,shop,onlineshop,webshop,internetseite,example',
);
const RENEWED = phrases(
  `neuem glanz,facelift,uberarbeitet,uberarbeiteter,neuem design,neues design,neu gestaltet,neues gesicht,neuen look,relaunch,runderneuert,modernisiert,neuem look
nieuw uiterlijk,vernieuwd,vernieuwde,nieuw jasje,opnieuw opgebouwd,nieuwe look,nieuw ontwerp,facelift,opgefrist,herbouwd`,
);
const GOES = phrases('ging,geht,gaat,ist,is,staat');
const NEW = phrases('neue,neuer,neuen,neues,nieuwe,nieuw,vernieuwde,uberarbeitete');
const IS_LIVE = phrases('ist online,ist live,staat online,is live,staat live');
const LIVE = phrases('live,online');
const NEW_SITE = phrases(
  'neue website,neue webseite,neuer onlineshop,neue homepage,neuer internetauftritt,nieuwe website,nieuwe webshop,nieuwe site,vernieuwde website,vernieuwde webshop,vernieuwde site,uberarbeitete website',
);
const NEW_LOOK = phrases('neues design,neuer look,nieuw ontwerp,nieuwe look,online,live,neuer auftritt');
const WELCOME = phrases(
  'willkommen im neuen,willkommen auf der neuen,welkom in de nieuwe,welkom op de nieuwe,willkommen in unserem neuen,welkom in onze nieuwe',
);
const GO_LIVE = phrases('live met,go live,live mit');
const FRESH = phrases('frischer look,frisse look,nieuwe look,neuer look');

export const MIGRATION: Told = {
  not: phrases(
    `${ASIDE},cookies,erstellt mit,gemaakt met,gefallig,nodig,onderhoud,wartungsarbeiten,keine option,geen optie,infrage,okostrom,groene stroom,pakket wisselen,verbinden,koppelen,koppeling,schnittstelle,verpackung,verpakking,ontwerpen,gestalten websites,tarif,abonnement,leitete,leidde,partner`,
  ),
  frames: [
    ...frame('named', NOW, 6, WORKS, 4, SYSTEM),
    ...frame('own', WORKS, 2, NOW, 3, SYSTEM),
    ...frame('named', WORKS, NOW, 3, SYSTEM),
    ...either('own', REPLACES, 9, SYSTEM),
    ...frame('own', BRINGS_IN, 6, SYSTEM, 5, IN_USE),
    ...frame('own', CHOOSES, 2, ON, 3, SYSTEM),
    ...frame('free', THE_MOVE, 9, DONE),
    ...frame('own', THE_MOVE, 9, DONE),
    ...frame('own', SITE, 6, RENEWED),
    ...frame('named', RENEWED, 3, SITE),
    ...frame('named', SITE, 4, RENEWED),
    ...frame('named', NEW, 1, SITE, 4, IS_LIVE),
    ...frame('named', GOES, 6, SITE, 3, LIVE),
    ...frame('free', 'START', NEW_SITE, 1, NEW_LOOK),
    ...frame('said', 'START', WELCOME, 3, SITE),
    ...frame('named', WELCOME, 3, SITE),
    ...frame('own', GO_LIVE, 3, SYSTEM),
    ...frame('named', FRESH, 2, 'COLON', 3, SITE),
    ...frame('own', WITH, 4, REPLACES, 1, ON, 3, SYSTEM),
  ],
};
