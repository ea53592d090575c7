import { onceFor } from './once-for';

describe('what is made once', () => {
  it('is made of each object, and is the same each time', () => {
    const asked: object[] = [];
    const make = onceFor((key: { readonly name: string }) => {
      asked.push(key);
      return [key.name];
    });
    const [one, other] = [{ name: 'a' }, { name: 'a' }];

    expect(make(one)).toBe(make(one));
    expect(make(other)).not.toBe(make(one));
    expect(asked).toEqual([one, other]);
  });

  it('may be nothing, which is not looked for again', () => {
    let times = 0;
    const make = onceFor((_key: object) => void (times += 1));
    const key = {};

    expect([make(key), make(key)]).toEqual([undefined, undefined]);
    expect(times).toBe(1);
  });
});
