import type { Check } from '../check';
import { access } from './access';
import { admission } from './admission';
import { alerts } from './alerts';
import { capacity } from './capacity';
import { certificates } from './certificates';
import { crds } from './crds';
import { dashboards } from './dashboards';
import { deadValues } from './dead-values';
import { defaults } from './defaults';
import { disruption } from './disruption';
import { duplicateKeys } from './duplicate-keys';
import { events } from './events';
import { files } from './files';
import { hooks } from './hooks';
import { idlePolicies } from './idle-policies';
import { ignoreRules } from './ignore-rules';
import { images } from './images';
import { logins } from './logins';
import { logs } from './logs';
import { monitors } from './monitors';
import { names } from './names';
import { namespaces } from './namespaces';
import { network } from './network';
import { openDoors } from './open-doors';
import { order } from './order';
import { podSecurity } from './pod-security';
import { probes } from './probes';
import { projects } from './projects';
import { references } from './references';
import { replicas } from './replicas';
import { routes } from './routes';
import { scheduling } from './scheduling';
import { secrets } from './secrets';
import { selectors } from './selectors';
import { settings } from './settings';
import { size } from './size';
import { syncing } from './syncing';
import { uniqueness } from './uniqueness';
import { variables } from './variables';
import { vaultAccess } from './vault-access';
import { volumes } from './volumes';
import { webhooks } from './webhooks';
import { workflows } from './workflows';

/** Every check, in the order in which a report names them. */
export const checks: readonly Check[] = [
  access,
  admission,
  alerts,
  capacity,
  certificates,
  crds,
  dashboards,
  deadValues,
  defaults,
  disruption,
  duplicateKeys,
  events,
  files,
  hooks,
  idlePolicies,
  ignoreRules,
  images,
  logins,
  logs,
  monitors,
  names,
  namespaces,
  network,
  openDoors,
  order,
  podSecurity,
  probes,
  projects,
  references,
  replicas,
  routes,
  scheduling,
  secrets,
  selectors,
  settings,
  size,
  syncing,
  uniqueness,
  variables,
  vaultAccess,
  volumes,
  webhooks,
  workflows,
];
