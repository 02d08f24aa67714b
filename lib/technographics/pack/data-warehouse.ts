import type { TechnologyDefinition } from '../definition.ts';
import { DATABRICKS } from './data-warehouse/databricks.ts';
import { SNOWFLAKE } from './data-warehouse/snowflake.ts';

export const DATA_WAREHOUSE: readonly TechnologyDefinition[] = [DATABRICKS, SNOWFLAKE];
