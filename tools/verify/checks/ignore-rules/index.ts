export { ignoreRules } from './ignore-rules';
