import { either, frame } from '../frame.ts';
import type { Kind } from '../kind.ts';
import { phrases } from '../phrases.ts';

const SITE = phrases(
  `website,web site,site,site internet,site web,web shop,webshop,online shop,online store,shop,store,home page,homepage,web presence
webseite,internetseite,internetauftritt,onlineshop,*shop,webauftritt
boutique en ligne,boutique
pagina web,web,sitio web,tienda online,tienda en linea,tienda
sito,sito web,sito internet,negozio online
webwinkel,site
loja online,loja virtual,loja,site`,
);
const NEW = phrases(
  'new,neue,neuen,neuer,neues,nouveau,nouvelle,nueva,nuevo,nuovo,nuova,nieuwe,nieuw,novo,nova',
);
const LIVE = phrases(
  'live,online,is live,is here,ist da,ist online,en ligne,en linea,activa,ya esta,attivo,on line,no ar,ist live,disponible,verfugbar',
);
const IS_LIVE = phrases(
  'is live,is online,is here,now live,ist live,ist online,ist da,jetzt online,est en ligne,ya esta activa,e online,staat online',
);
const WELCOME = phrases(
  'welcome to,willkommen auf,willkommen,bienvenue sur,bienvenidos a,bienvenido a,benvenuti nel,benvenuti sul,welkom op,bem vindo ao,bem vindos ao,estrenamos,estrena,introducing our,discover our,decouvrez,entdecken sie',
);
const RENEWED = phrases(
  `relaunched,relaunches,rebuilt,redesigned,redesign of,revamped,overhauled,relaunch,neu gestaltet,uberarbeitet,neuem,refondu,refonte,refonte de,fait peau neuve,renovado,renovada,renovamos,rediseno,rinnovato,rinnovata,restyling,nuova veste,vernieuwd,vernieuwde,nieuw jasje,renovou,cara nova,new look,redesenhado`,
);
const MIGRATES = phrases(
  `migrates,migrated,migrating,switches,switched,moved,moves,replaced,replaces,goes live,went live,completed its move,adopts,replatformed
umgestiegen,migriert,wechselt,umgestellt,abgelost
migre,bascule,remplace,passe a,passe sur
migra,migramos,migrado,traslada,trasladado,cambiado,sustituido
migrato,passa,passato,passata,sostituito,sostituisce
stapt,migreert,verhuisden,verhuisd,vervangen,overgestapt,stapte
migrou,migramos,passou a usar,substituiu,mudou`,
);
const STELLT = phrases('stellt,stellen');
const UM = phrases('um');
/** What companies run on. */
const SYSTEM = phrases(
  `cloud,erp,crm,sap,sap s,shopify,shopware,magento,woocommerce,wordpress,typo3,azure,aws,google cloud,hubspot,salesforce,netsuite,oracle,dynamics,microsoft,odoo,workday,zendesk,snowflake,systems,system,systeme,servers,server,data center,platform,nube,nuvem,sistemas,sistemi,systemen,serveurs,servidores,server,bigcommerce,contentful`,
);
const NOT = phrases(
  `cookies,cookie,visit,besuchen,visitez,visita,bezoek,visite,services,servicios de,servizi di,diensten voor,servicos de,guide,leitfaden,guia,guida,build,erstellen,creons,creamos,realizziamo,bouwen,criamos,gestalten,checkliste,checklist,etapes,read,version 2,websites for,birds,bird,small businesses,data in`,
);

export const MIGRATION: Kind = {
  kind: 'migration',
  not: NOT,
  frames: [
    ...frame('said', 'OWN', 1, NEW, 1, SITE, 4, LIVE),
    ...frame('free', 'START', NEW, 1, SITE, IS_LIVE),
    ...frame('said', WELCOME, 'OWN', 1, NEW, 1, SITE),
    ...frame('said', WELCOME, 1, NEW, 1, SITE),
    ...either('own', RENEWED, 6, SITE),
    ...frame('said', RENEWED, 2, 'OWN', 1, SITE),
    ...frame('said', RENEWED, 3, 'OWN', 2, SITE),
    ...frame('said', RENEWED, 'NAME', 4, SITE),
    ...frame('said', 'OWN', SITE, 3, RENEWED),
    ...either('own', MIGRATES, 7, SYSTEM),
    ...frame('own', STELLT, 7, SYSTEM, 4, UM),
  ],
  about: ({ words }, { from }) => {
    const at = words.findIndex((_, index) => index >= from && NAMED.lengthAt(words, index) > 0);
    return (
      words
        .slice(at, at < 0 ? 0 : at + NAMED.lengthAt(words, at))
        .map(({ written }) => written)
        .join(' ') || undefined
    );
  },
};

const NAMED = phrases(
  'sap,shopify,shopware,magento,woocommerce,wordpress,typo3,azure,aws,google cloud,hubspot,salesforce,netsuite,oracle,odoo,workday,zendesk,snowflake,bigcommerce,contentful',
);
