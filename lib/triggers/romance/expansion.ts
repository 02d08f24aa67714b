import { frame } from '../frame.ts';
import { phrases } from '../phrases.ts';

const SITE = phrases(
  `hub,agence,agences,antenne,atelier,boutique,bureau,bureaux,cabinet,centre,centres,clinique,entrepot,filiale,implantation,locaux,magasin,plateforme logistique,restaurant,showroom,siege,site,succursale,usine
almacen,clinica,delegacion,fabrica,filial,instalaciones,local,nave,oficina,oficinas,planta,restaurante,sede,sucursal,taller,tienda,tiendas,centro,centros
capannone,centro,filiale,impianto,laboratorio,magazzino,negozio,officina,polo,punto vendita,ristorante,sede,sedi,spazi,stabilimento,uffici,ufficio
agencia,armazem,clinica,consultorio,escritorio,escritorios,fabrica,instalacoes,loja,lojas,oficina,polo,unidade,unidade industrial`,
);
const NEW = phrases(
  'nouveau,nouvelle,nouvel,nouveaux,nouvelles,deuxieme,seconde,troisieme,premiere,premier,futur,future,plus grands,nuevo,nueva,nuevos,nuevas,segundo,segunda,tercera,primera,primer,nuovo,nuova,nuovi,secondo,seconda,terzo,terza,prima,primo,novo,nova,novos,novas,segunda,terceira,terceiro,primeira,primeiro,mais uma,otra,dos nuevas,due nuovi,due nuove,deux nouvelles,deux nouveaux,duas novas,dois novos',
);
const OPENS = phrases(
  `ouvre,ouvrons,a ouvert,ont ouvert,avons ouvert,ouvrira,inaugure,inaugurons,inaugurera,abre,abrimos,abrira,ha abierto,hemos abierto,abrio,inaugura,inauguramos,inaugurado,inaugurara,apre,apriamo,aprira,ha aperto,abbiamo aperto,inaugurato,inauguriamo,inaugurera,abriu,inaugurou,abertura de,abertura da,apertura de,apertura di,apertura del,apertura della,ouverture de,ouverture d,abre as portas,abrimos as portas,estrena,estrenamos`,
);
const RUNS = phrases(
  `ouvre ses portes,ouvert ses portes,est operationnel,est operationnelle,est en service,entre en service,entree en service,entro en funcionamiento,entra en funcionamiento,ha entrado en funcionamiento,esta en funcionamiento,esta operativa,esta operativo,ya esta operativa,abre sus puertas,abrio sus puertas,abierto sus puertas,e operativo,e operativa,entra in funzione,entrato in funzione,entrata in funzione,apre i battenti,aperto i battenti,aperto le porte,apre le porte,entrou em funcionamento,entra em funcionamento,esta operacional,esta em funcionamento,abriu as portas,abre as portas,ja funciona`,
);
const INVESTS = phrases(
  'investit,investissons,investira,investi,invierte,invertimos,invertira,invertido,investe,investiamo,investira,investito,investimos,investiu,vai investir,destina,consacre',
);
const ENLARGE = phrases(
  'agrandir,agrandissement,etendre,extension,moderniser,construire,construction,doubler,ampliar,ampliacion,construir,duplicar,construccion,ampliare,ampliamento,costruire,costruzione,raddoppiare,raddoppio,ampliacao,construcao,expandir,expansao',
);
const MOVES = phrases(
  `emmenage,emmenagent,emmenageons,emmenagera,demenage dans,demenageons dans,s installe,nous nous installons,nos mudamos,se muda,se ha mudado,se mudara,mudamos para,mudamo nos,mudou se,muda se,nos trasladamos,se traslada,se ha trasladado,ci siamo trasferiti,ci trasferiamo,si trasferisce,si e trasferita,transferiu se,transferimo nos`,
);
const ARRIVES_WE = phrases(
  'debarque en,debarque au,debarque a,debarquons en,desembarca en,desembarca em,sbarca a,llegamos a,arrivons a,arrivons en,arriviamo a,arriviamo in,chegamos a,chegamos ao,nous nous installons a,nous nous installons en,nous nous implantons a,nous nous implantons en,nous nous implantons au,desembarcamos en,desembarcamos em,sbarchiamo in,sbarchiamo a,aterrizamos en,pose ses valises a,posons nos valises a,prend pied en,prend pied au,mette piede in,pone un pie en,pone rumbo a',
);
const WIDENS = phrases(
  'alarga,alargou,amplia,etend,etoffe,elargit,renforce,allarga,rafforza,refuerza,reforca',
);
const NETWORK = phrases('reseau,red,red de,rete,rede');
const RIBBON = phrases(
  `premiere pierre,primera piedra,pone la primera piedra,coloca la primera piedra,colocada la primera piedra,prima pietra,posata la prima pietra,posa la prima pietra,primeira pedra,lancada a primeira pedra,foi lancada a primeira pedra,lanca a primeira pedra,lancamento da primeira pedra,taglio del nastro,coupe du ruban,corte de cinta,inaugurazione del,inaugurazione della,inauguration de,inauguration d,inauguracion de,inauguracion del,inauguracao da,inauguracao do`,
);

export const EXPANSION = [
  ...frame('own', OPENS, 3, NEW, 3, SITE),
  ...frame('own', OPENS, 2, SITE, 3, 'CAP'),
  ...frame('own', NEW, 1, SITE, 5, RUNS),
  ...frame('own', INVESTS, 9, ENLARGE, 4, SITE),
  ...frame('own', WIDENS, 1, NETWORK, 4, NEW, 1, SITE),
  ...frame('own', MOVES, 5, SITE),
  ...frame('own', ARRIVES_WE, 'CAP'),
  ...frame('own', RIBBON, 3, SITE),
  ...frame('free', 'START', 1, RIBBON, 3, NEW, 2, SITE),
];
