import { either, frame } from '../frame.ts';
import type { Kind } from '../kind.ts';
import { phrases } from '../phrases.ts';

const GET = phrases(
  `raises,raised,raise our,secures,secured,closes,closed,lands,landed,bags,bagged,completes,completed,receives,received,obtains,obtained,announces,announced,attracts,attracted,nets,awarded,wins,won
schliesst,schloss,abgeschlossen,schlossen,erhalt,erhielt,erhielten,erhalten,sichert,sicherte,sicherten,gesichert,sammelt,sammelte,eingesammelt,bekommt,bekommen,aufgenommen,gewinnt,verkundet,meldet
leve,levee,leves,lever,boucle,realise,obtient,obtenu,obtenons,annonce,annoncons,securise,decroche,recoit,recu,conclut,finalise
cierra,cerramos,cerro,cerrado,capta,capto,captado,captamos,levanta,levanto,levantado,recibe,recibio,recibido,obtiene,obtuvo,obtenido,anuncia,consigue,consiguio,conseguido,completa,completado
raccoglie,raccolto,chiude,chiuso,annuncia,ottiene,ottenuto,riceve,ricevuto,concluso,completato,incassa
haalt,haalde,haalden,opgehaald,ontvangt,ontving,ontvingen,ontvangen,sluit,sloot,sloten,afgesloten,aangetrokken,trekt,rondt,rondde,rondden,afgerond,krijgt,kreeg,gekregen
captou,captamos,fecha,fechou,fechamos,fechar,recebe,recebeu,recebemos,obteve,obtem,obtivemos,levantou,levantamos,conclui,concluiu,concluimos,conseguiu`,
);
const ROUND = phrases(
  `series a,series b,series c,series d,series e,series f,series g,serie a,serie b,serie c,serie d,seed round,seed funding,seed,pre seed,preseed,funding,funding round,financing,financing round,growth capital,growth equity,growth investment,venture debt,debt facility,credit facility,loan,grant,grants,bridge round,capital increase,investment round
finanzierungsrunde*,*finanzierungsrunde,seed runde,seedrunde,seed finanzierung,wachstumskapital,wagniskapital,risikokapital,eigenkapital,fremdkapital,kapitalerhohung,forderung,fordermittel,forderbescheid,zuschuss,darlehen,kredit
levee de fonds,levee,tour de table,tour de financement,amorcage,subvention,augmentation de capital,pret de,financement
ronda de financiacion,ronda de inversion,ronda semilla,ronda,ampliacion de capital,subvencion,prestamo,capital riesgo,financiacion
round,aumento di capitale,finanziamento,fondo perduto,capitale di rischio,prestito
financieringsronde,*financieringsronde,seedronde,ronde,groeikapitaal,durfkapitaal,subsidie,lening,investering,kapitaal
rodada,ronda de investimento,investimento,financiamento,emprestimo,aporte,capital de risco,subsidio,aumento de capital`,
);
const RAISED = phrases(
  'raises,raised,eingesammelt,sammelt,sammelte,leve,levee,lever,levantado,levanta,levanto,levantou,levantamos,capta,captado,captou,captamos,raccoglie,raccolto,opgehaald,haalt,haalde',
);
const MONEY = phrases(
  '€,$,£,euro,euros,dollar,dollars,million*,mio,mrd,billion,millones,millon,milioni,miljoen,milhoes,milhao,reais,eur,usd,gbp,chf',
);
const LED = phrases(
  'led by,led,angefuhrt,angefuhrt von,guidato da,guidata da,liderada por,liderado por,mene par,menee par,geleid door,onder leiding van',
);
const TAKE = phrases(
  'acquires,acquired,takes,took,taken,buys,bought,ubernimmt,ubernahm,erwirbt,erwarb,prend,acquiert,a acquis,adquiere,adquirio,toma,acquisisce,rileva,prende,neemt,nam,verwerft,adquire,adquiriu,assume',
);
const STAKE = phrases(
  'majority stake,minority stake,majority,stake,mehrheit,mehrheitsbeteiligung,beteiligung,participation majoritaire,participation,majorite,participacion mayoritaria,participacion,maggioranza,quota,partecipazione,meerderheidsbelang,belang,participacao maioritaria,participacao majoritaria,participacao',
);
const INVESTS = phrases(
  'invests in,invested in,has invested in,investiert in,beteiligt sich an,beteiligt sich an der,steigt bei,investit dans,entre au capital de,entre au capital d,invierte en,entra en el capital de,investe in,entra nel capitale di,investeert in,investe na,investe no,entra no capital da',
);
/** Money that is not for the company's own growth. */
const NOT = phrases(
  'charity,donation*,spenden,invoices,fundraising,the bar,awareness,webinar*,customers raise,don,dons,donativos,ab 1,monat,al mes,olive',
);

export const FUNDING: Kind = {
  kind: 'funding',
  not: NOT,
  frames: [
    ...either('own', GET, 8, ROUND),
    ...either('own', RAISED, 5, MONEY),
    ...frame('own', ROUND, 3, LED),
    ...frame('said', TAKE, 4, STAKE, 3, 'NAME'),
    ...frame('said', INVESTS, 1, 'NAME'),
  ],
};
