import type { TechnologyDefinition } from '../../definition.ts';
import { AKAMAI_MPULSE } from './akamai-mpulse.ts';
import { APPDYNAMICS } from './appdynamics.ts';
import { BUGSNAG } from './bugsnag.ts';
import { DATADOG } from './datadog.ts';
import { DYNATRACE } from './dynatrace.ts';
import { GRAFANA } from './grafana.ts';
import { HONEYBADGER } from './honeybadger.ts';
import { NEW_RELIC } from './new-relic.ts';
import { PINGDOM } from './pingdom.ts';
import { PROMETHEUS } from './prometheus.ts';
import { RAYGUN } from './raygun.ts';
import { ROLLBAR } from './rollbar.ts';
import { SENTRY } from './sentry.ts';
import { SPLUNK } from './splunk.ts';
import { TRACKJS } from './trackjs.ts';

export const MONITORING: readonly TechnologyDefinition[] = [
  AKAMAI_MPULSE,
  APPDYNAMICS,
  BUGSNAG,
  DATADOG,
  DYNATRACE,
  GRAFANA,
  HONEYBADGER,
  NEW_RELIC,
  PINGDOM,
  PROMETHEUS,
  RAYGUN,
  ROLLBAR,
  SENTRY,
  SPLUNK,
  TRACKJS,
];
