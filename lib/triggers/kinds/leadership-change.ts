import { either, frame, type Span } from '../frame.ts';
import type { Kind } from '../kind.ts';
import { phrases } from '../phrases.ts';
import type { Sentence } from '../sentence.ts';
import type { Word } from '../sentence-words.ts';

const APPOINT = phrases(
  `appoints,appointed,names,named,promotes,promoted,hires,hired,elects,elected,welcomes,welcome,appointment of,announces
beruft,berufen,bestellt,ernennt,ernannt,begrussen,begrusst,holt,gewinnt,befordert,gewahlt
nomme,nommee,accueillons,accueille,nomination de,nomination d,recrute,promu,promue,elu,elue
nombra,nombrado,nombrada,nombro,ficha,bienvenida,bienvenido,incorpora,promueve,designa,designado,designada,elegido,elegida
nomina,nominato,nominata,nomina di,benvenuto,benvenuta,promuove,promosso,promossa,eletto,eletta
benoemt,benoemd,verwelkomen,verwelkomt,stelt,aangesteld,promoveert
nomeia,nomeado,nomeada,nomeou,contrata,contratou,boas vindas,designou,eleito,eleita,promove`,
);
const EXECUTIVE = phrases(
  `ceo,cfo,cto,coo,cro,cmo,cio,ciso,chro,cpo,cso,chief * officer,chief executive,chief financial,chief technology,chief operating,chief revenue,chief marketing,chief product,chief people,chief information,president,vice president,vp,svp,evp,managing director,general manager,director,head of,chairman,chairwoman,chair,board,board of directors,lead its,country manager
geschaftsfuhr*,*leiter,*leiterin,leiter,leiterin,leitung,vorstand*,aufsichtsrat*,finanzchef*,*chef,geschaftsleitung,prokurist*,direktor*,beirat
directeur,directrice,direction,pdg,president,presidente,conseil d administration,tete,responsable
director,directora,consejer*,consejo de administracion,presidente,presidenta,responsable,dirigir,direccion,gerente
amministrat*,direttore,direttrice,responsabile,presidente,consiglio di amministrazione,guida dell,direzione
directeur,hoofd,raad van,bestuurder,voorzitter,manager,directie
diretor,diretora,presidente,presidencia,conselho,direcao,gerente,responsavel`,
);
const JOIN = phrases(
  'joins,joined,join,rejoint,a rejoint,se incorpora a,se une a,entra in,entra a,si unisce a,junta se a,junta se,wechselt zu,kommt zu,treedt in dienst bij,versterkt,komt bij,verstarkt,integra',
);
const NEW = phrases('new,neuer,neue,neuen,nouveau,nouvelle,nouvel,nuevo,nueva,nuovo,nuova,nieuwe,novo,nova');
const SUCCEED = phrases(
  `steps down,stepping down,stepped down,to retire,retires,succeeded by,succeeds,takes over,takes the helm,resigns
zieht sich zuruck,tritt zuruck,nachfolger*,folgt auf,ubernimmt,ubergibt,scheidet aus
succede,passe la main,prend la direction,prend la tete,quitte,demissionne
sustituye,releva,asume,toma el relevo,deja el cargo,sucede
subentra,succede,assume,lascia,passa il testimone
volgt * * op,volgt * op,draagt,treedt aan,treedt * * aan,neemt,opvolger
sucede,substitui,assume,deixa o cargo`,
);
const WITH_THE_TEAM = phrases('verstarkt,strengthens,renforce,refuerza,rafforza,versterkt,reforca');
const NOT = phrases(
  'experience,guide,board meeting,data protection,datenschutz*,dpo,appointment with,book,meeting with,webinar,client*,looking for,suchen,buscamos,cerchiamo,procuramos,zoeken,recherchons,protezione dei dati,tratamiento,traitement,trattamento,tratamento,protecao de dados',
);
/** Behind a role: whose role it is. */
const AT = phrases('of,at,for,bei,von,der,chez,de,d,di,van,bij,da,do,na,no,en');
/** No part of a person's name, however it is written. */
const NO_NAME = phrases(
  `ceo,cfo,cto,coo,cro,cmo,cio,ciso,chief,officer,president,vice,vp,managing,director,general,manager,head,chairman,board,executive,operating,financial,technology,revenue,marketing,sales,finance,founder,our,meet,the,new,effective,dr,mr,mrs,ms,herr,frau,prof,in,am,zum,seit,per,no,el,la,le,nomination,wechsel,cambio,nuevo,il,de,o,a,das,der,die,wir,we,nous,diamo,damos,wij,leiterin,leiter,vertriebsleiter,geschaftsfuhr*,aufsichtsrat,vorstand*,nachfolger*,finanzchef*,spitze,grunder,fondateur,oprichter,unser*,notre,januar*,februar*,marz,april,mai,juni,juli,august,september,oktober,november,dezember,january,february,march,may,june,july,october,december,group,gruppe,gmbh,inc`,
);

