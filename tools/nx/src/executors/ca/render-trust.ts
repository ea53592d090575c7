/** Where a certificate lies, and how each kind of machine is made to trust it. */
export function renderTrust(environment: string, file: string, isPublic: boolean): string {
  const name = `platform-${environment}`;
  return [
    `${environment}: the certificate of the platform’s own authority is in ${file}`,
    ...(isPublic ? ['  browsers need it for no page: a public authority signs what they see'] : []),
    `  Debian, Ubuntu  sudo cp ${file} /usr/local/share/ca-certificates/${name}.crt && sudo update-ca-certificates`,
    `  Fedora, RHEL    sudo cp ${file} /etc/pki/ca-trust/source/anchors/${name}.crt && sudo update-ca-trust`,
    `  macOS           sudo security add-trusted-cert -d -r trustRoot -k /Library/Keychains/System.keychain ${file}`,
    `  Windows         certutil -addstore -f Root ${file.replaceAll('/', '\\')}`,
    '  Firefox         Settings, Certificates, Authorities, Import: trust it for websites',
    `  one command     curl --cacert ${file} …   or NODE_EXTRA_CA_CERTS=${file}`,
    'Whoever trusts it trusts everybody who has its key, which lies in the cluster. Take it away with the cluster.',
  ].join('\n');
}
