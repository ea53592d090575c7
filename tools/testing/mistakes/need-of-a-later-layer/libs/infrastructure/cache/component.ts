import { defineComponent } from '@idp/model';
import store from '@idp/security/store';

/** Keeps what was asked. */
export default defineComponent({
  name: 'cache',
  description: 'Keeps what was asked',
  namespace: 'security',
  owner: 'platform-team',
  needs: [store],
});
