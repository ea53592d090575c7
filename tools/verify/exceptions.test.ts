import type { Exceptions, Rendering } from '@idp/model';
import { aRendering } from '@idp/testing';
import { applyExceptions } from './exceptions';
import type { Finding } from './finding';

const finding: Finding = {
  check: 'references',
  component: 'loki',
  object: { kind: 'Service', namespace: 'loki', name: 'loki' },
  path: 'spec.ports[0]',
  what: 'is wrong',
  remedy: 'mend it',
};

const exception = {
  check: 'references',
  component: 'gateway-api',
  environments: ['test'],
  kind: 'Service',
  name: 'loki',
  reason: 'the next version mends it',
  owner: 'platform-team',
  expires: '2027-01-31',
} satisfies Exceptions['exceptions'][number];

function withExceptions(...exceptions: Exceptions['exceptions']): Rendering {
  const rendering = aRendering({ 'gateway-api': '' });
  const file = {
    path: 'exceptions.yaml',
    value: { exceptions },
    locate: (path: readonly (string | number)[]) => `exceptions.yaml, ${path.join('.')}`,
  };
  return { ...rendering, platform: { ...rendering.platform, exceptions: file } };
}

const found = { ...finding, component: 'gateway-api' };
const judge = (rendering: Rendering, today = '2027-01-31', findings: readonly Finding[] = [found]) =>
  applyExceptions(findings, rendering, ['references', 'images'], today);

describe('an exception', () => {
  it('takes the finding out that it names, to its last day', () => {
    expect(judge(withExceptions(exception))).toEqual({
      findings: [],
      excepted: [{ finding: found, exception }],
      problems: [],
    });
  });

  it('that has ended takes nothing out, and is a problem', () => {
    expect(judge(withExceptions(exception), '2027-02-01')).toEqual({
      findings: [found],
      excepted: [],
      problems: [
        {
          where: 'exceptions.yaml, exceptions.0.expires',
          what: 'the exception for Service loki ended on 2027-01-31',
          remedy: 'mend what references finds, or ask platform-team',
        },
      ],
    });
  });

  it.each([
    ['of another field', { path: 'spec.ports[1]' }],
    ['of another object', { name: 'other' }],
    ['of another kind', { kind: 'Secret' }],
    ['of another check', { check: 'images' }],
  ])('%s takes nothing out, and is unused', (_title, changes) => {
    const { findings, problems } = judge(withExceptions({ ...exception, ...changes }));

    expect(findings).toEqual([found]);
    expect(problems).toMatchObject([{ what: expect.stringContaining('finds nothing like this in test') }]);
  });

  it('of another environment says nothing here', () => {
    const rendering = withExceptions({ ...exception, environments: ['prod'] });

    expect(judge(rendering).findings).toEqual([found]);
  });

  it('names checks, components, environments and owners that there are', () => {
    const { problems } = judge(
      withExceptions({
        ...exception,
        check: 'reference',
        component: 'gateway-apy',
        environments: ['tests'],
        owner: 'platform',
      }),
    );

    expect(problems.map(({ what, remedy }) => `${what}; ${remedy}`)).toEqual([
      'there is no check "reference"; did you mean "references"?',
      'there is no component "gateway-apy"; did you mean "gateway-api"?',
      'there is no environment "tests"; did you mean "test"?',
      'there is no owner "platform"; use one of: platform-team',
    ]);
  });
});
