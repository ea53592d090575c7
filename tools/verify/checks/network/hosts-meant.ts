import { objectAt, printPath, textAt, type RenderedObject } from '@idp/model';
import { filesIn, withoutComments } from '../../texts';
import { fieldsAt } from '../../walk';
import type { Called } from './call';

/** A setting of a file that means a host without naming it, and which; `$1` is what the setting says. */
const SETTINGS: readonly (readonly [RegExp, string])[] = [
  // Vault: who holds its key.
  [/\bseal\s+"awskms"\s*\{[^}]*\bregion\s*=\s*"([^"]+)"/, 'kms.$1.amazonaws.com'],
  [/\bseal\s+"gcpckms"/, 'cloudkms.googleapis.com'],
  [/\bseal\s+"azurekeyvault"\s*\{[^}]*\bvault_name\s*=\s*"([^"]+)"/, '$1.vault.azure.net'],
  // Alertmanager: whom it tells where the address is nobody else's.
  [/\bpagerduty_configs:(?![^]*\bpagerduty_url:)/, 'events.pagerduty.com'],
  [/\bslack_configs:[^]*\bapi_url_file:/, 'hooks.slack.com'],
  [/\bopsgenie_configs:(?![^]*\bopsgenie_api_url:)/, 'api.opsgenie.com'],
  // Dex: where people have their accounts.
  [/\bconnectors:[^]*\btype:\s*["']?github\b(?![^]*\bhostName:)/, 'github.com'],
  [/\bconnectors:[^]*\btype:\s*["']?microsoft\b/, 'login.microsoftonline.com'],
  [/\bconnectors:[^]*\btype:\s*["']?google\b/, 'accounts.google.com'],
];

/** What a file holds that holds one of them: most hold none. */
const WORDS = /\bseal\s+"|_configs:|\bconnectors:/;

/** Fields of issuers that mean the zone in which an authority finds its proof. */
const ZONES: Readonly<Record<string, string>> = {
  route53: 'route53.amazonaws.com',
  cloudDNS: 'dns.googleapis.com',
  azureDNS: 'management.azure.com',
  cloudflare: 'api.cloudflare.com',
};

/** The hosts outside of the cluster that settings of well-known programs mean without naming them. */
export function hostsMeant(object: RenderedObject): readonly { readonly path: string; readonly called: Called }[] {
  const inFiles = filesIn(object).flatMap(({ path, text }) => {
    const plain = WORDS.test(text) ? withoutComments(text) : '';
    return SETTINGS.flatMap(([setting, host]) => {
      const found = setting.exec(plain);
      return found === null ? [] : [{ path: printPath(path), called: at(host.replace('$1', found[1] ?? '')) }];
    });
  });
  return [...inFiles, ...zonesOf(object)];
}

function zonesOf({ kind, content }: RenderedObject) {
  if (kind !== 'ClusterIssuer' && kind !== 'Issuer') return [];
  return fieldsAt(content, 'spec.acme.solvers.*.dns01').flatMap(({ path, value }) =>
    Object.keys(objectAt(value)).flatMap((zone) => {
      const host = ZONES[zone];
      return host === undefined || textAt(value, zone, 'host') !== undefined
        ? []
        : [{ path: printPath([...path, zone]), called: at(host) }];
    }),
  );
}

function at(host: string): Called {
  return { name: host, host, ports: [443] };
}
