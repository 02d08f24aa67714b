import { parseJobTitle } from '#lib/parse/job-title.ts';
import { frame } from '../frame.ts';
import type { Kind } from '../kind.ts';
import { holds, phrases } from '../phrases.ts';

/** A noun for somebody who works, in the seven languages. */
export const ROLE = phrases(
  `manager,managers,*manager,engineer*,developer*,programmer*,specialist*,analyst*,director,head of,lead,vp,vice president,representative*,executive*,designer*,recruiter*,accountant*,controller*,bookkeeper*,officer*,administrator*,architect*,scientist*,consultant*,coordinator*,associate*,assistant*,chief,ceo,cfo,cto,coo,cro,cmo,cio,ciso,chro,supervisor*,technician*,advisor*,agent,agents,driver*,operator*,operative*,chef,nurse*,teacher*,electrician*,mechanic*,welder*,employees,people,staff,talent,talents,team members,new colleagues
*leiter,*leiterin,*entwickler,*entwicklerin,referent*,sachbearbeiter*,mitarbeiter*,*mitarbeiter,*berater,*beraterin,buchhalter*,einkaufer*,*ingenieur,*ingenieure,*ingenieurin,monteur*,*monteur,kauffrau*,kaufmann*,kaufleute,verkaufer*,fachkraft*,*fachkraft,techniker*,mechaniker*,elektriker*,verstarkung,auszubildende*,azubi*,kolleg*,m w d,w m d,m f d,geschaftsfuhrer*,assistenz
commercial,commerciale,commerciaux,developpeu*,ingenieur*,responsable*,charge,chargee,charges,comptable*,technicien*,conseill*,chef de,collaborateur*,vendeu*,assistant*,directeur*,alternant*,preparateur*,conducteur*,profils,h f,f h,cdi
comercial,comerciales,desarrollador*,ingenier*,responsable*,contable*,tecnico*,tecnica*,gerente*,jefe*,analista*,vendedor*,director*,operario*,personal,personas,talento,profesional*,dependient*
commerciale,commerciali,svilupp*,responsabil*,addett*,tecnic*,impiegat*,magazzinier*,contabil*,figura,personale,persone,operai*,consulent*,venditor*,collaborator*,direttore*
accountmanager*,monteur*,medewerker*,*medewerker,ontwikkelaar*,*adviseur,adviseur*,planner*,collega*,mensen,personeel,talent,talenten,chauffeur*,verkoper*,directeur*,monteurs
gestor*,analista*,desenvolvedor*,programador*,engenheir*,tecnic*,contador*,vendedor*,comercial,coordenador*,diretor*,pessoas,colaborador*,talentos,profissiona*,motorista*`,
);
/** "Hiring" alone is a topic; somebody is hiring. */
const BE = phrases('is,are,re,am,s,currently,now,always,actively,still');
const RECRUITS = phrases('hiring,recruiting');
const HIRING = phrases(
  `recrutons,recrute,recrutement en cours,contratando,estamos contratando,assumendo,a contratar,a recrutar,recrutando`,
);
const HIRES = phrases(
  'contratara,contrata,assume,assumera,assumiamo,embauche,embauchons,recluta,reclutamos,einstellt,contrataremos,neemt aan,hires',
);
const STELLT = phrases('stellt,stellen');
const EIN = phrases('ein');
const SEEK = phrases(
  `looking for,seeking,searching for,in search of,suchen,sucht,gesucht,recherchons,recherche,cherchons,cherche,a la recherche d,a la recherche de,buscamos,busca,buscando,incorporamos,necesitamos,cerchiamo,cerca,ricerchiamo,ricerca,alla ricerca di,zoeken,zoekt,op zoek naar,procuramos,procura,buscamos,precisamos de`,
);
const SOUGHT = phrases('gesucht,suchen,sucht,gezocht,se busca,cercasi');
const OPEN = phrases(
  'open,current,available,offene,freie,aktuelle,ouverts,ouvertes,a pourvoir,abiertas,disponibles,actuales,aperte,disponibili,openstaande,open,abertas,disponiveis',
);
const OPENINGS = phrases(
  'openings,vacancies,job openings,offene stellen,stellenangebote,jobangebote,offenen stellen,offres d emploi,postes a pourvoir,postes ouverts,vacantes,vacantes abiertas,ofertas de empleo,posizioni aperte,offerte di lavoro,vacature,vacatures,vagas,vagas abertas,open positions,open roles,open jobs,current positions,current roles,current jobs,current openings,current vacancies,open vacancies',
);
const POSITIONS = phrases(
  'positions,roles,jobs,vacancies,openings,stellen,postes,vacantes,posizioni,vacatures,vagas',
);
const NEMEN = phrases('nemen,neemt');
const AAN = phrases('aan');
const VIEW = phrases('view,see,explore,discover,rejoignez,voir,unsere,onze,our,alle,all,nos,nuestras');
const NOW = phrases('now hiring,we re hiring,we are hiring');
/** Who learns for a summer says nothing of growth. */
const LEARNER =
  'intern,interns,internship*,praktik*,werkstudent*,stagiaire*,becari*,tirocin*,stagist*,estagi*,stageplaats';
