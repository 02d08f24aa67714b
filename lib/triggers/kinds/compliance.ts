import { either, frame } from '../frame.ts';
import type { Kind } from '../kind.ts';
import { phrases } from '../phrases.ts';

/** Names of certificates, standards and trade marks of quality. */
const MARK = phrases(
  `iso,soc 1,soc 2,soc2,soc 3,hipaa,pci dss,pci,fedramp,tisax,b corp,empresa b,hitrust,cmmc,cyber essentials,csa star,brc,brcgs,ifs,haccp,fssc,organic,bio,fsc,pefc,msc,gots,oeko tex,fairtrade,halal,kosher,gmp,globalgap,en 1090,din en,din,iatf,as 9100,as9100,en 9100,nadcap,ce,ukca,ul,tuv,dekra,whg,hds,qualiopi,rge,ens,sa8000,sa 8000,soa,nen,vca,great place to work,ecovadis,iec,bsi c5,c5,emas,leed,iscc,mdr,ivdr`,
);
const CERTIFIED = phrases(
  `certified,accredited,certification,certificate,authorization,attestation,audit,audited,compliance certification
zertifiziert*,zertifizierung,zertifikat,*zertifiziert,*zertifizierung,label,akkreditiert,rezertifiziert
certifie,certifiee,certifies,certifiees,certification,certificat,label,labellisee,labellise
certificada,certificado,certificados,certificadas,certificacion,acreditada,auditoria
certificata,certificato,certificati,certificate,certificazione,attestazione,accreditata,audit
gecertificeerd,gecertificeerde,certificering,certificaat,audit,geaccrediteerd
certificada,certificado,certificacao,acreditada,auditoria`,
);
const GET = phrases(
  `achieved,achieves,obtained,obtains,received,receives,earned,earns,attained,attains,completes,completed,holds,hold,awarded,passes,passed,renewed,renews,successfully audited
erhalt,erhalten,erhielt,besteht,bestanden,erreicht,absolviert,erneuert
obtenu,obtient,obtenons,decroche,renouvele,recoit
obtenido,obtiene,consigue,conseguido,renovamos,renueva,supera,superado,logra,cuenta con,contamos con
ottenuto,ottiene,conseguito,consegue,supera,superato,rinnova,rinnovato
behaald,behaalt,behaalde,slaagt,ontvangt,ontvangen,verlengt
obteve,obtem,obtivemos,conquista,conquistou,recebe,recebeu,renovamos,renovou`,
);
/** One who is certified, in a line without a verb. */
const COMPANY = phrases(
  'fachbetrieb,betrieb,unternehmen,entreprise,organisme,empresa,azienda,impresa,bedrijf,company,certified company,entsorgungsfachbetrieb,member,partner',
);
/** Ready for it, asked for it, selling it. */
const NOT = phrases(
  `ready,readiness,requirement*,anforderungen,exigences,requisitos,requisiti,eisen,standards like,meet,meets,designed to,consult*,beratung,conseil,consultoria,consulenza,advies,course,courses,training,kurs*,kursabschluss,seminar*,formation,cours,curso*,corso,corsi,cursus,opleiding,pre owned,cars,our help,with our,hosting provider,rechenzentrum,data centers,data center,aws,azure,by 2028,template*,software for,vorbereitung,preparation,preparacion,preparazione,preparacao,en cours,en curso,in corso,em curso,en tramite,viser`,
);

export const COMPLIANCE: Kind = {
  kind: 'compliance',
  not: NOT,
  frames: [
    ...either('own', CERTIFIED, 6, MARK),
    ...frame('own', GET, 7, MARK),
    ...frame('free', 'START', MARK, 6, CERTIFIED, 'END'),
    ...frame('free', 'START', CERTIFIED, 1, COMPANY, 3, MARK),
    ...frame('free', 'START', COMPANY, CERTIFIED, 2, MARK),
    ...frame('free', 'START', CERTIFIED, 2, MARK),
    ...frame('free', 'START', GET, 2, 'COLON', MARK),
  ],
};
