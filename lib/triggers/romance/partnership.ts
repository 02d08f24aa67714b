import { frame } from '../frame.ts';
import { phrases } from '../phrases.ts';

const AGREEMENT = phrases(
  `partenariat,accord,accord cadre,convention,alliance,collaboration,cooperation,coentreprise,acuerdo,alianza,convenio,colaboracion,cooperacion,joint venture,sociedad conjunta,accordo,convenzione,alleanza,partnership,collaborazione,cooperazione,protocollo,intesa,parceria,acordo,alianca,protocolo,colaboracao,cooperacao`,
);
const SIGNS = phrases(
  `signe,signee,signons,signent,noue,nouons,nouent,conclut,conclu,concluons,scelle,scellons,scellent,officialise,etablit,annonce,annoncons,annoncent
firma,firman,firmado,firmamos,firmo,sella,sellan,sellado,sellamos,suscribe,suscriben,suscrito,alcanza,alcanzado,cierra,cerrado,cerramos,establece,formaliza,anuncia,anuncian,anunciamos
firma,firmato,firmano,firmiamo,sigla,siglato,siglano,siglamo,stringe,stretto,stringono,sottoscrive,sottoscritto,avvia,avviato,raggiunge,raggiunto,conclude,concluso,annuncia,annunciano
assina,assinou,assinamos,assinaram,firmou,firmaram,fecha,fechou,fechamos,fecharam,sela,selou,celebra,celebrou,celebramos,celebraram,estabelece,estabeleceu,formaliza,formalizou,anunciam,anunciamos,anunciou`,
);
const WITH = phrases('avec,con,com,a,au,la,al');
const BETWEEN = phrases('entre,tra,fra');
const CHOOSES = phrases(
  'choisit,a choisi,choisissons,retient,selectionne,elige,ha elegido,eligio,elegimos,selecciona,sceglie,ha scelto,scegliamo,seleziona,escolhe,escolheu,escolhemos,seleciona,selecionou',
);
const AS = phrases('comme,como,come,en tant que,quale,para ser,per');
const PARTNER = phrases(
  'partenaire*,partner,partners,socio,socia,socios,aliado,aliada,parceiro,parceira,parceiros,fournisseur,proveedor,fornitore,fornecedor,distribut*,distribuid*,revendeur,revendedor*,rivenditor*,representant*,rappresentant*,concessionnaire,concesionario,integrateur,integrador',
);
const BECOMES = phrases(
  'devient,devenons,devenu,devenue,est devenu,est devenue,est desormais,se convierte en,nos convertimos en,se ha convertido en,ya es,es ahora,diventa,diventiamo,e diventata,e diventato,diventati,e ora,torna se,tornou se,tornamo nos,passa a ser,passou a ser,e agora,es nuevo,es el nuevo,est le nouveau,e il nuovo,e o novo,es la nueva,e la nuova,e a nova,est nomme,est nommee',
);
const ALLIES = phrases(
  `s associe,nous associons,s allie,nous allions,s unit,unit ses forces,unissons nos forces,fait equipe,faisons equipe,collabore,se asocia,nos asociamos,se alia,nos aliamos,une fuerzas,unimos fuerzas,suma fuerzas,sumamos fuerzas,si allea,ci alleiamo,ci siamo alleati,unisce le forze,uniamo le forze,fa squadra,si associa,associa se,associamo nos,alia se,aliamo nos,une forcas,unimos forcas,se une,junta forcas`,
);
const TOGETHER = phrases(
  `unissent leurs forces,s associent,s allient,font equipe,s unissent,collaborent,collaboreront,colaboraran,collaboreranno,colaborarao,suman fuerzas,unen fuerzas,se alian,se asocian,se unen,uniscono le forze,si alleano,fanno squadra,si associano,unem forcas,aliam se,associam se,juntam forcas,juntam se,somam forcas,se unem`,
);
const NEW = phrases('nouveau,nouvelle,nuevo,nueva,nuovo,nuova,novo,nova');
const JOINS = phrases(
  'rejoint,rejoignons,integre,se une a,se une al,nos unimos a,entra en,entra nel,entra nella,aderisce al,aderisce alla,adhere,integra,junta se,entra na,entra no',
);
const NETWORK = phrases(
  'reseau de partenaires,programme partenaires,programme de partenaires,red de socios,red de partners,programa de partners,programa de socios,rete di partner,programma partner,rede de parceiros,programa de parceiros,ecosysteme,ecosistema',
);
const SINCE = phrases('depuis,desde,da,dal,a partir de,a compter de,a compter du,a partire da');
const DISTRIBUTES = phrases(
  'distribue,distribuons,distribuye,distribuimos,distribuisce,distribuiamo,distribui,represente,representa,rappresenta,collaboriamo,colaboramos,collaborons,lavoriamo,trabajamos,trabalhamos',
);

export const PARTNERSHIP = [
  ...frame('own', SIGNS, 5, AGREEMENT, 4, WITH, 3, 'CAP'),
  ...frame('said', AGREEMENT, 6, BETWEEN, 1, 'NAME', 4, 'CAP'),
  ...frame('said', AGREEMENT, 6, BETWEEN, 1, 'CAP', 3, 'NAME'),
  ...frame('own', CHOOSES, 1, 'CAP', 2, AS, 3, PARTNER),
  ...frame('said', 'CAP', 1, CHOOSES, 1, 'NAME', AS, 3, PARTNER),
  ...frame('own', BECOMES, 3, PARTNER, 4, 'CAP'),
  ...frame('own', ALLIES, 3, 'CAP'),
  ...frame('said', 'NAME', 2, 'CAP', TOGETHER),
  ...frame('said', 'CAP', 2, 'NAME', TOGETHER),
  ...frame('said', 'START', NEW, 1, AGREEMENT, 1, 'COLON', 1, 'NAME', 2, 'CAP'),
  ...frame('said', 'START', NEW, 1, AGREEMENT, 1, 'COLON', 'CAP', 2, 'NAME'),
  ...frame('free', 'START', NEW, 2, AGREEMENT, 1, WITH, 2, 'CAP'),
  ...frame('own', JOINS, 2, NETWORK, 3, 'CAP'),
  ...frame('said', 'START', SINCE, 4, 'NAME', DISTRIBUTES, 5, 'CAP'),
  ...frame('own', DISTRIBUTES, SINCE, 4, WITH, 1, 'CAP'),
];
