import { either, frame } from '../frame.ts';
import type { Kind } from '../kind.ts';
import { phrases } from '../phrases.ts';

const ACQUIRES = phrases(
  `acquires,acquired,has acquired,bought,buys,took over,takes over,to acquire,acquire,acquiring
ubernimmt,ubernommen,ubernahm,erwirbt,erworben,erwarb,kauft,gekauft,kaufte
rachete,rachetee,acquiert,acquis,repris,reprend
adquiere,adquirida,adquirido,adquirio,adquirimos,comprado,compra,compro
acquisisce,acquisita,acquisito,rilevato,rilevata,rileva,acquista,compra
neemt,overgenomen,kocht,koopt,nam
adquire,adquirida,adquirido,adquiriu,comprou,compramos,compra`,
);
/** "The German specialist Acme": what is bought, in words. */
const WHAT = phrases(
  `company,specialist,division,business,provider,maker,manufacturer,supplier,competitor,startup,start up,firm,workshop,assets,shares,unit,agency
anteile,anteilen,hersteller,spezialisten,sparte,betrieb,unternehmen,firma,mehrheit,wettbewerber,konkurrenten
societe,entreprise,activite,specialiste,fabricant,concurrent,filiale
empresa,compania,division,fabricante,competidor,negocio,filial
societa,azienda,ramo,divisione,produttore,concorrente
bedrijf,divisie,onderdeel,specialist,concurrent,pompendivisie,*divisie,het duitse
empresa,companhia,divisao,fabricante,concorrente`,
);
const ARTICLE = phrases(
  'the,a,an,die,den,der,das,la,le,el,il,lo,het,de,a,o,100,percent,prozent,of,l,d,italian,german,french,dutch,swiss,austrian,spanish,british,swedish,deutsche,italienische,schweizer,franzosische',
);
/** Portuguese names have an article. */
const OF_A_NAME = phrases('a,o,as,os');
const BY = phrases('by,von,durch,par,por,pela,pelo,da,dal,dalla,dallo,door');
const PP = phrases(
  'acquired,bought,taken over,ubernommen,gekauft,erworben,rachetee,rachete,reprise,repris,adquirida,adquirido,comprada,comprado,acquisita,acquisito,rilevata,overgenomen,gekocht',
);
const MERGE = phrases(
  'merge,merges,merged,merging,fusionieren,fusioniert,fusionnent,fusionne,fusionan,se fusionan,fondono,fuseren,fuseert,fundem,fundem se,fundiram,zusammenschluss',
);
const ACQUISITION = phrases(
  `acquisition of,takeover of,purchase of,merger with,ubernahme von,ubernahme der,kauf von,erwerb der,erwerb von,fusion mit,acquisition de,acquisition d,rachat de,rachat d,adquisicion de,compra de,acquisizione di,acquisizione della,overname van,aquisicao da,aquisicao de,aquisicao do,compra da`,
);
const PART_OF = phrases(
  `now part of,has become part of,becomes part of,joins the,gehort brackwater,rejoint le groupe,integre le groupe,se integra en el grupo,se une al grupo,entra a far parte del,entra nel gruppo,passa a integrar o grupo,passa a fazer parte do,nun teil der,jetzt teil der,teil der`,
);
const BELONGS = phrases('gehort,maakt,ist');
const GROUP = phrases(
  'group,*gruppe,gruppe,groupe,grupo,gruppo,groep,family,familie,holding,zur,deel uit van',
);
const SINCE = phrases('seit,voortaan,nun,jetzt,ab,vanaf,sinds,now');
const SELL = phrases(
  'sells,sold,divests,verkauft,veraussert,cede,vend,vende,vendio,verkoopt,verkocht,vendeu,aliena',
);
const UNIT = phrases(
  'business,division,unit,subsidiary,*sparte,sparte,tochter,tochtergesellschaft,*bereich,filiale,activite,branche,division,filial,divisione,ramo,*tak,tak,divisie,onderdeel,divisao,dochter',
);
const THE_DEAL = phrases('acquisition,ubernahme,rachat,adquisicion,acquisizione,overname,aquisicao');
const NOT = phrases(
  'customer acquisition,acquisition cost,acquisitions,talent acquisition,data acquisition,acquire new customers,haftung,verantwortung,kosten,fusiones,fusoes,fusions et,fusioni,fusies,stake,majority,mehrheit an der,participation,maggioranza,meerderheidsbelang,participacion,participacao,license,ticket,skills,experience,office,offices,building,real estate,land,in gebruik,taken,maschinen,fahrzeuge,grundstuck,grundstucke,gebaude,immobilie,immobilien,machines,voertuigen,gebouw',
);

export const ACQUISITION_KIND: Kind = {
  kind: 'acquisition',
  not: NOT,
  frames: [
    ...frame('own', ACQUIRES, 'CAP'),
    ...frame('own', ACQUIRES, OF_A_NAME, 'CAP'),
    ...frame('own', ACQUIRES, ARTICLE, 'CAP', WHAT),
    ...frame('own', ACQUIRES, 4, WHAT, 4, 'CAP'),
    ...frame('own', 'CAP', 2, PP),
    ...frame('own', PP, 2, BY),
    ...frame('own', BY, 4, PP),
    ...frame('said', 'CAP', 3, ACQUIRES, 'NAME'),
    ...either('own', 'CAP', 3, MERGE),
    ...frame('own', ACQUISITION, 2, 'CAP'),
    ...frame('said', ACQUISITION, 3, BY, 2, 'NAME'),
    ...frame('own', PART_OF, 3, GROUP),
    ...frame('own', PART_OF, 'CAP', 1, GROUP),
    ...frame('said', SINCE, 6, BELONGS, 3, 'NAME', 3, GROUP),
    ...frame('own', BELONGS, 2, SINCE, 4, GROUP),
    ...frame('said', 'CAP', 1, PART_OF, 'NAME', 4, THE_DEAL),
    ...frame('own', SELL, 5, UNIT),
  ],
};
