import { either, frame } from '../frame.ts';
import type { Kind } from '../kind.ts';
import { phrases } from '../phrases.ts';

const LAUNCH = phrases(
  `launches,launched,launching,unveils,unveiled,rolled out,rolls out,rolling out,debuts
lance,lancee,lancons,lancer,lancent,devoile,met sur le marche
lanza,lanzo,lanzado,lanzar,lanzamos,estrena,lanzan
lancia,lanciato,lanciamo,ha lanciato
lanceert,lanceren,lanceerde,lanceerden,gelanceerd
lanca,lancou,lancamos,lancar,lancaram`,
);
const PRESENT = phrases(
  `introduces,introduced,introducing,released,releasing,say hello to,meet,presents,presenting
prasentiert,prasentieren,stellt,stellen vor,eingefuhrt,fuhrt,veroffentlicht,vorgestellt
presente,presentons,decouvrez,introduit
presentamos,presenta,introduce,presento,presentado
presentiamo,presenta,introduce,nasce,presentato
introduceert,introduceren,presenteert,presenteren,introduceerde
apresentamos,apresenta,apresentou,introduz`,
);
const PRESENTED = phrases(
  'introduced,released,presented,eingefuhrt,vorgestellt,veroffentlicht,ein,vor,presente,presentado,presentato,geintroduceerd,gepresenteerd,apresentado',
);
/** A noun too: only behind the company's name it is what the company does. */
const RELEASES = phrases('releases,presents,introduces,brings out,ships');
const TO_MARKET = phrases(
  'to market,auf den markt,en el mercado,sul mercato,op de markt,no mercado,sur le marche,to the market',
);
const BRING = phrases(
  'brings,brought,bringing,bringt,bringen,gebracht,introduce,immette,brengt,brengen,bracht,coloca,lanza,pone,met',
);
const PRODUCT = phrases(
  `app,apps,application,platform,product,products,product line,software,service,services,line,range,version,model,assistant,portal,generation,collection,sensor,sensors,module,solution,feature,tool,system,machine,loader,device,suite,edition,api,pump,filter,vehicle,engine
*plattform,produkt*,*produkt,dienst,*service,*serie,*modell,modell,*generation,*kollektion,kollektion,losung,*losung,*system,*anlage,*anlagen,*maschine,*software,anwendung,*app,*reihe,produktlinie
logiciel,gamme,produit,produits,plateforme,modele,capteurs,offre,solution,outil,moteur
producto,productos,gama,plataforma,servicio,modelo,vehiculo,linea,aplicacion,asistente,filtro,herramienta,version
prodotto,prodotti,linea,piattaforma,servizio,modello,applicazione,sensore,soluzione,strumento,assistente,versione,gamma
product,producten,productlijn,dienst,platform,model,module,webmodule,*module,generatie,heftruck,versie,oplossing,klantenportaal,*portaal
produto,produtos,linha,plataforma,servico,modelo,aplicacao,aplicativo,sensor,assistente,versao,solucao`,
);
const NEW = phrases(
  `new,newest,latest,next generation,first,brand new,neue,neuen,neuer,neues,neueste,nouveau,nouvelle,nouvel,nouveaux,nouvelles,nuevo,nueva,nuevos,primer,nuovo,nuova,nuovi,nieuwe,nieuw,nieuwste,novo,nova,novos,version,versie,versao,versione`,
);
const AVAILABLE = phrases(
  `now available,is now available,are now available,now generally available,now live,available now,available today
ab sofort verfugbar,jetzt verfugbar,ab sofort erhaltlich,jetzt erhaltlich
desormais disponible,disponible des,est disponible,deja disponible
ya esta disponible,ya disponible,ya estan disponibles
ora disponibile,ora disponibili,e ora disponibile
nu beschikbaar,nu verkrijgbaar,vandaag beschikbaar,heden beschikbaar
ja esta disponivel,ja disponivel,agora disponivel,ja estao disponiveis`,
);
const ANNOUNCE = phrases(
  'announce,announces,announced,announcing,annonce,annoncer,annoncons,anuncia,anunciamos,anunciar,annuncia,annunciamo,annunciare,kondigt,kondigen,gibt,verkundet,anunciou,celebrates',
);
const THE_LAUNCH = phrases(
  'launch of,release of,lancement de,lancement d,lancement du,lanzamiento de,lanzamiento del,lancio di,lancio del,lancio della,lancering van,lancamento do,lancamento da,lancamento de,markteinfuhrung,einfuhrung der,verkaufsstart',
);
const SALES_START = phrases('verkaufsstart,marktstart,markteinfuhrung');
/** Opened, built or moved to: another kind of event; told of something else altogether. */
const NOT = phrases(
  `store,stores,shop,shops,office,branch,website,site,webseite,web,pagina web,webshop,onlineshop,*shop,tienda,negozio,loja,winkel,campaign,kampagne,rocket,checklist,equipe,equipo,team,squadra,equipa,since its launch,project,projekt,projet,proyecto,progetto,initiative*,study,survey,studie,foundation,why we,search for,the company in,a company,funding,round,mit license,license,recruitment,careers,employees,mitarbeiter`,
);

export const LAUNCH_KIND: Kind = {
  kind: 'launch',
  not: NOT,
  frames: [
    ...frame('own', LAUNCH),
    ...frame('free', PRESENT, 5, NEW, 6, PRODUCT),
    ...frame('free', PRESENT, 6, PRODUCT, 3, NEW),
    ...frame('own', NEW, 6, PRODUCT, 6, PRESENTED),
    ...frame('free', 'START', PRESENT, 'NAME', 6, NEW, 4, PRODUCT),
    ...frame('own', PRESENT, 6, PRODUCT),
    ...frame('said', 'START', 'NAME', RELEASES, 7, PRODUCT),
    ...either('own', BRING, 9, TO_MARKET),
    ...either('said', AVAILABLE, 5, NEW, 4, PRODUCT),
    ...frame('own', PRODUCT, 6, AVAILABLE),
    ...frame('said', NEW, 3, PRODUCT, 5, AVAILABLE),
    ...frame('said', 'NAME', 2, AVAILABLE),
    ...frame('free', PRODUCT, 1, 'NUMBER', 5, AVAILABLE),
    ...frame('free', ANNOUNCE, 5, THE_LAUNCH),
    ...frame('free', SALES_START, 4, PRODUCT),
  ],
};
