import { personOf, type Access, type Claims } from './person.ts';

const access: Access = {
  viewers: ['all'],
  editors: ['an-organisation:A Team'],
  administrators: ['an-organisation:admins'],
};
const of = (groups: unknown, claims: Claims = {}) =>
  personOf({ email: 'Jane.Doe@example.com', email_verified: true, groups, ...claims }, access);

describe('somebody who logs in to the portal', () => {
  it('is called after their address', () => {
    expect(of(['all']).name).toBe('user:default/jane.doe_40example.com');
  });

  it('is called as nobody else is', () => {
    const names = ['a+b@example.com', 'a-b@example.com', 'a_b@example.com', 'a_2bb@example.com'].map(
      (email) => of(['all'], { email }).name,
    );

    expect(new Set(names).size).toBe(names.length);
  });

  it('has the greatest role of their groups, and owns what their teams own', () => {
    expect(of(['all', 'an-organisation:A Team']).entities).toEqual([
      'user:default/jane.doe_40example.com',
      'role:default/editors',
      'group:default/all',
      'group:default/a-team',
    ]);
  });

  it('has no role by a team of the same name elsewhere', () => {
    expect(() => of(['another-organisation:admins', 'admins'])).toThrow('none of the groups');
    expect(of(['all', 'another-organisation:admins']).entities).toContain('role:default/viewers');
  });

  it.each([[{ email: undefined }], [{ email_verified: false }], [{ email_verified: 'true' }], [{ email: '' }]])(
    'is not let in without an address that is theirs: %j',
    (claims) => {
      expect(() => of(['an-organisation:admins'], claims)).toThrow('no verified mail address');
    },
  );

  it.each([[undefined], ['all'], [[]], [[['all']]]])('is not let in without a group: %j', (groups) => {
    expect(() => of(groups)).toThrow('none of the groups');
  });
});
