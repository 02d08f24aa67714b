import { frame } from '../frame.ts';
import { phrases } from '../phrases.ts';

const TAKES_OVER = phrases(
  `met la main sur,a mis la main sur,s offre,s est offert,s empare de,s empare d,prend le controle de,prend le controle d,a pris le controle de,rachete,a rachete,reprend,acquiert
se hace con,se ha hecho con,toma el control de,toma el control del,ha tomado el control de,adquiere,compra
assume il controllo di,prende il controllo di,mette le mani su,rileva,acquista,compra,acquisisce
assume o controlo da,assume o controlo de,assume o controle da,assume o controle de,toma o controlo da,passa a deter,adquire,compra,comprou,adquiriu`,
);
const STRONG = phrases(
  `met la main sur,a mis la main sur,s offre,s est offert,s empare de,s empare d,prend le controle de,prend le controle d,a pris le controle de,se hace con,se ha hecho con,toma el control de,toma el control del,ha tomado el control de,assume il controllo di,prende il controllo di,sale al 100,mette le mani su,assume o controlo da,assume o controlo de,assume o controle da,assume o controle de,toma o controlo da,passa a deter`,
);
const ASSETS = phrases(
  'marque,marca,marchio,actifs,activites,activite,fonds de commerce,parts,activos,acciones,negocio,unidad,attivita,asset,quote,azioni,ramo,ativos,acoes,quotas,unidade,operacao',
);
const BUYS = phrases(
  'reprend,rachete,acquiert,repris,acquis,adquiere,compra,adquirido,comprado,rileva,acquisisce,acquista,rilevato,acquisito,adquire,adquiriu,comprou',
);
const ARTICLE = phrases('a,o,la,le,l');
const JOINS_GROUP = phrases(
  `rejoint le groupe,integre le groupe,rejoint la famille,fait desormais partie de,fait desormais partie du,pasa a formar parte de,pasa a formar parte del,ya forma parte de,se integra en,se integra en el,se incorpora al grupo,entra nel gruppo,entra a far parte di,entra a far parte del,passa a fazer parte do,passa a fazer parte da,passa a integrar o,passa a integrar a,integra o grupo`,
);
const UNDER = phrases(
  'passe sous le controle de,passe sous le controle du,passe sous pavillon,passe aux mains de,pasa a manos de,pasa bajo el control de,passa sotto il controllo di,passa nelle mani di,passa para as maos da,passa para o controlo da',
);
const WITH = phrases(
  'avec,grace a,apres,suite a,con,gracias a,tras,grazie a,dopo,com,gracas a,apos,a traves de,attraverso,par',
);
const DEAL = phrases(
  `acquisition de,acquisition d,rachat de,rachat d,reprise de,reprise d,adquisicion de,adquisicion del,compra de,compra del,acquisizione di,acquisizione della,acquisizione del,acquisto di,aquisicao da,aquisicao de,aquisicao do,compra da,compra do`,
);
const WE_DO = phrases('nous,*ramos,*zamos,*camos,*emos,*imos,*iamo,nuestr*,nostr*,noss*,notre,nos');
const COMPLETES = phrases(
  `finalise,finalisons,conclu,concluons,boucle,annonce,annoncons,completamos,completa,completado,cerramos,cierra,cerrado,anuncia,anunciamos,formaliza,formalizado,perfezionato,perfeziona,completato,completa,concluso,conclude,annuncia,annunciamo,concluimos,concluiu,conclui,completou,finalizou,finalizamos,fechamos,anunciou`,
);
const FUSION = phrases('fusion,fusione,fusao,fusion absorption');
const AND_WITH = phrases('et,avec,y,con,e,com,entre,in,dans,en,na,no');

export const ACQUISITION = [
  ...frame('own', STRONG, 7, 'CAP'),
  ...frame('own', BUYS, 3, ASSETS, 2, 'CAP'),
  ...frame('said', 'CAP', 2, TAKES_OVER, 'NAME'),
  ...frame('said', 'CAP', 2, TAKES_OVER, ARTICLE, 'NAME'),
  ...frame('said', 'CAP', 2, JOINS_GROUP, 2, 'NAME'),
  ...frame('said', 'CAP', 1, UNDER, 1, 'NAME'),
  ...frame('own', UNDER, 1, 'CAP'),
  ...frame('own', JOINS_GROUP, 1, 'CAP'),
  ...frame('said', 'START', WITH, 1, DEAL, 2, 'CAP', 5, WE_DO),
  ...frame('said', 'START', WITH, 1, DEAL, 2, 'CAP', 2, 'NAME'),
  ...frame('own', COMPLETES, 2, DEAL, 5, 'CAP'),
  ...frame('said', FUSION, 4, 'NAME', AND_WITH, 1, 'CAP'),
  ...frame('said', FUSION, 4, 'CAP', AND_WITH, 1, 'NAME'),
];
