import { renderStatus } from './status';

describe('the status of a testbed', () => {
  it('is a line for each part, and the memory of all', () => {
    const table = renderStatus([
      { name: 'etcd', port: 2379, pid: 7, megabytes: 40, ready: true, log: '/l/etcd.log' },
      { name: 'stand-in', pid: 8, megabytes: 60, ready: false, log: '/l/stand-in.log' },
      { name: 'gitea', port: 3000, megabytes: 0, ready: false, log: '/l/gitea.log' },
    ]);

    expect(table.split('\n')).toEqual([
      'part      port  process  memory  state      log',
      'etcd      2379  7        40 MB   ready      /l/etcd.log',
      'stand-in        8        60 MB   not ready  /l/stand-in.log',
      'gitea     3000           0 MB    ended      /l/gitea.log',
      '100 MB in all',
    ]);
  });
});
