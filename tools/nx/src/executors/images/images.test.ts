import { renderImages } from './images';

describe('the list of images', () => {
  it('says in a line what pulls an image, and what is pulled at run time only', () => {
    const list = renderImages('prod', [
      {
        image: 'quay.io/a/agent:v1',
        pulledBy: [
          { component: 'greeter', by: ['Deployment/greeter'] },
          { component: 'runner', by: ['at run time'] },
        ],
      },
      { image: 'b:2', pulledBy: [{ component: 'greeter', by: ['Job/a', 'at run time'] }] },
    ]);

    expect(list.split('\n')).toEqual([
      'prod: 2 images, also in dist/images/prod.json',
      '  quay.io/a/agent:v1  greeter, runner at run time',
      '  b:2                 greeter',
    ]);
  });
});
