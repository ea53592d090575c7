import type { Failure } from './failures';
import type { Sign } from './sign';

/** The words by which a failure is recognised: those of the reason, those of the message, or both. */
export interface Rule {
  readonly failure: Failure;
  /** Where they stand; anywhere but in a log where nothing is said: containers print all kinds of words. */
  readonly from?: readonly Sign['from'][];
  readonly reason?: RegExp;
  readonly message?: RegExp;
}

const ANYWHERE: Rule['from'] = ['status', 'event', 'log', 'argo-cd'];
const IMAGE = /^(Failed|ErrImagePull|ImagePullBackOff|InvalidImageName|ErrImageNeverPull)$/;
const STORE = /^(NotReady\/|UpdateFailed|InvalidProviderConfig|SecretSyncedError|Errored|ValidationFailed)/;
const UNANSWERED =
  /i\/o timeout|no such host|connection refused|no route to host|x509|TLS handshake|deadline exceeded|EOF/i;

/** What happens to machines and to containers, the nearest to a cause first. */
const ofPods: readonly Rule[] = [
  { failure: 'too many open files', from: ANYWHERE, message: /too many open files|inotify/i },
  {
    failure: 'no space left',
    reason: /^(Evicted|FreeDiskSpaceFailed|DiskPressure)/,
    message: /disk|ephemeral-storage|image/i,
  },
  { failure: 'no space left', from: ANYWHERE, message: /no space left on device/i },
  { failure: 'a node is not ready', reason: /^(NodeNotReady|MemoryPressure|PIDPressure|NetworkUnavailable)/ },
  { failure: 'a node is not ready', reason: /^NotReady\/(Kubelet|NodeStatus)/ },
  {
    failure: 'an image is refused',
    reason: IMAGE,
    message: /unauthori[sz]ed|denied|forbidden|authentication required|\b40[13]\b/i,
  },
  {
    failure: 'an image is missing',
    reason: IMAGE,
    message: /not found|manifest unknown|does not exist|invalid reference/i,
  },
  { failure: 'an image is out of reach', reason: IMAGE, message: UNANSWERED },
  { failure: 'an image is not pulled', reason: /^(ErrImagePull|ImagePullBackOff|InvalidImageName|ErrImageNeverPull)$/ },
  { failure: 'a quota is used up', message: /exceeded quota/i },
  { failure: 'a limit is exceeded', message: /(maximum|minimum) \S+ usage per|must specify (limits|requests)/i },
  { failure: 'pod security refuses', message: /violates PodSecurity/ },
  {
    failure: 'a policy refuses',
    message: /denied the request: .*polic|ValidatingAdmissionPolicy|validate\.kyverno|vpol\.validate/is,
  },
  { failure: 'a webhook does not answer', message: /failed calling webhook/ },
  { failure: 'a webhook refuses', message: /admission webhook .* denied the request/ },
  { failure: 'a priority class is missing', message: /no PriorityClass with name/ },
  {
    failure: 'a volume is pending',
    message: /unbound immediate PersistentVolumeClaims|persistentvolumeclaim .* not found/,
  },
  { failure: 'a volume is pending', reason: /^(ClaimPending|ProvisioningFailed|FailedBinding)$/ },
  { failure: 'no room on a node', message: /Insufficient|Too many pods/ },
  { failure: 'no node fits', reason: /^(Unschedulable|FailedScheduling)$/ },
];

/** What happens to secrets and certificates, and what they keep from starting. */
const ofSecrets: readonly Rule[] = [
  { failure: 'Vault is sealed', from: ANYWHERE, message: /Vault is sealed|\bsealed\b/i },
  {
    failure: 'a certificate is not issued',
    reason:
      /^(NotReady\/(DoesNotExist|Pending|Issuing|ErrInitIssuer|ErrGetKeyPair|NotFound|IncorrectIssuer|Denied|InvalidConfiguration)|IssuerNotFound|IssuerNotReady|ErrGetKeyPair)/,
  },
  {
    failure: 'a secret is not in Vault',
    reason: STORE,
    message: /Secret does not exist|cannot find secret|key .* does not exist/i,
  },
  {
    failure: 'Vault refuses',
    reason: STORE,
    message: /permission denied|\b403\b|service account name not authorized/i,
  },
  {
    failure: 'a secret is not copied',
    reason:
      /^(NotReady\/(SecretSyncedError|SecretDeleted|InvalidProviderConfig|ValidationFailed|Errored)|UpdateFailed|InvalidProviderConfig)/,
  },
  {
    failure: 'a Secret or ConfigMap is missing',
    message: /(secret|configmap) "?[^" ]+"? not found|couldn't find key|references non-existent secret key/i,
  },
  { failure: 'a volume is not mounted', reason: /^(FailedMount|FailedAttachVolume|FailedMapVolume)$/ },
];

