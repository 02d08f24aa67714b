import type { TechnologyDefinition } from '../../definition.ts';
import { ANSIBLE } from './ansible.ts';
import { ARGO_CD } from './argo-cd.ts';
import { CIRCLECI } from './circleci.ts';
import { DOCKER } from './docker.ts';
import { GITHUB } from './github.ts';
import { GITLAB } from './gitlab.ts';
import { JENKINS } from './jenkins.ts';
import { JIRA } from './jira.ts';
import { KUBERNETES } from './kubernetes.ts';
import { OPSGENIE } from './opsgenie.ts';
import { PAGERDUTY } from './pagerduty.ts';
import { POSTMAN } from './postman.ts';
import { SNYK } from './snyk.ts';
import { SONARQUBE } from './sonarqube.ts';
import { TERRAFORM } from './terraform.ts';

export const DEVOPS: readonly TechnologyDefinition[] = [
  ANSIBLE,
  ARGO_CD,
  CIRCLECI,
  DOCKER,
  GITHUB,
  GITLAB,
  JENKINS,
  JIRA,
  KUBERNETES,
  OPSGENIE,
  PAGERDUTY,
  POSTMAN,
  SNYK,
  SONARQUBE,
  TERRAFORM,
];
