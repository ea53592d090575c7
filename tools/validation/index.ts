export type { Grounds, Validated } from './grounds';
export { providerOf, type Client, type IdentityProvider, type SecretKey } from './login/provider-of';
export { hostsOf } from './routes';
export { validate } from './validate';
export { openWeb, type Visit, type WebOptions } from './web';
