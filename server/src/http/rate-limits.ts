import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { RateLimiterRes } from 'rate-limiter-flexible';
import { serverError } from '../errors.ts';
import { networkOf } from './client-address.ts';

/**
 * Kept in memory, per server process: what must hold across processes, the lock-out of an account, stands in its row.
 * Each throws PZ_RATE_LIMITED.
 */
export interface RateLimits {
  /** Anybody not signed in. */
  address(address: string): Promise<void>;
  /** Attempts to sign in, to set up, to change a password; by address, or by person. */
  guess(key: string): Promise<void>;
  person(person: string): Promise<void>;
}

export interface RateLimitSettings {
  /** Points a minute. */
  readonly address: number;
  readonly guess: number;
  readonly person: number;
}

export const USUAL_LIMITS: RateLimitSettings = { address: 600, guess: 120, person: 3000 };

export function createRateLimits(settings: RateLimitSettings): RateLimits {
  const limiter = (points: number) => {
    const memory = new RateLimiterMemory({ points, duration: 60 });
    return async (key: string): Promise<void> => {
      try {
        await memory.consume(key);
      } catch (refused) {
        const seconds = Math.ceil((refused as RateLimiterRes).msBeforeNext / 1000);
        throw serverError('PZ_RATE_LIMITED', { seconds });
      }
    };
  };
  const byAddress = limiter(settings.address);
  const guesses = limiter(settings.guess);
  return {
    address: (address) => byAddress(networkOf(address)),
    guess: (key) => guesses(networkOf(key)),
    person: limiter(settings.person),
  };
}
