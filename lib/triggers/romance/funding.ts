import { frame } from '../frame.ts';
import { phrases } from '../phrases.ts';

const GETS = phrases(
  `leve,levent,boucle,bouclent,obtient,obtenu,securise,beneficie,recoit,recu,decroche,conclut,finalise,emet,emis
recauda,recaudo,recaudado,recaudamos,cierra,cierran,cerrado,cerramos,recibe,recibido,obtiene,obtenido,consigue,logra,asegurado,capta,captado,emite,emitido
raccoglie,raccolto,raccogliamo,chiude,chiuso,ottiene,ottenuto,riceve,ricevuto,incassa,beneficia,beneficiato,assicurato,emette,emesso,sottoscrive,sottoscritto
capta,captou,levanta,levantou,fecha,fechou,fechamos,obtem,obteve,obtivemos,recebe,recebeu,recebemos,garantiu,assegurou,emite,emitiu,beneficiou,conclui,concluiu`,
);
const ROUND = phrases(
  `serie a,serie b,serie c,serie d,seed,tour de table,levee de fonds,subvention,amorcage,ligne de credit,emprunt obligataire,augmentation de capital
ronda,linea de credito,ampliacion de capital,inyeccion de capital,subvencion
round,aumento di capitale,linea di credito,minibond,iniezione di capitale,crowdfunding,equity crowdfunding
rodada,ronda de investimento,linha de credito,aporte,injecao de capital,aumento de capital`,
);
/** Help that is an event only with its amount. */
const AID = phrases(
  'aide,aides,dotation,ayuda,ayudas,incentivo,incentivos,agevolazione,agevolazioni,contributo,contributi,bando,apoio,apoios,subsidio,pret,prestamo,prestito,emprestimo,subvention,subvencion,financement,financiacion,finanziamento,financiamento,credito,credit',
);
const MONEY = phrases(
  '€,$,£,euro,euros,dollars,dolares,dollari,reais,million*,millon*,milion*,milhoes,milhao',
);
const GRANTS = phrases(
  `accorde,accordent,octroie,attribue,alloue
concede,conceden,concedido,concedio,otorga,otorgo,otorgado
concesso,concedono,assegna,assegnato,eroga,erogato,finanzia
concedeu,aprova,aprovou,atribui,atribuiu,financia,emprestou`,
);
const GRANTS_US = phrases(
  'nous a accorde,nous accorde,nous octroie,nous a octroye,nous a attribue,nos ha concedido,nos concede,nos concedio,nos ha otorgado,nos otorga,ci ha concesso,ci concede,ci ha assegnato,ci ha erogato,nos concedeu,concedeu nos,atribuiu nos,nos atribuiu',
);
const FOR = phrases('para,per,pour,a favor de,a favore di,en faveur de,em favor de');
const TO = phrases('a,ad,a la,alla');
const LOAN = phrases(
  'financement,financiacion,finanziamento,financiamento,prestamo,prestito,emprestimo,pret',
);
const THIS = phrases(
  'cette,cet,ce,esta,este,questo,questa,quest,nossa,nuestra,notre,nostra,nostro,nosso,la,le',
);
const WITH = phrases('avec,grace a,con,gracias a,grazie a,com,gracas a');
const OWNERS = phrases(
  'nos actionnaires,nos associes,nos investisseurs,nuestros socios,nuestros accionistas,nuestros inversores,i nostri soci,i nostri azionisti,i nostri investitori,nossos socios,nossos acionistas,nossos investidores',
);
const PAY_IN = phrases(
  'apportent,injectent,investissent,reinvestissent,aportan,inyectan,invierten,apportano,iniettano,investono,versano,aportam,injetam,investem',
);
const ENTERS = phrases(
  `entre au capital de,entre au capital d,investit dans,prend une participation dans,entra en el capital de,entra en el accionariado de,invierte en,entra nel capitale di,entra nel capitale della,entra nell azionariato di,investe in,entra no capital da,entra no capital de,investe na,investe no,investiu na`,
);
const PUTS = phrases('investit,a investi,invierte,invirtio,ha invertido,investe,ha investito,investiu');
const INTO = phrases('dans,en,in,na,no,nella');
const OPENS_UP = phrases(
  'ouvre son capital,a ouvert son capital,abre su capital,ha abierto su capital,apre il capitale,ha aperto il capitale,apre il proprio capitale,abre o seu capital,abre seu capital,abriu o seu capital,abriu o capital',
);

export const FUNDING = [
  ...frame('own', GETS, 6, ROUND),
  ...frame('own', GETS, 5, AID, 5, MONEY),
  ...frame('said', GRANTS, 2, 'NAME', 4, AID),
  ...frame('said', GRANTS, 3, AID, 7, FOR, 1, 'NAME'),
  ...frame('said', GRANTS, 3, AID, 7, TO, 'NAME'),
  ...frame('said', 'START', 2, LOAN, 3, MONEY, 3, FOR, 1, 'OWN'),
  ...frame('said', GRANTS_US, 3, AID),
  ...frame('said', 'START', 2, ROUND, 4, MONEY, 3, FOR, 1, 'OWN'),
  ...frame('said', 'START', WITH, THIS, 1, ROUND, 4, MONEY),
  ...frame('said', OWNERS, 2, PAY_IN, 3, MONEY),
  ...frame('said', ENTERS, 1, 'NAME'),
  ...frame('said', PUTS, 3, MONEY, 2, INTO, 'NAME'),
  ...frame('own', OPENS_UP),
];
