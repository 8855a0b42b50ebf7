import { currentLanguage } from '../i18n/language.tsx';
import { STATE } from '../parts/state/words.ts';

/** The server's `application/problem+json`, in the language asked for. */
interface ProblemBody {
  readonly title?: string;
  readonly status?: number;
  readonly code?: string;
  readonly detail?: string;
  readonly todo?: string;
}

/** Something the server refused or could not do, thrown by every call. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  /** What was not done. */
  readonly title: string;
  /** Why, and what to do. */
  readonly sentence: string;

  constructor(status: number, body: ProblemBody) {
    super(body.code ?? `HTTP ${status}`);
    const t = STATE[currentLanguage];
    this.status = body.status ?? status;
    this.code = body.code ?? (status === 0 ? 'PZ_OFFLINE' : `HTTP ${status}`);
    this.title = body.title ?? '';
    const said = [body.detail ?? '', body.todo ?? ''].filter((text) => text !== '');
    this.sentence =
      said.length > 0
        ? said.join(currentLanguage === 'zh' ? '' : ' ')
        : status === 0
          ? `${t.offline}${t.offlineTodo}`
          : (body.title ?? t.unreadable);
  }
}

/** Whatever was thrown, as a problem: a failed fetch is a lost connection. */
export function asProblem(error: unknown): Problem {
  return error instanceof Problem
    ? error
    : new Problem(0, error instanceof TypeError ? {} : { code: 'PZ_CONSOLE', title: String(error) });
}
