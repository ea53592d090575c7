import { anEnvironmentFolder } from '@idp/testing';
import { refuseBeginning } from './refuse-beginning';

describe('an environment where a chain begins', () => {
  it('keeps no pin that the next push would replace, and says what to do', () => {
    expect(() => refuseBeginning(anEnvironmentFolder({}, {}, 'dev'), '--environment')).toThrow(
      '--environment: dev has the charts of main, and the next push pins these again; revert or mend the change on main',
    );
    expect(() => refuseBeginning(anEnvironmentFolder({ promotesFrom: 'dev' }), '--environment')).not.toThrow();
  });
});
