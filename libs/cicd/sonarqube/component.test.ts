import { databaseOf } from '@idp/model';
import { helmValuesOf } from '@idp/testing';
import sonarqube from './component';
import schema from './values.schema.json';

const valuesIn = helmValuesOf(sonarqube, schema);
const chartIn = (...given: Parameters<typeof valuesIn>) => valuesIn(...given).sonarqube;

describe('sonarqube', () => {
  it('keeps what it knows in a database of its own, whose certificate it verifies', () => {
    const { host, secret } = databaseOf('sonarqube', 'database');

    expect(chartIn()).toMatchObject({
      jdbcOverwrite: {
        jdbcUrl: expect.stringMatching(new RegExp(`^jdbc:postgresql://${host}:5432/app\\?sslmode=verify-full&`)),
        jdbcSecretName: secret,
      },
    });
  });

  it('changes nothing on the nodes, and says whether somebody else has', () => {
    expect(chartIn()).toMatchObject({
      initSysctl: { enabled: false },
      initFs: { enabled: false },
      elasticsearch: { bootstrapChecks: false },
    });
    expect(chartIn({}, { preparedNodes: true })).toMatchObject({ elasticsearch: { bootstrapChecks: true } });
  });

  it('maps no memory where nodes are not prepared for it: without its checks it would try', () => {
    const option = ['sonarProperties', 'sonar.search.javaAdditionalOpts'];

    expect(chartIn()).toHaveProperty(option, '-Dnode.store.allow_mmap=false');
    expect(chartIn({}, { preparedNodes: true })).not.toHaveProperty(option);
  });

  it('shows nothing to who has not logged in', () => {
    expect(chartIn()).toHaveProperty(['sonarProperties', 'sonar.forceAuthentication'], true);
  });

  it('runs the analysis and the Job of its administrator from one image, pulled as the environment pulls images', () => {
    const values = valuesIn({ images: { 'docker.io': 'mirror.example.com' } });

    expect(values).toMatchObject({ sonarqube: { image: { repository: 'mirror.example.com/library/sonarqube' } } });
    expect(values).toMatchObject({
      image: expect.stringMatching(/^mirror\.example\.com\/library\/sonarqube:.+-community$/),
    });
  });
});
