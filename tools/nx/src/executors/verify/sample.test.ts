import { sampleOf } from './sample';

describe('what is rendered once more', () => {
  it('is each chart in its turn, one a day', () => {
    const days = ['2027-01-01', '2027-01-02', '2027-01-03'];

    expect(new Set(days.flatMap((day) => sampleOf(['a', 'b', 'c'], day)))).toEqual(new Set(['a', 'b', 'c']));
    expect(sampleOf(['a', 'b', 'c'], '2027-01-01')).toEqual(sampleOf(['a', 'b', 'c'], '2027-01-04'));
  });

  it('is nothing where there is nothing', () => {
    expect(sampleOf([], '2027-01-01')).toEqual([]);
  });
});
