export { kubernetesAt, objectsAt, textAt, valueAt, type Kubernetes } from './kubernetes';
export { startTestbed, type OwnTestbed } from './start-testbed';
export { testbedIn, type ExecOptions, type Testbed } from './testbed';
export { findProcesses } from './run/processes';
export { takeDown } from './run/take-down';
