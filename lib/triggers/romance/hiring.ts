import { frame } from '../frame.ts';
import { phrases } from '../phrases.ts';

const ROLE = phrases(
  `personnes,collaborateurs,cadre*,salaries,apprenti*,charge,chargee,chef,commercial*,comptable*,conduct*,conseill*,develop*,directeur*,directrice*,electric*,ingenieur*,infirm*,magasinier*,mecanicien*,ouvrier*,operateur*,responsable*,technicien*,vendeu*,assistant*,manager*,profils,emplois
personas,person*,profesional*,empleado*,trabajador*,analista*,comercial*,conductor*,contable*,dependient*,desarrollador*,director*,electricista*,enfermer*,gerente*,ingenier*,jef*,mecanic*,operari*,recepcionista*,repartidor*,soldador*,tecnic*,vendedor*,administrativ*,camarer*,cociner*,consultor*
addett*,agent*,autist*,collaborator*,commercial*,consulent*,contabil*,dipendent*,direttor*,elettricist*,figur*,impiegat*,infermier*,ingegner*,magazzinier*,operai*,operator*,persone,progettist*,programmator*,responsabil*,saldator*,svilupp*,tornit*,venditor*,cuoc*,camerier*
pessoa*,colaborador*,contabilist*,contador*,desenvolvedor*,diretor*,eletricista*,empregad*,enfermeir*,engenheir*,funcionari*,gestor*,motorista*,rececionista*,programador*,cozinheir*,operador*,boulanger*,patissier*,cuisinier*,serveu*,soudeur*,chauffeur*,peintre*,macon*,plombier*,menuisier*,carpinter*,panader*,fontaner*,panettier*,idraulic*,falegnam*,murator*,barist*,padeir*,canalizador*,pedreir*,carpinteir*,professor*,profesor*,insegnant*,enseignant*,account manager,designer*,product`,
);
const WILL_HIRE = phrases(
  `embauchera,va embaucher,vont embaucher,embauchons,embauche,recrutera,va recruter,recrutons,recrute
contratara,va a contratar,contratamos,contrata,incorporara,va a incorporar,reclutara
assumera,assumiamo,inserira,inseriamo,recluta,assume
vai contratar,contratamos,recrutara,vai recrutar,recruta,vai admitir,precisamos contratar,precisamos incorporar,necesitamos incorporar,queremos incorporar`,
);
const SEEKS = phrases(
  'selezioniamo un,selezioniamo una,selezioniamo due,seleccionamos un,seleccionamos una,seleccionamos a un,selecionamos um,selecionamos uma,recrutamos,reclutamos,reclutiamo',
);
/** One of them: "we look for the best people" says nothing. */
const LOOKS_FOR_ONE = phrases(
  'recherchons un,recherchons une,recherche un,recherche une,cherchons un,cherchons une,besoin d un,besoin d une,recherche d un,recherche d une,buscamos un,buscamos una,buscamos a un,busca un,busca una,necesitamos un,necesitamos una,cerchiamo un,cerchiamo una,cerca un,cerca una,ricerchiamo un,ricerchiamo una,procuramos um,procuramos uma,procura um,procura uma,a procura de um,a procura de uma,precisamos de um,precisamos de uma',
);
/** "Wanted": nobody is said to look. */
const WANTED = phrases(
  'se busca,se buscan,se necesita,se necesitan,se precisa,se precisan,precisa se,precisam se,procura se,procuram se,contrata se,contratam se,admite se,cercasi,si cerca,si cercano,si ricerca,si ricercano,on recrute,on recherche,on cherche',
);
const POST = phrases(
  'poste,postes,cdi,cdd,emplois,puesto,puestos,vacante,vacantes,posizione,posizioni,vaga,vagas',
);
const IS_OPEN = phrases(
  'ouvert,ouverts,a pourvoir,a saisir,abierto,abiertos,abierta,abiertas,por cubrir,aperta,aperte,da coprire,aberta,abertas,em aberto,por preencher',
);
const COUNT = phrases(
  'deux,trois,quatre,cinq,plusieurs,dos,tres,cuatro,cinco,varios,varias,due,tre,quattro,cinque,diverse,dois,duas,quatro,varias',
);
const OFFER = phrases(
  'offre d emploi,offres d emploi,poste ouvert,poste a pourvoir,oferta de empleo,ofertas de empleo,vacante,puesto vacante,offerta di lavoro,offerte di lavoro,posizione aperta,annuncio di lavoro,vaga,vaga aberta,vaga de emprego,oferta de emprego,ofertas de emprego',
);
const HIRINGS = phrases(
  'recrutements,embauches,contrataciones,nuevas contrataciones,assunzioni,nuove assunzioni,contratacoes,novas contratacoes',
);

export const HIRING = [
  ...frame('own', WILL_HIRE, 5, ROLE),
  ...frame('own', SEEKS, 5, ROLE),
  ...frame('own', LOOKS_FOR_ONE, 2, ROLE),
  ...frame('own', WANTED, 2, ROLE),
  ...frame('free', 'START', WANTED, 5, ROLE),
  ...frame('free', 'NUMBER', 2, POST, 4, IS_OPEN),
  ...frame('own', COUNT, 1, POST, 2, IS_OPEN),
  ...frame('free', 'START', OFFER, 'COLON', 5, ROLE),
  ...frame('free', 'START', OFFER, 2, 'COLON', 'NUMBER'),
  ...frame('own', 'NUMBER', 1, OFFER),
  ...frame('own', 'NUMBER', 1, HIRINGS),
  ...frame('said', 'NUMBER', 1, HIRINGS, 4, 'NAME'),
];
