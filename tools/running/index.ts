export { askArgoCd, placeToAsk } from './ask-argocd';
