import { execFileSync } from 'node:child_process';
import { createHash, createPublicKey } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { cacheFolder } from './compress';

/**
 * A certificate for localhost that nobody has signed, made once, and the print of its key, by which a browser is told to trust it.
 * @throws Error where there is no openssl.
 */
export function localCertificate(): { key: Buffer; cert: Buffer; print: string } {
  const folder = path.join(cacheFolder, 'certificate');
  const keyFile = path.join(folder, 'key.pem');
  const certFile = path.join(folder, 'cert.pem');
  if (!existsSync(certFile)) {
    mkdirSync(folder, { recursive: true });
    const request =
      'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 3650 -subj /CN=localhost -addext subjectAltName=DNS:localhost';
    try {
      execFileSync('openssl', [...request.split(' '), '-keyout', keyFile, '-out', certFile], {
        stdio: 'ignore',
      });
    } catch (error) {
      throw new Error('HTTP/2 needs a certificate, and making one needs openssl. Install it first.', {
        cause: error,
      });
    }
  }
  const cert = readFileSync(certFile);
  const publicKey = createPublicKey(cert).export({ type: 'spki', format: 'der' });
  return {
    key: readFileSync(keyFile),
    cert,
    print: createHash('sha256').update(publicKey).digest('base64'),
  };
}
