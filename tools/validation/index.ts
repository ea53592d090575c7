export { authorityOf } from './authority-of';
export type { Grounds, Validated } from './grounds';
export { providerOf, type Client, type IdentityProvider } from './login/provider-of';
export { hostsOf } from './routes';
export { copyOf, type SecretKey } from './secret-copy';
export { validate, type ValidateOptions } from './validate';
export { openWeb, type Visit, type WebOptions } from './web';
export { webOf } from './web-of';
