import { backstage } from './charts/backstage';
import { argoCd } from './charts/argo-cd';
import { argoEvents } from './charts/argo-events';
import { argoWorkflows } from './charts/argo-workflows';
import { certManager } from './charts/cert-manager';
import { dex } from './charts/dex';
import { cilium } from './charts/cilium';
import { cloudnativePg } from './charts/cloudnative-pg';
import { externalSecrets } from './charts/external-secrets';
import { fluentBit } from './charts/fluent-bit';
import { gatewayApi } from './charts/gateway-api';
import { kyverno } from './charts/kyverno';
import { kubePrometheusStack } from './charts/kube-prometheus-stack';
import { loki } from './charts/loki';
import { platformCrds } from './charts/platform-crds';
import { metricsServer } from './charts/metrics-server';
import { policyReporter } from './charts/policy-reporter';
import { prometheusOperatorCrds } from './charts/prometheus-operator-crds';
import { pyrra } from './charts/pyrra';
import { reloader } from './charts/reloader';
import { trivyOperator } from './charts/trivy-operator';
import { sonarqube } from './charts/sonarqube';
import { trustManager } from './charts/trust-manager';
import { vault } from './charts/vault';
import type { StandIn } from './stand-in';

/** A chart for each upstream chart that the platform wraps. */
export const standIns: readonly StandIn[] = [
  backstage,
  argoCd,
  argoEvents,
  argoWorkflows,
  certManager,
  dex,
  cilium,
  cloudnativePg,
  externalSecrets,
  fluentBit,
  kubePrometheusStack,
  kyverno,
  loki,
  metricsServer,
  policyReporter,
  prometheusOperatorCrds,
  pyrra,
  reloader,
  trivyOperator,
  sonarqube,
  trustManager,
  vault,
];

/** What stands in for files of manifests, by the component that wraps them. */
export const standInManifests: Readonly<Record<string, string>> = {
  'gateway-api': gatewayApi,
  'platform-crds': platformCrds,
};
