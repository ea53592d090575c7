import { entityOf, mayDo, permissions, roleAmong, roles } from './roles.ts';

describe('roles in the portal', () => {
  it('grow from looking to ordering to removing', () => {
    const may = (permission: string) => roles.filter((role) => mayDo(role, permission));

    expect(may('catalog.entity.read')).toEqual(['viewers', 'editors', 'administrators']);
    expect(may('scaffolder.task.create')).toEqual(['editors', 'administrators']);
    expect(may('catalog.entity.delete')).toEqual(['administrators']);
  });

  it('allow nothing that nobody has thought of', () => {
    expect(roles.filter((role) => mayDo(role, 'a.new.permission') || mayDo(role, 'kubernetes.proxy'))).toEqual([]);
  });

  it('allow nothing to who has none', () => {
    expect(
      Object.values(permissions)
        .flat()
        .filter((permission) => mayDo(undefined, permission)),
    ).toEqual([]);
  });

  it('are found among what somebody stands for, the greatest of them', () => {
    expect(roleAmong(['user:default/a', entityOf('editors'), entityOf('viewers')])).toBe('editors');
    expect(roleAmong(['group:default/administrators', 'user:default/administrators'])).toBeUndefined();
  });
});
