import { either, frame } from '../frame.ts';
import { phrases } from '../phrases.ts';
import { ASIDE, type Told } from './told.ts';

const MARK = phrases(
  `iso,soc 1,soc 2,soc 3,tisax,bsi,c5,b corp,mdr,ivdr,iec,din,en 1090,en 15085,en 9100,iatf,tuv,dekra,ifs,brc,fssc,haccp,fsc,pefc,bio,aeo,kta,naturland,bioland,demeter,emas,ce,vca,nen,skal,pso,co2,f gassen,kiwa,rainforest,fairtrade,gots,gmp,klimaneutral,nis 2,pci dss`,
);
const CERTIFIED = phrases(
  `auditiert,zertifiziert,zertifizierter,zertifizierte,*zertifiziert,rezertifiziert,akkreditiert,attestierung,testat,*testat,zertifikat,zertifikate,*zertifikat,zulassung,*zulassung,*siegel,siegel,label,*audit
geaudit,gecertificeerd,*gecertificeerd,geaccrediteerd,certificaat,certificaten,*certificaat,markering,keurmerk,*keurmerk,certificering`,
);
const GETS = phrases(
  `erhalt,erhielt,erhielten,erlangt,erlangte,besitzt,besitzen,bekam,bekommt,tragen,tragt,fuhren,verfugt,verfugen,besteht,bestand,erreicht,absolviert,durfen uns
haalt,haalde,behaalt,behaalde,kreeg,kregen,krijgt,ontving,ontvingen,ontvangt,draagt,dragen,doorstaat,doorstond,beschikt,beschikken,voert`,
);
const GOT = phrases(
  'erhalten,bekommen,erlangt,bestanden,erreicht,erworben,behaald,gekregen,ontvangen,bereikt,binnengehaald,verkregen,erneuert,verlengd,vor',
);
const PAPER = phrases(
  `zulassung,*zulassung,lizenz,*lizenz,bewilligung,*bewilligung,testat,*testat,attestierung,*siegel,siegel,zertifikat,zertifikate,*zertifikat,zertifizierung,*audit,akkreditierung,erlaubnis,fachbetrieb,*fachbetrieb,gutesiegel
certificaat,certificaten,*certificaat,keurmerk,*keurmerk,vergunning,*vergunning,prestatieladder,*prestatieladder,markering,status,accreditatie,erkenning,certificering,*certificering,soc 2,soc 1`,
);
const GRANTED = phrases(
  'erteilt,erteilte,verliehen,verlieh,uberreicht,uberreichte,ausgestellt,verleend,verleende,afgegeven,uitgereikt,reikte,toegekend,bestatigt',
);
const SUCCESS = phrases('succesvol,goed gevolg,erfolgreich,bestanden,behaald,geslaagd,afgerond');
const SUCCESSFUL = phrases('erfolgreiches,erfolgreicher,erfolgreiche,succesvolle,geslaagde,bestandenes');
const EXAM = phrases(
  'audit,*audit,*zertifizierung,zertifizierung,hercertificering,certificering,*certificering',
);
const CERTIFIED_HOUSE = phrases(
  'zertifizierter,zertifizierte,gecertificeerd,gecertificeerde,durchgehend zertifiziert,zertifiziert',
);
const HOUSE = phrases('*betrieb,*bedrijf,*fachbetrieb,*unternehmen,*installateur');

export const COMPLIANCE: Told = {
  not: phrases(
    `${ASIDE},verzichtet,verzichten,bewust voor om niet,teilnehmer*,deelnemers,kennen,abgelaufen,verlopen,advies,beratung,berater,adviseurs,hostingpartner,provider,erwarten wir,vragen wij,verlangen,wir erwarten,fuhrerschein,microsoft,gebruiker,anwender,website,woning,noch nicht,nog niet,software behalten,houdt u,anforderungen der dsgvo,fit fur,klaar voor,mochten,gerne,streven,anstreben,vertrieb,partner,preis`,
  ),
  frames: [
    ...either('own', MARK, 8, CERTIFIED),
    ...either('named', MARK, 8, CERTIFIED),
    ...frame('own', GETS, 9, PAPER),
    ...frame('own', GETS, 9, MARK),
    ...either('own', PAPER, 8, GOT),
    ...frame('own', MARK, 8, GOT),
    ...either('named', GRANTED, 10, PAPER),
    ...frame('free', MARK, 7, SUCCESS),
    ...frame('free', EXAM, 1, SUCCESS),
    ...frame('free', EXAM, 5, SUCCESS),
    ...frame('free', SUCCESSFUL, 5, EXAM),
    ...frame('free', 'START', CERTIFIED, 1, MARK),
    ...frame('free', 'START', CERTIFIED, 'COLON', MARK),
    ...either('own', CERTIFIED_HOUSE, 4, HOUSE),
  ],
};
