export { askArgoCd, placeToAsk, tokenVariableOf } from './ask-argocd';
