import { frame } from '../frame.ts';
import { phrases } from '../phrases.ts';

const MARK = phrases(
  `iso,soc 1,soc 2,soc2,hds,hve,nf,afnor,afaq,cofrac,ecocert,secnumcloud,anssi,lucie 26000,b corp,rge,qualiopi,mase,ens,une en,une iso,enac,aenor,efr,ecolabel,pci,pci dss,haccp,ifs,brc,fssc,fsc,pefc,gots,uni en,uni iso,uni pdr,accredia,soa,sa8000,sa 8000,parita di genere,dop,ipac,inmetro,abnt,np en,iatf,en 9100,as9100,halal,kosher,gmp,emas,iec,tisax,leed,ecovadis,great place to work`,
);
const CERTIFIED = phrases(
  `certifi*,label,labellise,labellisee,labellises,agrement,accredit*,homolog*,certific*,acreditad*,acreditac*,sello,accreditat*,accreditament*,attestazione,selo,habilitad*,auditoria,audit`,
);
const GETS = phrases(
  `recoit,recu,recevoir,obtient,obtenu,obtenons,decroche,passe,detient,possede,possedons,dispose,disposons,renouvele,titulaire
logra,logrado,logramos,alcanza,alcanzado,consigue,conseguido,conseguimos,obtenemos,obtiene,obtenido,obtuvo,posee,poseemos,dispone,disponemos,renueva,renovado,renovamos,cuenta con,contamos con,recibe,recibido
consegue,conseguito,ottiene,ottenuto,otteniamo,possiede,possediamo,dispone,disponiamo,in possesso,rinnova,rinnovato,riceve,ricevuto,raggiunge,raggiunto
alcanca,alcancou,alcancamos,conquista,conquistou,conquistamos,consegue,conseguiu,obteve,obtem,obtivemos,possui,possuimos,detem,dispoe,renova,renovou,recebe,recebeu,recebemos`,
);
const CERTIFIES = phrases(
  'certifie,a certifie,certifica,ha certificado,certifico,ha certificato,certificou,accredite,acredita,accredita,homologa',
);
/** What an authority gives by its own name. */
const APPROVAL = phrases(
  'agrement,homologation,homologacion,acreditacion,accreditamento,acreditacao,homologacao',
);
const BY = phrases('de,d,de l,par,por,pela,pelo,da,do,dal,dalla,di,del,de la');

export const COMPLIANCE = [
  ...frame('own', CERTIFIED, 6, MARK),
  ...frame('own', GETS, 3, CERTIFIED, 7, MARK),
  ...frame('own', GETS, 2, APPROVAL, BY, 2, 'CAP'),
  ...frame('said', CERTIFIES, 1, 'NAME', 7, MARK),
];
