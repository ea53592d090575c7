import { difference, median, typical } from './statistics';

describe('median', () => {
  it('is the value in the middle, whatever the order', () => {
    expect(median([9, 1, 2])).toBe(2);
  });

  it('is the mean of the two in the middle when their number is even', () => {
    expect(median([1, 8, 4, 2])).toBe(3);
  });
});

describe('the cost of a typical run', () => {
  it('is not moved by one run that was disturbed', () => {
    const runs = [1, 1.2, 9].map((wall) => ({ wall, cpu: wall, memory: wall * 100 }));

    expect(typical(runs)).toEqual({ wall: 1.2, cpu: 1.2, memory: 120 });
  });

  it('has no memory where a run has none', () => {
    const runs = [
      { wall: 1, cpu: 1, memory: 100 },
      { wall: 1, cpu: 1, memory: undefined },
    ];

    expect(typical(runs).memory).toBeUndefined();
  });
});

describe('the difference of two costs', () => {
  it('is taken part by part', () => {
    const whole = { wall: 3, cpu: 5, memory: 300 };

    expect(difference(whole, { wall: 1, cpu: 2, memory: 100 })).toEqual({ wall: 2, cpu: 3, memory: 200 });
    expect(difference(whole, { wall: 1, cpu: 2, memory: undefined }).memory).toBeUndefined();
  });
});
