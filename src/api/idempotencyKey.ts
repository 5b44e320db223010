/** A new `Idempotency-Key`: 128 random bits as hex. (`crypto.randomUUID` is missing on pages served by plain http.) */
export const newIdempotencyKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
