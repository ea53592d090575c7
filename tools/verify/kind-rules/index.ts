export { rulesBrokenBy, rulesBrokenByChange, type BrokenRule } from './broken-rules';
export { wrongInExpression } from './expression';
