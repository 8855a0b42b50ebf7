import { Command } from 'commander';
import app from '../../cli/src/verbs/app/index.ts';
import type { Terminal } from '../../cli/src/terminal/terminal.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly note: string;
}

/** `pingzhang app …` inside this process; errors come out as they are thrown. */
export async function runApp(args: readonly string[], language: 'zh' | 'en' = 'zh'): Promise<Ran> {
  const [out, note]: [string[], string[]] = [[], []];
  const terminal: Terminal = {
    language,
    color: false,
    columns: 120,
    interactive: false,
    stdin: process.stdin,
    out: async (text) => void out.push(String(text)),
    note: (text) => void note.push(text),
  };
  const command = new Command('app').exitOverride();
  app.define(command, terminal);
  let code = -1;
  command.action(async () => {
    code = await app.run(terminal, command.args, command.opts());
  });
  await command.parseAsync(args, { from: 'user' });
  return { code, out: out.join(''), note: note.join('') };
}

interface Report {
  readonly app: { readonly id: string };
  readonly tally: Readonly<Record<string, number>>;
  readonly behaviours: readonly {
    readonly code: string;
    readonly rule: string;
    readonly outcome: string;
    readonly evidence: readonly { readonly source: string; readonly text: string }[];
    readonly question: {
      readonly question: { readonly zh: string };
      readonly who: object;
      readonly proof: object;
    } | null;
    readonly suppressed?: object;
  }[];
  readonly calls: readonly {
    readonly item: string;
    readonly caller: string;
    readonly file: string;
    readonly sdk: string | null;
  }[];
  readonly sdks: readonly {
    readonly id: string;
    readonly version: { readonly value: string } | null;
    readonly thirdParty: boolean;
  }[];
  readonly changes: Readonly<Record<'came' | 'mended' | 'returned' | 'stayed', readonly string[]>>;
  readonly policyChanges: {
    readonly changes: readonly { readonly kind: string; readonly topics: readonly string[] }[];
    readonly items: object;
    readonly thirdParties: object;
  };
  readonly run: { readonly hosts: readonly { readonly host: string; readonly items: readonly string[] }[] };
}

/** The JSON report of a check at a fixed day. */
export async function reportOf(args: readonly string[]): Promise<Report> {
  const { out } = await runApp([...args, '--json', '--at', '2026-11-21']);
  return JSON.parse(out) as Report;
}

export const outcomesOf = ({ behaviours }: Report): Readonly<Record<string, string>> =>
  Object.fromEntries(behaviours.map(({ code, outcome }) => [code, outcome]));
