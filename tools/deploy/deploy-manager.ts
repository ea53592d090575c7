/** The name under which deploy applies what belongs to no Application: credentials, and entries that no Git holds. */
export const deployManager = 'platform-deploy';
