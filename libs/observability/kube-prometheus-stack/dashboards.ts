import type { Contracts } from '@idp/model';
import cost from './dashboards/cost.json';
import gateway from './dashboards/gateway.json';
import gitops from './dashboards/gitops.json';
import logs from './dashboards/logs.json';
import overview from './dashboards/overview.json';
import policies from './dashboards/policies.json';
import secrets from './dashboards/secrets.json';
import slos from './dashboards/slos.json';

/** What people look at first. */
export const dashboards: Contracts<unknown>['dashboards'] = {
  overview,
  gitops,
  gateway,
  secrets,
  policies,
  logs,
  slos,
  cost,
};
