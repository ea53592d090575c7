import { stepNames } from '../step';
import { chooseSteps } from './choose-steps';

describe('the steps of a deployment', () => {
  it('are all run in their order when nobody says more', () => {
    expect(chooseSteps({})).toEqual(stepNames);
  });

  it('begin and end where somebody says', () => {
    expect(chooseSteps({ from: 'bootstrap', until: 'apps-of-apps' })).toEqual([
      'bootstrap',
      'vault',
      'argo-cd',
      'apps-of-apps',
    ]);
    expect(chooseSteps({ from: 'charts', until: 'charts' })).toEqual(['charts']);
  });

  it('that there are not are told all at once, with what was meant', () => {
    expect(() => chooseSteps({ from: 'bootstrapp', until: 'sumary' })).toThrow(
      /--from: there is no step "bootstrapp"; did you mean "bootstrap"\?\n.*--until: .*did you mean "summary"\?/,
    );
  });

  it('cannot end before they begin', () => {
    expect(() => chooseSteps({ from: 'argo-cd', until: 'cluster' })).toThrow('cluster comes before argo-cd');
  });
});
