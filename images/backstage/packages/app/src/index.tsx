import '@backstage/ui/css/styles.css';
import { createApp } from '@backstage/frontend-defaults';
import apiDocs from '@backstage/plugin-api-docs/alpha';
import catalog from '@backstage/plugin-catalog/alpha';
import catalogGraph from '@backstage/plugin-catalog-graph/alpha';
import kubernetes from '@backstage/plugin-kubernetes/alpha';
import organisation from '@backstage/plugin-org/alpha';
import scaffolder from '@backstage/plugin-scaffolder/alpha';
import search from '@backstage/plugin-search/alpha';
import techdocs from '@backstage/plugin-techdocs/alpha';
import userSettings from '@backstage/plugin-user-settings/alpha';
import { createRoot } from 'react-dom/client';
import { signIn } from './sign-in';

const app = createApp({
  features: [
    apiDocs,
    catalog,
    catalogGraph,
    kubernetes,
    organisation,
    scaffolder,
    search,
    signIn,
    techdocs,
    userSettings,
  ],
});

const root = document.getElementById('root');
if (root) createRoot(root).render(app.createRoot());
