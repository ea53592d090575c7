import type { Cases, Situation } from './cases';

/** Alerts by their name among the cases, and the PromQL matchers by which they are found. */
export type Selectors = Readonly<Record<string, string>>;

/** How long each situation lasts, longer than any alert waits. */
const MINUTES = 120;
const ONE = [{ labels: '{}', value: 1 }];

/** A file for `promtool test rules`: in each situation the alert fires, or rests. */
export function ruleTestsOf(file: string, selectors: Selectors, cases: Readonly<Record<string, Cases>>) {
  const tests = Object.entries(selectors).flatMap(([name, selector]) => {
    const { fires = [], rests = [] } = cases[name] ?? {};
    const test = (does: string, situation: Situation, index: number) => ({
      name: `${name} ${does}, situation ${index + 1}`,
      interval: '1m',
      input_series: seriesOf(situation),
      promql_expr_test: [
        {
          expr: `count(ALERTS{${selector}, alertstate="firing"}) > bool 0`,
          eval_time: `${MINUTES}m`,
          exp_samples: does === 'fires' ? ONE : [],
        },
      ],
    });
    return [
      ...fires.map((situation, index) => test('fires', situation, index)),
      ...rests.map((situation, index) => test('rests', situation, index)),
    ];
  });
  return { rule_files: [file], evaluation_interval: '1m', tests };
}

/** Matchers of an alert that has every label that its summary shows. */
export function selectorOf(alert: string, summary: string): string {
  const shown = [...summary.matchAll(/\$labels\.(\w+)/g)].map(([, label]) => `, ${label}!=""`);
  return `alertname="${alert}"${shown.join('')}`;
}

function seriesOf(situation: Situation) {
  return Object.entries(situation).map(([series, value]) => ({ series, values: valuesOf(String(value)) }));
}

function valuesOf(value: string): string {
  if (/^\+[\d.]+$/.test(value)) return `0${value}x${MINUTES}`;
  return /^-?[\d.]+$/.test(value) ? `${value}x${MINUTES}` : value;
}
