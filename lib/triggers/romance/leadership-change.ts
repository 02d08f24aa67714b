import { either, frame } from '../frame.ts';
import { phrases } from '../phrases.ts';

const EXECUTIVE = phrases(
  `ceo,cfo,cto,coo,cro,cmo,cio,chief,pdg,dg,directeur,directrice,direction generale,direction commerciale,direction financiere,la direction,directoire,president,presidente,presidence,tete,renes,gerante,gerant,conseil d administration
director,directora,direccion general,direccion financiera,direccion comercial,direccion tecnica,direccion de operaciones,consejer*,presidenta,presidencia,gerente,gerencia,riendas,timon,cupula
amministrat*,direttore,direttrice,direzione,guida,presidenza,vertice,redini,timone
diretor,diretora,direcao,presidencia,lideranca,administrador executivo,administradora executiva,leme,comando,cargo de`,
);
const ARRIVAL = phrases(
  `arrivee de,arrivee d,nomination de,nomination d,promotion de,llegada de,incorporacion de,nombramiento de,fichaje de,arrivo di,ingresso di,nomina di,chegada de,chegada da,chegada do,nomeacao de,contratacao de`,
);
const TAKES = phrases(
  `prendra,prend la tete,prend la direction,prend les renes,prend ses fonctions,prendra ses fonctions,quitte ses fonctions,quitte la direction,quitte la presidence,lui succede,succedera,passe le flambeau,cede sa place
asumira,asume,toma las riendas,tomara,deja la direccion,deja la presidencia,deja el cargo,deja su cargo,le releva,relevo,le sucede,sucedera,sustituira,cede el testigo
assumera,assume la carica,assume il ruolo,assume la guida,affida,affidata,affidato,lascia la guida,lascia la carica,lascia il ruolo,gli succede,le succede,succedera,prende il posto,prende le redini,passa il testimone,prendera
assumira,assume,assumiu,deixa o cargo,deixa a presidencia,deixou o cargo,sucedera,substituira,toma posse,tomou posse,passa o testemunho`,
);
const APPOINTS = phrases(
  `designe,designee,elit,elu,elue,choisit,accueillir,accueille,accueillons,promeut,promu,promue,confie la direction,confie les renes
nombra,nombro,elige,eligio,elegido,elegida,designado,designada,ascendido,ascendida,ascendio,recibimos,acogemos
eletto,eletta,elegge,designa,designato,designata,scelto,accogliere,accogliamo,accoglie,promosso,promossa
elegeu,elege,eleito,eleita,escolheu,designou,designado,designada,nomeia,nomeou,promoveu,promovido,promovida,recebemos,acolhemos,receber`,
);
const BECOMES = phrases(
  'devient,deviendra,est devenu,est devenue,se convierte en,pasa a ser,sera el,sera la,diventa,diventera,e diventato,e diventata,torna se,passa a ser,sera o,sera a',
);
const THE_TOP = phrases(
  'lideranca,direction generale,direccion general,direzione generale,presidence,presidencia,presidenza,cupula',
);
const NEW = phrases('nouveau,nouvelle,nouvel,nueva,nuevo,nuova,nuovo,nova,novo');

export const LEADERSHIP = [
  ...frame('said', ARRIVAL, 7, EXECUTIVE),
  ...either('said', TAKES, 10, EXECUTIVE),
  ...either('said', APPOINTS, 9, EXECUTIVE),
  ...frame('said', BECOMES, 2, EXECUTIVE),
  ...frame('said', NEW, 1, THE_TOP),
];
