import type { TechnologyDefinition } from '../../definition.ts';
import { AIRBYTE } from './airbyte.ts';
import { AIRFLOW } from './airflow.ts';
import { BIGQUERY } from './bigquery.ts';
import { DATABRICKS } from './databricks.ts';
import { DBT } from './dbt.ts';
import { ELASTICSEARCH } from './elasticsearch.ts';
import { FIVETRAN } from './fivetran.ts';
import { INFORMATICA } from './informatica.ts';
import { KAFKA } from './kafka.ts';
import { MONGODB } from './mongodb.ts';
import { POSTGRESQL } from './postgresql.ts';
import { REDSHIFT } from './redshift.ts';
import { SNOWFLAKE } from './snowflake.ts';
import { SPARK } from './spark.ts';
import { TERADATA } from './teradata.ts';

export const DATA_WAREHOUSE: readonly TechnologyDefinition[] = [
  AIRBYTE,
  AIRFLOW,
  BIGQUERY,
  DATABRICKS,
  DBT,
  ELASTICSEARCH,
  FIVETRAN,
  INFORMATICA,
  KAFKA,
  MONGODB,
  POSTGRESQL,
  REDSHIFT,
  SNOWFLAKE,
  SPARK,
  TERADATA,
];
