import { nameRule, namePattern } from '@idp/model';
import { definitionFormats } from './definition-formats';
import type { Format } from './format';

const segment = '[a-zA-Z0-9][a-zA-Z0-9._-]*';
const host = '[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*(:[0-9]+)?';
const monthAndDay =
  '(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])';
const leapYear = '([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)';

/**
 * The formats that schemas of this workspace may name.
 * Sources: quantities, labels and names by the Kubernetes API conventions; durations by Go's time.ParseDuration and, for
 * days and weeks, by Prometheus.
 */
export const formats: Readonly<Record<string, Format>> = {
  ...definitionFormats,
  'object-name': {
    validate: /^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$/,
    says: 'the name of an object: lower-case letters, digits, dashes and dots',
  },
  'kubernetes-version': { validate: /^1\.[0-9]+\.[0-9]+$/, says: 'a version of Kubernetes such as 1.34.2' },
  name: { validate: namePattern, says: `a name: ${nameRule}` },
  domain: {
    validate: /^(?=.{1,200}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$/,
    says: 'a DNS domain in lower case such as dev.example.com',
  },
  'https-url': {
    validate: new RegExp(`^https://${host}(/[^\\s{}"'\\\\]*)?$`),
    says: 'an https:// URL, its host in lower case',
  },
  'web-url': {
    validate: new RegExp(`^https?://${host}(/[^\\s{}"'\\\\?#]*)?$`),
    says: 'an https:// or http:// URL, its host in lower case',
  },
  'oci-url': {
    validate: new RegExp(`^oci://${host}(/[a-z0-9]+([._-][a-z0-9]+)*)*$`),
    says: 'a registry such as oci://registry.example.com/platform',
  },
  'chart-repository': {
    validate: new RegExp(`^(https://${host}(/[^\\s{}"'\\\\]*)?|oci://${host}(/[a-z0-9]+([._-][a-z0-9]+)*)*)$`),
    says: 'an https:// URL, or a registry such as oci://registry.example.com/charts, its host in lower case',
  },
  'git-url': {
    validate: new RegExp(`^(https?://${host}/[^\\s{}"'\\\\]+|ssh://[^\\s{}"'\\\\]+|git@[a-z0-9.-]+:[^\\s{}"'\\\\]+)$`),
    says: 'the URL of a Git repository such as https://git.example.com/platform.git',
  },
  'git-revision': { validate: /^(?!-)[A-Za-z0-9._/-]{1,200}$/, says: 'a branch, tag or commit' },
  'image-prefix': {
    validate: new RegExp(`^${segment}(:[0-9]+)?(/${segment})*$`),
    says: 'a registry or a path in it such as quay.io or registry.example.com/quay',
  },
  email: { validate: /^[^\s@"'{}]+@[^\s@"'{}]+\.[^\s@"'{}]+$/, says: 'a mail address' },
  'go-duration': { validate: /^([0-9]+(\.[0-9]+)?(ms|s|m|h))+$/, says: 'a duration such as 90s, 5m or 1h30m' },
  duration: { validate: /^([0-9]+(ms|[smhdwy]))+$/, says: 'a duration such as 15m, 24h or 30d' },
  quantity: {
    validate: /^[0-9]+(\.[0-9]+)?(m|k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)?$/,
    says: 'a Kubernetes quantity such as 500m, 2 or 4Gi',
  },
  's3-url': {
    validate: /^s3:\/\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](\/[a-zA-Z0-9._-]+)*$/,
    says: 'a place in a bucket such as s3://platform-backups/databases',
  },
  bucket: { validate: /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, says: 'the name of a bucket such as platform-logs' },
  'label-key': {
    validate: /^([a-z0-9]([a-z0-9.-]*[a-z0-9])?\/)?[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$/,
    says: 'a label key such as team or example.com/team',
  },
  'environment-label': {
    validate:
      /^(cost-centre|(?!([a-z0-9.-]*\.)?(kubernetes|k8s)\.io\/)[a-z0-9]([a-z0-9.-]*[a-z0-9])?\.[a-z]+\/[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?)$/,
    says: 'cost-centre, or a key under a domain of yours such as example.com/team',
  },
  'label-value': {
    validate: /^([A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?)?$/,
    says: 'a label value: at most 63 letters, digits, dashes, underscores and dots, beginning and ending in a letter or digit',
  },
  'version-range': { validate: /^[0-9<>=~^*x. |-]+$/, says: 'a version range such as ">=1.33.0-0"' },
  version: {
    validate: /^[0-9]+\.[0-9]+\.[0-9]+(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/,
    says: 'a version such as 2.9.0-c1a2b3c4d',
  },
  wave: { validate: /^[0-9]{1,3}$/, says: 'a wave: a number, quoted' },
  'group-kind': {
    validate: /^([a-z0-9.-]*)\/[A-Z][A-Za-z0-9]*$/,
    says: 'a kind such as rbac.authorization.k8s.io/ClusterRole',
  },
  licence: {
    validate: /^[A-Za-z0-9.+-]+( (AND|OR|WITH) [A-Za-z0-9.+-]+)*$/,
    says: 'an SPDX expression such as MIT or Apache-2.0 OR MIT',
  },
  digest: { validate: /^sha256:[0-9a-f]{64}$/, says: 'a digest: sha256: and 64 hexadecimal digits' },
  'mirrored-url': {
    validate: new RegExp(`^(https|oci)://${host}(/[^\\s{}"'\\\\,=?#]*)?$`),
    says: 'the beginning of an address such as https://charts.example.com or oci://registry.example.com/charts, its host in lower case',
  },
  mirror: {
    validate: /^(https?|oci|file):\/\/[^\s{}"'\\,?#@]+$|^(?![a-z]+:\/\/)[^\s,]+$/,
    says: 'an https://, http://, oci:// or file:// address, or a folder',
  },
  mention: {
    validate: /^@[A-Za-z0-9_.-]+(\/[A-Za-z0-9_.-]+)?$/,
    says: 'a user or team such as @alice or @example/platform-team',
  },
  reviewer: {
    validate: /^@[A-Za-z0-9_.-]+(\/[A-Za-z0-9_.-]+)?$|^[^\s@]+@[^\s@]+$/,
    says: 'a reviewer such as @example/platform-team',
  },
  date: {
    validate: new RegExp(`^([0-9]{4}-(${monthAndDay})|${leapYear}-02-29)$`),
    says: 'a day of the calendar such as 2027-01-31',
  },
};
