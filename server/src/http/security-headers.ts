/** On every answer. Pages add their own Content-Security-Policy; what has none gets the strictest. */
export function secure(response: Response, https: boolean): Response {
  const { headers } = response;
  const unless = (name: string, value: string): void => {
    if (!headers.has(name)) headers.set(name, value);
  };
  unless('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
  unless('cache-control', 'no-store');
  headers.set('x-content-type-options', 'nosniff');
  headers.set('x-frame-options', 'DENY');
  unless('referrer-policy', 'no-referrer');
  headers.set('cross-origin-opener-policy', 'same-origin');
  headers.set('cross-origin-resource-policy', 'same-origin');
  headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=()');
  if (https) headers.set('strict-transport-security', 'max-age=31536000');
  return response;
}
