import { textAt, type Rendering } from '@idp/model';
import type { ObjectProblem } from '../../problem';
import { containersOf, podsOf } from '../../pods';

/** The image that the project of Backstage publishes, to look at: it has no provider for OpenID Connect. */
const WITHOUT_LOGIN = /(?:^|\/)backstage\/backstage(?:[:@]|$)/;

/** Programs whose image turns away everybody who logs in. */
export function imagesWithoutLogin(rendering: Rendering): readonly ObjectProblem[] {
  return podsOf(rendering)
    .flatMap(containersOf)
    .filter(({ content }) => WITHOUT_LOGIN.test(textAt(content, 'image') ?? ''))
    .map(({ pod, path, content }) => ({
      object: pod.object,
      path: [...path, 'image'],
      what: `${textAt(content, 'image') ?? ''} knows no login by OpenID Connect: nobody gets in`,
      remedy: 'build images/backstage, and name what was built in `image` of the component backstage',
    }));
}
