import { aRendering } from '@idp/testing';
import { onceForWhole } from './once-for-whole';

describe('what is made of a whole environment', () => {
  it('is made once, whichever component is asked about, and without knowing which', () => {
    const asked: (string | undefined)[] = [];
    const make = onceForWhole((rendering) => [asked.push(rendering.asked)]);
    const rendering = aRendering({ loki: '' });

    expect(make({ ...rendering, asked: 'loki' })).toBe(make(rendering));
    expect(asked).toEqual([undefined]);
  });

  it('is made anew of another', () => {
    const make = onceForWhole(({ components }) => [components]);

    expect(make(aRendering({ loki: '' }))).not.toBe(make(aRendering({ loki: '' })));
  });
});
