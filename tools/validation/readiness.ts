import { listAt, textAt, valueAt } from '@idp/model';

/** Why an object is not ready; undefined where it is. */
type Readiness = (object: unknown) => string | undefined;

/** How each kind says that it is ready, by the group and the kind. Objects of others are ready once they are there. */
const READINESS: Readonly<Record<string, Readiness>> = {
  'external-secrets.io/ExternalSecret': holds('Ready'),
  'external-secrets.io/SecretStore': holds('Ready'),
  'external-secrets.io/ClusterSecretStore': holds('Ready'),
  'external-secrets.io/PushSecret': holds('Ready'),
  'cert-manager.io/Certificate': holds('Ready'),
  'cert-manager.io/Issuer': holds('Ready'),
  'cert-manager.io/ClusterIssuer': holds('Ready'),
  'trust.cert-manager.io/Bundle': holds('Synced'),
  'gateway.networking.k8s.io/GatewayClass': holds('Accepted'),
  'gateway.networking.k8s.io/Gateway': holds('Programmed'),
  'gateway.networking.k8s.io/HTTPRoute': forEveryParent('Accepted', 'ResolvedRefs'),
  'postgresql.cnpg.io/Cluster': holds('Ready'),
  'monitoring.coreos.com/Prometheus': holds('Available'),
  'monitoring.coreos.com/Alertmanager': holds('Available'),
  'argoproj.io/EventBus': holds('Deployed'),
  'argoproj.io/EventSource': holds('Deployed'),
  'argoproj.io/Sensor': holds('Deployed'),
  'policies.kyverno.io/ValidatingPolicy': isJudged,
  'policies.kyverno.io/MutatingPolicy': isJudged,
  'policies.kyverno.io/GeneratingPolicy': isJudged,
  'policies.kyverno.io/ImageValidatingPolicy': isJudged,
  'policies.kyverno.io/DeletingPolicy': isJudged,
  'kyverno.io/ClusterPolicy': holds('Ready'),
};

/** How objects of a kind say that they are ready; undefined where they do not. */
export function readinessOf(group: string, kind: string): Readiness | undefined {
  const key = `${group}/${kind}`;
  return Object.hasOwn(READINESS, key) ? READINESS[key] : undefined;
}

function holds(type: string): Readiness {
  return (object) => complaint(listAt(object, 'status', 'conditions'), type);
}

function forEveryParent(...types: readonly string[]): Readiness {
  return (object) => {
    const parents = listAt(object, 'status', 'parents');
    if (parents.length === 0) return 'no Gateway has looked at it yet';
    const said = parents.flatMap((parent) => types.map((type) => complaint(listAt(parent, 'conditions'), type)));
    return said.find((one) => one !== undefined);
  };
}

/** Policies of Kyverno say in one word whether they are in force. */
function isJudged(object: unknown): string | undefined {
  if (valueAt(object, 'status', 'conditionStatus', 'ready') === true) return undefined;
  const said = listAt(object, 'status', 'conditionStatus', 'conditions').filter(
    (one) => textAt(one, 'status') !== 'True',
  );
  return (
    said.map((one) => textAt(one, 'message') ?? '').find((message) => message !== '') ??
    'Kyverno does not judge by it yet'
  );
}

function complaint(conditions: readonly unknown[], type: string): string | undefined {
  const condition = conditions.find((one) => textAt(one, 'type') === type);
  if (textAt(condition, 'status') === 'True') return undefined;
  if (condition === undefined) return `does not say that it is ${type} yet`;
  const [reason, message] = [textAt(condition, 'reason'), textAt(condition, 'message')];
  return `is not ${type}: ${[reason, message].filter(Boolean).join(', ')}`;
}
