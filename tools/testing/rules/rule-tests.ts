import type { Cases, Situation } from './cases';

/** Alerts by their name among the cases, and the PromQL matchers by which they are found. */
export type Selectors = Readonly<Record<string, string>>;

const MINUTES: Readonly<Record<string, number>> = { m: 1, h: 60, d: 24 * 60 };
const ONE = [{ labels: '{}', value: 1 }];

/** A file for `promtool test rules`: in each situation the alert fires, or rests. */
export function ruleTestsOf(file: string, selectors: Selectors, cases: Readonly<Record<string, Cases>>) {
  const tests = Object.entries(cases).flatMap(([name, { after = '2h', fires, rests }]) => {
    const test = (does: string, situation: Situation, index: number) => ({
      name: `${name} ${does}, situation ${index + 1}`,
      interval: '1m',
      input_series: seriesOf(situation, minutesOf(after)),
      promql_expr_test: [
        {
          expr: `count(ALERTS{${selectors[name]}, alertstate="firing"}) > bool 0`,
          eval_time: after,
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

function seriesOf(situation: Situation, minutes: number) {
  return Object.entries(situation).map(([series, value]) => ({ series, values: valuesOf(String(value), minutes) }));
}

function valuesOf(value: string, minutes: number): string {
  if (/^\+[\d.]+$/.test(value)) return `0${value}x${minutes}`;
  return /^-?[\d.]+$/.test(value) ? `${value}x${minutes}` : value;
}

function minutesOf(duration: string): number {
  return Number.parseInt(duration, 10) * (MINUTES[duration.slice(-1)] ?? 0);
}
