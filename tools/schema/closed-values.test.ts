import type { Schema } from '@idp/model';
import { findValueComplaints } from './closed-values';

const schema: Schema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    image: { type: 'object', additionalProperties: false, properties: { tag: { type: ['number', 'string'] } } },
    labels: { type: 'object', additionalProperties: { type: 'string' } },
    hosts: { type: 'array', items: { type: 'object', additionalProperties: false, properties: { name: {} } } },
    mode: { type: 'string', enum: ['fast', 'exact'] },
  },
};

describe('chart values', () => {
  it('may leave out everything, and hold anything where nothing is known', () => {
    expect(findValueComplaints(schema, {})).toEqual([]);
    expect(findValueComplaints(schema, { hosts: [{ name: { any: 1 } }], image: undefined })).toEqual([]);
  });

  it.each([
    [{ imge: {} }, ['imge'], '"imge" is not known here', 'did you mean "image"?'],
    [{ image: { tga: 1 } }, ['image', 'tga'], '"tga" is not known in "image"', 'did you mean "tag"?'],
    [
      { image: { tag: true } },
      ['image', 'tag'],
      '"image.tag" is true, which is no number or string',
      'write a number or a string',
    ],
    [{ labels: { a: 1 } }, ['labels', 'a'], '"labels.a" is 1, which is no string', 'write a string'],
    [{ hosts: [{ nam: 1 }] }, ['hosts', '0', 'nam'], '"nam" is not known in "hosts.0"', 'did you mean "name"?'],
    [{ mode: 'fats' }, ['mode'], '"mode" is "fats"', 'did you mean "fast"?'],
  ])('such as %j are refused with the path, the reason and the nearest key', (values, path, what, remedy) => {
    expect(findValueComplaints(schema, values)).toEqual([{ path, what, remedy }]);
  });

  it('do not reach names that every object of JavaScript has', () => {
    expect(findValueComplaints(schema, { constructor: {} })).toHaveLength(1);
  });
});
