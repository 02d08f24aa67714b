import { either, frame } from '../frame.ts';
import type { Kind } from '../kind.ts';
import { phrases } from '../phrases.ts';

const WIN = phrases(
  `wins,won,awarded,receives,received,receive,takes,took,named,ranked,ranks,recognized,voted,makes the list,earns,earned,honored with
gewinnt,gewonnen,gewann,erhalt,erhalten,erhielt,ausgezeichnet,pramiert,belegt,belegte,zahlt,gekurt,gewahlt,sind,ist
remporte,remportons,recoit,recu,elus,elu,elue,prime,primee,recompense,recompensee,laureate,laureat,classee,classe,decroche,distinguee
gana,gano,ganado,recibe,recibio,recibido,elegidos,elegida,elegido,premiada,premiado,galardonada,galardonado,reconocida,reconocido,obtiene,obtuvo,logra
vince,vinto,premiati,premiata,premiato,riceve,ricevuto,aggiudicata,aggiudica,eletto,eletta,conquista
wint,won,gewonnen,ontvangt,ontving,bekroond,uitgeroepen,verkozen,staat in,behaalt
vence,venceu,recebe,recebeu,eleitos,eleita,eleito,premiado,premiada,distinguida,distinguido,ganhou,conquista,esta entre`,
);
const AWARD = phrases(
  `award,awards,prize,first prize,best places to work,best place to work,of the year,fastest growing,fast 50,fast 500,forbes,inc 500,magic quadrant,best employers,great place to work,best workplaces,top 10,top 50,top 100,top 500,inc 5000,gold at,gold medal,as a leader,quadrant,trophy
*preis,preis,des jahres,top arbeitgeber,auszeichnung,platz 1,ersten platz,wachstumsstarksten,siegel,bester arbeitgeber,marktfuhrer des
prix de,le prix,premier prix,trophee,meilleur employeur,meilleure,de l annee,concours,plus forte croissance,medaille,palmares
premio,premios,galardon,mejor empresa,mejor empleador,medalla,del ano,que mas crecen,primer premio,awards
riconoscimento,miglior,migliore,dell anno,medaglia,compasso d oro,crescita piu rapida
*prijs,prijs,van het jaar,beste werkgever,snelst groeiende,award
premio,melhor empresa,do ano,medalha,excelencia,que mais crescem`,
);
/** Says of itself that a prize was given. */
const HONORED = phrases(
  'ausgezeichnet,pramiert,premiada,premiado,premiati,premiata,premiato,galardonada,galardonado,primee,prime,bekroond,distinguida,recompensee,recompense,laureate',
);
const WINNER = phrases(
  'winner of,winners of,gewinner des,preistrager,laureat du,laureate du,ganador del,ganadora del,vincitore del,winnaar van,vencedor do,elu,elue,eletto,eletta,elegido,auszeichnung fur,medaglia d oro,medalla de oro,medalha de ouro,medaille d or,goldmedaille fur,voted',
);
const AMONG = phrases(
  'tra le,tra i,parmi les,entre las,unter den,among the,zahlt zu den,esta entre as,staat in de',
);
const NOT = phrases(
  `nominated,nominee*,nomination,shortlisted,finalist*,nominiert,im finale,nominee,nominees,nomine,finaliste*,nominada,nominado,finalistas,candidata,candidato,genomineerd,finale,nomeada para,nomeado para,entry,submit,submission*,sponsor*,prize draw,sorteo,passatempo,en lice,resultado*,resultat*,risultat*,in gara,na corrida,opta a,opta al,opta a la,votez,votanos,vota per,vote em,candidat*,verleihen,precios,prezzi,prijzen,precos,beste preise,grant,funding,certification,zertifi*,contract,order,customer of`,
);

export const AWARD_KIND: Kind = {
  kind: 'award',
  not: NOT,
  frames: [
    ...either('own', WIN, 9, AWARD),
    ...frame('own', HONORED),
    ...frame('free', 'START', WINNER, 6, AWARD),
    ...frame('said', 'START', WINNER, 2, 'OWN'),
    ...frame('own', AMONG, 4, AWARD),
  ],
};
