import { wordsOf } from '../testing/plan-of';

const database = (image: string) =>
  `apiVersion: postgresql.cnpg.io/v1\nkind: Cluster\nmetadata: {name: a}\nspec: {imageName: "ghcr.io/a/postgresql:${image}"}`;

describe('the version of a database', () => {
  it('does not go back', () => {
    expect(wordsOf(database('18.4-x'), database('17.9-x'))).toContainEqual(
      expect.stringContaining('! goes back from PostgreSQL 18 to 17, which cannot read what is there'),
    );
  });

  it('goes on while nobody reads or writes', () => {
    expect(wordsOf(database('17.9'), database('18.4'))).toContainEqual(
      expect.stringContaining('! goes from PostgreSQL 17 to 18: all instances stop'),
    );
    expect(wordsOf(database('18.3'), database('18.4'))).toEqual([]);
  });
});
