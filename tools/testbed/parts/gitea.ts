import { at, type Bed, type Part } from './part';

/** The administrator of Gitea, who owns the token. */
export const giteaUser = 'testbed';

/** The forge. */
export function gitea(bed: Bed): Part {
  return {
    name: 'gitea',
    command: ['gitea', `--config=${giteaConfigOf(bed)}`, 'web'],
    env: giteaEnvironment(bed),
    port: bed.ports.gitea,
    health: `http://${at(bed.ports.gitea)}/api/healthz`,
  };
}

/** Where its configuration is. */
export function giteaConfigOf({ paths }: Bed): string {
  return `${paths.folder}/gitea/app.ini`;
}

/** What every command of Gitea needs in its environment. */
export function giteaEnvironment({ paths }: Bed): Readonly<Record<string, string>> {
  return { GITEA_WORK_DIR: `${paths.folder}/gitea`, HOME: `${paths.folder}/gitea` };
}

/** What is particular to one start of Gitea. */
export interface GiteaSettings {
  /** The folder of its templates, which are no part of the program. */
  readonly staticFolder: string;
  /** The user of the machine that it runs as. */
  readonly runAs: string;
  readonly secretKey: string;
  readonly internalToken: string;
}

/** Its configuration: installed already, on loopback, with files alone, and calling nobody. */
export function renderGiteaConfig({ paths, ports }: Bed, settings: GiteaSettings): string {
  const folder = `${paths.folder}/gitea`;
  return renderIni({
    '': {
      APP_NAME: 'testbed',
      RUN_USER: settings.runAs,
      RUN_MODE: 'prod',
      WORK_PATH: folder,
      I_AM_BEING_UNSAFE_RUNNING_AS_ROOT: settings.runAs === 'root',
    },
    server: {
      HTTP_ADDR: '127.0.0.1',
      HTTP_PORT: ports.gitea,
      ROOT_URL: `http://${at(ports.gitea)}/`,
      STATIC_ROOT_PATH: settings.staticFolder,
      DISABLE_SSH: true,
      OFFLINE_MODE: true,
      LFS_START_SERVER: false,
    },
    database: { DB_TYPE: 'sqlite3', PATH: `${folder}/gitea.db` },
    security: {
      INSTALL_LOCK: true,
      SECRET_KEY: settings.secretKey,
      INTERNAL_TOKEN: settings.internalToken,
      PASSWORD_HASH_ALGO: 'pbkdf2_v2',
    },
    oauth2: { ENABLED: false },
    service: { DISABLE_REGISTRATION: true },
    repository: { DEFAULT_BRANCH: 'main', ROOT: `${folder}/repositories` },
    // It may call what listens on loopback, such as Argo CD.
    webhook: { ALLOWED_HOST_LIST: 'loopback' },
    session: { PROVIDER: 'memory' },
    log: { MODE: 'console', LEVEL: 'info' },
    actions: { ENABLED: true },
    indexer: { ISSUE_INDEXER_TYPE: 'db' },
    'cron.update_checker': { ENABLED: false },
  });
}

type Section = Readonly<Record<string, string | number | boolean>>;

function renderIni(sections: Readonly<Record<string, Section>>): string {
  return Object.entries(sections)
    .map(([name, section]) => {
      const lines = Object.entries(section).map(([key, value]) => `${key} = ${value}\n`);
      return `${name === '' ? '' : `[${name}]\n`}${lines.join('')}`;
    })
    .join('\n');
}
