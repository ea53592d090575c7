import { reportOf } from '@idp/model';
import { lineOf } from '../applications';
import type { DeployEvent, StepState } from './event';

const said: Readonly<Partial<Record<StepState, string>>> = {
  applies: '…',
  done: 'done',
  unchanged: 'nothing missing',
  planned: 'would do this',
};

/** An event in lines for a log. */
export function plainLines(event: DeployEvent): readonly string[] {
  switch (event.type) {
    case 'step':
      return said[event.state] === undefined ? [] : [`${event.title}: ${said[event.state]}`];
    case 'action':
      return [`  + ${event.text}`];
    case 'told':
      return [`  ${event.text}`];
    case 'applications':
      return event.applications.map((application) => `  ${lineOf(application)}`);
    case 'failed':
      return [`${event.step ?? 'deploy'} failed: ${reportOf(event.problems)}`];
    case 'end':
      return [event.changed ? 'The platform is deployed.' : 'Nothing is changed.'];
  }
}
