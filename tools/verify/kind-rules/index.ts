export { rulesBrokenBy, rulesBrokenByChange, type BrokenRule } from './broken-rules';
