import { cacheFolderOf } from './cache-folder';

describe('the cache', () => {
  it('lies where the variables say', () => {
    expect(cacheFolderOf({ HOME: '/home/a' })).toBe('/home/a/.cache/platform');
    expect(cacheFolderOf({ HOME: '/home/a', XDG_CACHE_HOME: '/cache' })).toBe('/cache/platform');
    expect(cacheFolderOf({ XDG_CACHE_HOME: '/cache', PLATFORM_CACHE: '/mine' })).toBe('/mine');
  });
});
