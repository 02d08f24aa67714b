import { parseCountry } from '#lib/parse/country.ts';
import { either, frame, type Span } from '../frame.ts';
import type { Kind } from '../kind.ts';
import { phrases } from '../phrases.ts';
import type { Sentence } from '../sentence.ts';

const OPEN = phrases(
  `opens,opened,opening,inaugurates,inaugurated,set up,sets up
eroffnet,eroffnen,eroffnete,eroffneten,bezieht,bezogen
ouvre,ouvert,ouvrons,ouvrir,inaugure,inaugurons
abre,abrio,abrimos,abierto,inaugura,inauguro,inaugurado,inauguramos
apre,aperto,apriamo,inaugura,inaugurato
opent,openen,opende,openden,geopend
abriu,abrimos,inauguramos,inaugurou`,
);
const SITE = phrases(
  `office,offices,warehouse,store,stores,shop,branch,plant,factory,distribution center,distribution centre,hub,location,showroom,subsidiary,site,facility,lab,laboratory,headquarters,head office,workshop,depot,data center,restaurant,clinic
niederlassung,standort,standorte,filiale,werk,*werk,*zentrum,buro,geschaft,zweigstelle,tochtergesellschaft,*halle,lager,*lager,hauptsitz,showroom,betriebsstatte,vertriebsburo
bureau,bureaux,usine,agence,magasin,boutique,entrepot,siege,filiale,implantation,atelier
oficina,oficinas,fabrica,tienda,sucursal,sede,planta,centro logistico,delegacion,filial,almacen,nave
sede,stabilimento,punto vendita,negozio,filiale,magazzino,ufficio,impianto
kantoor,vestiging,winkel,filiaal,distributiecentrum,fabriek,magazijn,locatie,hoofdkantoor
escritorio,fabrica,loja,filial,centro de distribuicao,armazem,agencia,unidade,sede`,
);
const ENTER = phrases(
  `expands into,expands to,expanded into,expanded to,expanding into,enters the,entered the,is now in,now operates in,has arrived in
expandiert in,expandiert nach,expandieren nach,expandieren in,steigt in den,jetzt auch in,auch in * vertreten,nun auch in
s implante en,s implante au,s implante a,s installe en,arrive en,arrive au
se expande a,se expande en,se expande por,desembarca en,llega a,llega al mercado,aterriza en,nos expandimos a
sbarca in,si espande in,si espande nel,si espande a,arriva in,approda in
breidt uit naar,breidt uit in,betreedt de,nu ook in
expande para,expande se para,chega ao mercado,chega a,entra no mercado`,
);
const MOVED = phrases(
  'moved,has moved,relocated,relocates,moves,umgezogen,verlegt,zieht um,demenage,demenagent,transfere,trasladamos,traslada,trasladado,trasladada,trasferita,trasferito,trasferisce,si e trasferita,verhuisd,verhuist,mudou,mudou se,mudamos,transferida,transferiu',
);
const HEAD_OFFICE = phrases(
  'headquarters,head office,hq,hauptsitz,firmensitz,zentrale,siege,siege social,sede central,sede,sede social,hoofdkantoor,quartier generale,larger office,bigger office,new office,new offices',
);
const GROW = phrases(
  'doubles,doubled,expands,expanded,increases,increased,triples,adds,extends,erweitert,verdoppelt,vergrossert,baut aus,double,agrandit,augmente,accroit,etend,amplia,amplio,duplica,duplico,aumenta,raddoppia,espande,potenzia,verdubbelt,breidt,vergroot,duplicou,expande',
);
const CAPACITY = phrases(
  'capacity,production capacity,*kapazitat,*kapazitaten,kapazitat*,capacite,capacites,capacidad,capacita,capaciteit,productiecapaciteit,capacidade,production,produktion,plant,factory,werk,usine,planta,stabilimento,magazzino,warehouse,fabriek,fabrica,entrepot,almacen',
);
const BUILD = phrases(
  'builds,is building,are building,building a,will build,breaks ground,broke ground,baut,errichtet,construit,construira,construye,construira,costruisce,bouwt,construindo,constroi,a construir,construir a',
);
const NEW = phrases(
  'new,second,third,fourth,another,additional,neue,neuen,neuer,neues,zweite,zweiten,dritte,weitere,nouveau,nouvelle,nouvel,deuxieme,troisieme,nuevo,nueva,segunda,segundo,tercera,nuovo,nuova,secondo,seconda,terzo,nieuwe,nieuw,tweede,derde,novo,nova,segunda,terceira,our,unser*,notre',
);
const GROUND = phrases(
  'spatenstich,grundsteinlegung,richtfest,groundbreaking,premiere pierre,primera piedra,posa della prima pietra,eerste paal,primeira pedra',
);
const OPENING = phrases(
  'opening of,grand opening of,eroffnung,neueroffnung,ouverture de,ouverture d,apertura de,apertura del,apertura di,apertura della,opening van,abertura de,abertura da,inauguration de,inauguracion de,inaugurazione del,inauguracao da',
);
const NOT = phrases(
  `opening hours,offnungszeiten,horaires,horario,horarios,orari,openingstijden,hours,account,konto,compte,cuenta,conto,rekening,conta,furniture,moving services,stock,position,positions,role,roles,job,jobs,stelle,stellen,vacature,vagas,round,ronda,rodada,du lundi,au vendredi,au samedi,de lunes,a viernes,a sabado,dal lunedi,al venerdi,al sabato,de segunda a,a sexta,as oito,as nove,as dez,a las ocho,a las nueve,a las diez,est ouvert,est ouverte,sont ouverts,e aperto,e aperta,esta abierto,esta abierta,esta aberto,esta aberta,app,moglichkeiten`,
);

export const EXPANSION: Kind = {
  kind: 'expansion',
  not: NOT,
  frames: [
    ...frame('own', OPEN, 7, SITE),
    ...frame('own', SITE, 6, OPEN),
    ...frame('own', ENTER),
    ...either('own', HEAD_OFFICE, 5, MOVED),
    ...frame('own', GROW, 6, CAPACITY),
    ...frame('own', BUILD, 5, SITE),
    ...frame('free', GROUND, 4, SITE),
    ...frame('free', OPENING, 2, NEW, 4, SITE),
  ],
  about: countryIn,
};

const LONGEST_PLACE = 3;

/** The country in which it is, as written: the one that the sentence names from the event on. */
function countryIn({ words }: Sentence, { from }: Span): string | undefined {
  for (let at = from; at < words.length; at++) {
    if (!words[at]?.isCapital) continue;
    for (let size = LONGEST_PLACE; size > 0; size--) {
      const place = words.slice(at, at + size);
      if (place.length < size || !place.at(-1)?.isCapital) continue;
      const written = place.map((word) => word.written).join(' ');
      if (written.length > 3 && parseCountry(written) !== null) return written;
    }
  }
  return undefined;
}
