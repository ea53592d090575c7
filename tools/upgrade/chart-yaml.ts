import { isObject } from '@idp/model';
import type { ChartFiles } from '@idp/upstream';
import { parse } from 'yaml';

/** What the Chart.yaml of a chart, or of one inside it, says; nothing where there is none. */
export function chartYamlOf(
  files: ChartFiles,
  folder = '',
): { readonly kubeVersion?: string; readonly appVersion?: string } {
  const bytes = files.get(`${folder}Chart.yaml`);
  const chart: unknown = bytes === undefined ? {} : parse(Buffer.from(bytes).toString('utf8'));
  if (!isObject(chart)) return {};
  const { kubeVersion, appVersion } = chart;
  return {
    ...(kubeVersion !== undefined && { kubeVersion: String(kubeVersion) }),
    ...(appVersion !== undefined && { appVersion: String(appVersion) }),
  };
}
