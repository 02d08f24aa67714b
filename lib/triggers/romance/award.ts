import { either, frame } from '../frame.ts';
import { phrases } from '../phrases.ts';

const DISTINCTION = phrases(
  `prix,grand prix,trophee,trophees,medaille,medailles,concours,palmares,oscar,oscars,etoile,victoires,de l annee,meilleur,meilleure,meilleurs,meilleures
premio,premios,gran premio,galardon,medalla,medallas,distincion,del ano,mejor,mejores,mayor crecimiento,sello de excelencia,estrella michelin
premi,riconoscimento,medaglia,medaglie,dell anno,miglior,migliore,migliori,gran premio,stella michelin,best workplace,awards,award
grande premio,medalha,medalhas,do ano,melhor,melhores,distincao,great place to work,best place to work`,
);
/** A bare "prix" or "best" is a price or a boast: what is won here is named. */
const PRIZE = phrases(
  `prix de,prix du,prix d,grand prix,premier prix,trophee,trophees,medaille,medailles,palmares,oscar
premio,premios,gran premio,galardon,medalla,medallas,reconocimiento,o ouro no,el oro en,l oro al,l or au
premi,riconoscimento,medaglia,medaglie
grande premio,medalha,medalhas`,
);
const WINS = phrases(
  `obtient,obtiennent,obtenu,remporte,remportent,remportons,decroche,decrochent,recoit,recu,recevons,l emporte,gagne,rafle
logra,logran,obtiene,obtienen,obtenido,recibe,reciben,recibido,recibimos,consigue,se alza con,se lleva,conquista,gana,ganan,ganado
ottiene,ottengono,ottenuto,riceve,ricevono,ricevuto,conquista,conquistano,conquistato,vince,vincono,vinto,si aggiudica,aggiudicato
obtem,obteve,obtiveram,recebe,recebeu,recebemos,receberam,conquista,conquistou,conquistaram,conquistamos,vence,venceu,vencemos,ganha,ganhou,ganhamos,arrecada,arrecadou`,
);
const NAMED = phrases(
  `nommee,nomme,designee,designe,sacree,sacre,elue,elu,elus,nombrada,nombrado,elegida,elegido,elegidos,reconocida,reconocidos,nominata,nominato,eletta,eletto,eletti,riconosciuta,scelta,nomeada,nomeado,eleita,eleito,eleitos,reconhecida,reconhecidos,considerada`,
);
const OF_THE_YEAR = phrases('de l annee,del ano,dell anno,do ano');
const HONORED = phrases(
  `ete prime*,ete recompense*,ete distingue*,premiado,premiada,premiados,premiadas,galardonado,galardonada,galardonados,galardonadas,premiato,premiata,premiati,premiate`,
);
const HONORED_ONES = phrases(
  'premiados,premiadas,galardonados,galardonadas,premiati,premiate,recompenses,distingues,distinguidos,reconocidos,reconhecidos',
);
const GIVES = phrases(
  `decerne,a decerne,attribue,remet,a remis,recompense,otorga,otorgo,ha otorgado,concede,concedio,ha concedido,entrega,entrego,ha entregado,premia,premio a,assegna,assegnato,ha assegnato,conferisce,conferito,atribui,atribuiu,concedeu,entregou,outorgou,distinguiu,premiou`,
);
const TO = phrases('a,al,a la,para');
const ENTERS = phrases(
  'entre,figure,integre,apparait,entra,figura,aparece,rientra,entrou,integra,consta,figuramos,entramos,entriamo',
);
const RANKING = phrases(
  'palmares,classement,top 100,top 500,ranking,clasificacion,classifica,graduatoria,rankings',
);
const TO_THE = phrases('dans,au,en,entre,nella,nel,nelle,tra,no,na,do,da,in,del');

export const AWARD = [
  ...either('own', WINS, 6, PRIZE),
  ...frame('own', NAMED, 5, OF_THE_YEAR),
  ...frame('own', HONORED),
  ...frame('free', 'START', HONORED_ONES, 8, DISTINCTION),
  ...frame('said', GIVES, TO, 1, 'NAME', 4, PRIZE),
  ...frame('said', GIVES, 1, 'NAME', 4, PRIZE),
  ...frame('said', GIVES, 2, PRIZE, 5, TO, 1, 'NAME'),
  ...frame('said', PRIZE, 6, 'NAME', 1, WINS),
  ...frame('said', 'START', PRIZE, 4, TO, 'NAME', 'END'),
  ...frame('own', ENTERS, TO_THE, 2, RANKING),
];