/** Whoever is looked for here does not come to work in the company, or not to stay. */
const NOT = phrases(
  `${LEARNER},partners,partner,distributor*,distribut*,reseller*,dealer*,dealers,investor*,rivenditor*,revendedor*,distribuidor*,handler,handelspartner,vertriebspartner,partenaires,software,platform,solution,volunteer*,ehrenamt*,freiwillige*,benevoles,voluntari*,vrijwilliger*,process,hiring manager*,strateg*,for our clients,for clients,pour nos,para nuestros,para os nossos,garagem,garaje,estacionamento,per conto,pour le compte,por cuenta de,por conta de,per le aziende,per aziende,para empresas,para as empresas,para las empresas,pour les entreprises,pour des entreprises,empresas clientes,aziende clienti,entreprises clientes,voor onze opdrachtgever,grundstuck*,unsolicited,hiring for,hire us,webinar,guide,beste,logiciel`,
);

export const HIRING_KIND: Kind = {
  kind: 'hiring',
  not: NOT,
  frames: [
    ...frame('own', HIRING),
    ...frame('own', BE, 2, RECRUITS),
    ...frame('free', 'START', NOW),
    ...frame('own', HIRES, 4, ROLE),
    ...frame('own', STELLT, EIN),
    ...frame('own', STELLT, 5, ROLE, EIN),
    ...frame('own', SEEK, 7, ROLE),
    ...frame('own', ROLE, 7, SOUGHT),
    ...frame('free', 'NUMBER', 1, OPEN, 1, POSITIONS),
    ...frame('free', 'NUMBER', 2, POSITIONS, OPEN),
    ...frame('free', 'NUMBER', 1, OPENINGS),
    ...frame('free', 'START', VIEW, 1, 'NUMBER', 1, OPENINGS),
    ...frame('free', 'START', VIEW, 2, 'COLON', 'NUMBER', 1, OPEN),
    ...frame('free', 'START', VIEW, 2, 'COLON', 'NUMBER', 1, OPENINGS),
    ...frame('free', OPENINGS, 2, 'COLON', 3, ROLE),
    ...frame('own', NEMEN, 5, ROLE, 1, AAN),
  ],
  isState: true,
  about: ({ words, text }) => departmentIn(words.length > 25 ? '' : text),
};

/** The one department that a text names by a job; undefined when none or several. */
function departmentIn(text: string): string | undefined {
  return parseJobTitle(text).department ?? undefined;
}

const LONGEST_TITLE = 12;

/** True when a text may be the title of a job. */
export function isJobTitle(words: Parameters<typeof holds>[0]): boolean {
  return words.length <= LONGEST_TITLE && holds(words, ROLE);
}
