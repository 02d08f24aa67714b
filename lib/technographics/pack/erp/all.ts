import type { TechnologyDefinition } from '../../definition.ts';
import { ACUMATICA } from './acumatica.ts';
import { ANAPLAN } from './anaplan.ts';
import { BLACKLINE } from './blackline.ts';
import { BUSINESS_CENTRAL } from './business-central.ts';
import { COUPA } from './coupa.ts';
import { EPICOR } from './epicor.ts';
import { INFOR } from './infor.ts';
import { NETSUITE } from './netsuite.ts';
import { ODOO } from './odoo.ts';
import { ORACLE_ERP } from './oracle-erp.ts';
import { QUICKBOOKS } from './quickbooks.ts';
import { SAGE_INTACCT } from './sage-intacct.ts';
import { SAP } from './sap.ts';
import { SAP_CONCUR } from './sap-concur.ts';
import { XERO } from './xero.ts';

export const ERP: readonly TechnologyDefinition[] = [
  ACUMATICA,
  ANAPLAN,
  BLACKLINE,
  BUSINESS_CENTRAL,
  COUPA,
  EPICOR,
  INFOR,
  NETSUITE,
  ODOO,
  ORACLE_ERP,
  QUICKBOOKS,
  SAGE_INTACCT,
  SAP,
  SAP_CONCUR,
  XERO,
];
