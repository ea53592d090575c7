import type { Check } from '../../check';
import { objectsOfKind } from '../../objects';
import { podSetsOf } from '../../pod-sets';
import { podMonitorProblems } from './pod-monitors';
import { scrapeProblems } from './scrapes';
import { servicesWithLabels, serviceMonitorProblems } from './service-monitors';
import { untakenProblems } from './taken';
import { findingAt } from '../../problem';

const name = 'monitors';

/** Monitors that scrape nothing: no Service or pod fits, it has no such port, or no Prometheus takes the monitor. */
export const monitors: Check = {
  name,
  findFindings: (rendering) => {
    const services = servicesWithLabels(rendering);
    const pods = podSetsOf(rendering);
    const problems = [
      ...objectsOfKind(rendering, 'ServiceMonitor').flatMap((object) => serviceMonitorProblems(object, services)),
      ...objectsOfKind(rendering, 'PodMonitor').flatMap((object) => podMonitorProblems(object, pods)),
      ...objectsOfKind(rendering, 'PodMonitor', 'ServiceMonitor').flatMap(scrapeProblems),
      ...untakenProblems(rendering),
    ];
    return problems.map((problem) => findingAt(name, problem.object, problem));
  },
};
