import { chooseMoves } from './choose-moves';
import { sectionsOf, sectionsOfReturns } from './sections-of';
import { aCandidate, aRelease, closed } from './testing/a-candidate';

const linesOf = (sections: ReturnType<typeof sectionsOf>, title: string) =>
  sections.find((section) => section.title === title)?.lines;

describe('the text of a promotion', () => {
  const pass = { name: 'pushed', verdict: 'pass', why: 'sha256:0' } as const;
  const candidates = [aCandidate('vault', [], [pass]), aCandidate('dex', ['vault']), aCandidate('loki', [], [closed])];
  const choice = chooseMoves(candidates, ({ component }) => component !== 'vault');
  const history = { commits: [{ commit: '0123456', subject: 'fix: closes #1 @alice' }], skipped: ['1.0.0-c00000009'] };
  const sections = sectionsOf(choice, new Map([['vault', history]]), 'dev');

  it('says what moves from which version to which, and why', () => {
    expect(linesOf(sections, 'What moves')).toEqual([
      '**vault** `1.0.0-c00000001` → `1.0.0-c00000002`, needed by dex',
      '**dex** `1.0.0-c00000001` → `1.0.0-c00000002`',
    ]);
  });

  it('names the commits in between, as they are, and the versions that nobody tries here', () => {
    expect(linesOf(sections, 'Commits in between')).toEqual([
      '**vault** 0123456 `fix: closes #1 @alice`',
      '**dex**: no commit that is here has one of the versions',
    ]);
    expect(linesOf(sections, 'Versions skipped')).toEqual([
      '**vault** `1.0.0-c00000009`: in dev meanwhile, and never here',
    ]);
  });

  it('tells each gate and what waits for which', () => {
    expect(linesOf(sections, 'Gates')).toEqual(['**vault**: pushed **pass** (`sha256:0`)', '**dex**: ']);
    expect(linesOf(sections, 'What waits')).toEqual([
      '**loki** `1.0.0-c00000001` → `1.0.0-c00000002`: age **fail** (`is too young`)',
    ]);
  });
});

describe('the text of a rollback', () => {
  it('says what goes back, what stays, what is held, and what cannot be taken back', () => {
    const returns = [{ component: 'vault', before: aRelease('vault', '2.0.0'), after: aRelease('vault', '1.0.0') }];
    const sections = sectionsOfReturns(
      { returns, users: [{ component: 'tempo', needs: ['vault'] }], newer: ['dex'], gone: [], moved: ['loki'] },
      ['**vault** keeps data'],
    );

    expect(linesOf(sections, 'What goes back')).toEqual(['**vault** `2.0.0` → `1.0.0`']);
    expect(linesOf(sections, 'What stays')).toEqual([
      '**tempo**, which ran with vault as of now only',
      '**dex**, which was not pinned then',
      '**loki**, which was of another layer then',
    ]);
    expect(linesOf(sections, 'What a rollback cannot take back')).toEqual(['**vault** keeps data']);
    expect(linesOf(sections, 'What is held')).toEqual(['vault: until somebody takes them out of `holds`']);
  });
});