/** What happens to containers that run. */
const ofContainers: readonly Rule[] = [
  { failure: 'out of memory', reason: /^OOMKilled$/ },
  {
    failure: 'a name is not found',
    from: ['log'],
    message: /server misbehaving|no such host|Temporary failure in name resolution|ENOTFOUND|EAI_AGAIN/,
  },
  { failure: 'a Job has failed', reason: /^(Failed\/)?(BackoffLimitExceeded|DeadlineExceeded)$/ },
  {
    failure: 'a port is taken',
    from: ANYWHERE,
    message: /address already in use|(bind|listen).*in use|port is already allocated/i,
  },
  {
    failure: 'a container ends',
    reason: /^(CrashLoopBackOff|BackOff|Error|ContainerCannotRun|StartError|RunContainerError)$/,
  },
  { failure: 'a container is not ready', reason: /^(Unhealthy|ProbeError)$/ },
];

/** What happens to the ways into the platform, and to its policies. */
const ofPlatform: readonly Rule[] = [
  {
    failure: 'a route is not accepted',
    reason:
      /^Not(ResolvedRefs|Accepted)\/(NoMatching|NotAllowed|BackendNotFound|RefNotPermitted|InvalidKind|UnsupportedValue|NoReady)/,
  },
  { failure: 'the Gateway is not ready', reason: /^Not(Programmed|Accepted)/ },
  {
    failure: 'a policy is not ready',
    reason: /^Not(PolicyReady|WebhooksConfigured|RBACPermissionsGranted|WebhookConfigured)/,
  },
];

/** What Argo CD says. */
const ofArgoCd: readonly Rule[] = [
  {
    failure: 'Argo CD is refused by Git',
    from: ['argo-cd'],
    message:
      /failed to list refs.*(auth|not found|denied)|repository not found|ssh: handshake failed|could not read Username/is,
  },
  {
    failure: 'Argo CD is refused by the registry',
    from: ['argo-cd'],
    message:
      /unsupported MediaType|failed to authorize|response status code 40[13]|unauthori[sz]ed|failed to get image source details/i,
  },
  {
    failure: 'a chart is missing',
    from: ['argo-cd'],
    message: /failed to (pull|resolve|fetch).*not found|: not found$|manifest unknown/is,
  },
  {
    failure: 'a kind is missing',
    message: /no matches for kind|ensure CRDs are installed|could not find the requested resource/i,
  },
  {
    failure: 'a project refuses',
    from: ['argo-cd'],
    message: /is not permitted in project|not match any of the allowed destinations|do not match any of the allowed/i,
  },
  {
    failure: 'a chart does not render',
    from: ['argo-cd'],
    message: /helm template|error calling|values don't meet the specifications|parse error at/i,
  },
  {
    failure: 'a field cannot change',
    message: /field is immutable|updates to statefulset spec for fields other than/i,
  },
  { failure: 'somebody else owns a field', message: /conflict(s)? with "|Apply failed with \d+ conflict/i },
  {
    failure: 'a field is refused',
    message: /unknown field|field not declared in schema|\bis invalid:|Unsupported value|Invalid value/i,
  },
  { failure: 'Argo CD does not reach its sources', from: ['argo-cd'], message: UNANSWERED },
];

/** What only says that something is wrong: taken where nothing says more. */
const last: readonly Rule[] = [
  { failure: 'it does not go away', reason: /^Terminating$/ },
  { failure: 'a rollout is stuck', message: /has timed out progressing|ProgressDeadlineExceeded/ },
  { failure: 'a sync has failed', reason: /^(Sync(Failed|Error)|SyncError|ComparisonError|ErrorOccurred)$/ },
  { failure: 'a sync still runs', reason: /^SyncRunning$/ },
  { failure: 'it differs from its chart', reason: /^OutOfSync$/ },
];

/** Every rule: where several fit, the first one is the nearest to the cause. */
export const rules: readonly Rule[] = [...ofPods, ...ofSecrets, ...ofContainers, ...ofPlatform, ...ofArgoCd, ...last];

/** Whether a sign is what a rule looks for. */
export function fits({ from, reason, message }: Rule, sign: Sign): boolean {
  return (
    (from?.includes(sign.from) ?? sign.from !== 'log') &&
    (reason === undefined || reason.test(sign.reason)) &&
    (message === undefined || message.test(sign.message))
  );
}
