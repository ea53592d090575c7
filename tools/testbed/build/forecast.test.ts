import { forecastOf } from './forecast';
import { programs } from './programs';

describe('what a build says beforehand', () => {
  it('adds up the minutes of what is missing', () => {
    const missing = programs.filter(({ name }) => name === 'helm' || name === 'kwok');
    const minutes = missing.reduce((sum, program) => sum + program.minutes, 0);

    expect(forecastOf(programs, missing)).toContain('To build: helm, kwok, into ');
    expect(forecastOf(programs, missing)).toContain(`About ${minutes} minutes on two cores`);
  });

  it('says where everything is when nothing is missing', () => {
    expect(forecastOf(programs.slice(0, 2), [])).toMatch(/^helm, control-plane: built, in \//);
  });
});