export const LEADERSHIP_CHANGE: Kind = {
  kind: 'leadership-change',
  not: NOT,
  frames: [
    ...either('said', APPOINT, 12, EXECUTIVE),
    ...either('said', JOIN, 6, EXECUTIVE),
    ...frame('said', NEW, 3, EXECUTIVE),
    ...either('said', SUCCEED, 12, EXECUTIVE),
    ...either('said', WITH_THE_TEAM, 8, EXECUTIVE),
  ],
  holds: (sentence, span) =>
    namesPerson(sentence) && !isElsewhere(sentence, span) && !isOfAnother(sentence, span),
};

/** "Orlind appoints Maria Keller": one name before the verb is a company's, a person has two. */
function isOfAnother({ words, own }: Sentence, { from }: Span): boolean {
  const [first] = words;
  return (
    from === 1 && own.size === 0 && first !== undefined && isNamePart(first) && ACTS.lengthAt(words, 1) > 0
  );
}

const ACTS = phrases(
  'appoints,names,promotes,hires,elects,beruft,ernennt,bestellt,holt,befordert,benoemt,nomme,recrute,nombra,ficha,nomina,nomeia,contrata',
);

/** Two words in a row that are written as a name is, and are none of the company's. */
function namesPerson({ words, own }: Sentence): boolean {
  let run = 0;
  for (const [at, word] of words.entries()) {
    // "Marie de Vries".
    if (run > 0 && PARTICLE.test(word.written)) continue;
    const isFirst = run === 0 || word.before === ' ' || word.before === '-' || word.before === '. ';
    if (!isNamePart(word) || own.has(at)) run = 0;
    else run = isFirst ? run + 1 : 1;
    if (run === 2) return true;
  }
  return false;
}

const PARTICLE = /^(?:de|van|den|der|von|zu|di|da|del|della|dos|du|la|le|el|y|e)$/;

function isNamePart({ folded, isCapital, written }: Word): boolean {
  return isCapital && written.length > 1 && !/^\p{Lu}{2,}$/u.test(written) && !NO_NAME.mayBegin(folded);
}

/** "Director of sales at Orlind": another company's, where this one is not named beside it. */
function isElsewhere({ words, own }: Sentence, { from, to }: Span): boolean {
  for (let at = Math.max(from, to - 1); at < Math.min(words.length - 1, to + 4); at++) {
    if (AT.lengthAt(words, at) === 0) continue;
    const article = /^(?:the|der|die|la|le|el|l|a|o)$/.test(words[at + 1]?.folded ?? '') ? 2 : 1;
    const word = words[at + article];
    if (!word || own.has(at + article) || own.has(at + 1)) return false;
    if (
      isNamePart(word) &&
      EXECUTIVE.lengthAt(words, at + article) === 0 &&
      !DEPARTMENT.mayBegin(word.folded)
    )
      return true;
  }
  return false;
}

const DEPARTMENT = phrases(
  'sales,marketing,finance,product,people,engineering,operations,customer,revenue,hr,it,technology,growth,vertrieb,finanzen,personal,einkauf,produktion,technik,entwicklung,ventas,vendite,verkoop,vendas,directors,supervisory,commissarissen,america*,europe,emea,dach,apac',
);
