import { Readable } from 'node:stream';
import { attachment } from '../../http/attachment.ts';
import type { RequestContext } from '../../http/context.ts';
import type { TracedDeed } from '../../trace/act.ts';

/** A stored file as the answer. The deed is in the ledger before the first byte is read. */
export async function download(ctx: RequestContext, file: string, deed: TracedDeed, type: string): Promise<Response> {
  const { vault } = ctx.services;
  const { name, bytes } = await vault.describe(ctx.tenant, file);
  await ctx.actBefore(deed);
  const content = await vault.open(ctx.tenant, file);
  return new Response(Readable.toWeb(content) as ReadableStream, {
    headers: { ...attachment(name, bytes, type), 'cache-control': 'no-store' },
  });
}
