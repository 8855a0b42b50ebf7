import { Readable } from 'node:stream';
import { serverError } from '../../errors.ts';
import type { RequestContext } from '../../http/context.ts';
import { attachment } from '../../http/attachment.ts';
import { uploadStream } from '../../http/limits.ts';
import { route, z } from '../../http/route.ts';
import { PURPOSES, reveal } from '../../vault/reveal.ts';
import type { StoredFile } from '../../vault/vault.ts';
import type { Noun } from '../noun.ts';

export const FileFace = z
  .object({
    id: z.string(),
    kind: z.string(),
    name: z.string(),
    bytes: z.number().int(),
    sha256: z.string(),
    createdAt: z.string(),
  })
  .openapi('File');

export const showFile = ({ id, kind, name, bytes, sha256, createdAt }: StoredFile): z.input<typeof FileFace> => ({
  id,
  kind,
  name,
  bytes,
  sha256,
  createdAt: createdAt.toISOString(),
});

const params = z.object({ id: z.string().max(64) });

/** The name is a header and no part of the address: it may hold a person's, and addresses are logged on the way. */
export function nameOf(request: Request): string {
  let name: string;
  try {
    name = decodeURIComponent(request.headers.get('x-pz-file-name') ?? '');
  } catch {
    name = '';
  }
  const plain = name.replace(/[\p{Cc}\p{Surrogate}]/gu, '').slice(0, 400);
  if (plain.trim() === '') throw serverError('PZ_INPUT_INVALID', { where: 'X-PZ-File-Name' });
  return plain;
}

const upload = route({
  method: 'post',
  path: '/api/files',
  summary: {
    zh: '上传文件：正文为文件内容，文件名放在 X-PZ-File-Name（百分号编码）',
    en: 'Upload a file: the body is its bytes, X-PZ-File-Name its name, percent-encoded',
  },
  tag: 'files',
  may: 'file.create',
  upload: 'application/octet-stream',
  idempotent: false,
  answer: FileFace,
  fails: [413],
  async handle({ ctx }) {
    const name = nameOf(ctx.request);
    const limit = ctx.services.config.uploadLimit;
    if (Number(ctx.request.headers.get('content-length') ?? 0) > limit)
      throw serverError('PZ_INPUT_TOO_LARGE', { limit });
    const { vault } = ctx.services;
    const file = await vault.put(
      { tenant: ctx.tenant, kind: 'upload', name, person: ctx.person.id, limit },
      uploadStream(ctx.request, ctx.services.config.patience.upload),
    );
    await ctx.actBefore({ action: 'file.create', object: file.id, facts: { counts: { bytes: file.bytes } } });
    return showFile(file);
  },
});

const show = route({
  method: 'get',
  path: '/api/files/{id}',
  summary: { zh: '文件的名称、大小与散列', en: 'Name, size and hash of a file' },
  tag: 'files',
  may: 'file.read',
  params,
  answer: FileFace,
  fails: [404],
  handle: async ({ params: { id }, ctx }) => showFile(await mine(ctx, id)),
});

const revealed = route({
  method: 'post',
  path: '/api/files/{id}/reveal',
  summary: {
    zh: '为写明的用途取得原件；先留痕，后发送',
    en: 'The original, for a stated purpose: recorded first, sent after',
  },
  tag: 'files',
  may: 'file.reveal',
  stream: 'application/octet-stream',
  idempotent: false,
  params,
  body: z.object({ purpose: z.enum(PURPOSES), note: z.string().max(500).optional() }).openapi('Reveal'),
  fails: [404],
  async handle({ params: { id }, body, ctx }) {
    const { file, content, entry } = await reveal(ctx, id, body.purpose, body.note);
    return new Response(Readable.toWeb(content) as ReadableStream<Uint8Array>, {
      headers: { ...attachment(file.name, file.bytes), 'x-pz-entry': String(entry.index) },
    });
  },
});

const remove = route({
  method: 'delete',
  path: '/api/files/{id}',
  summary: { zh: '删除文件：销毁其密钥', en: 'Remove a file: its key is destroyed' },
  tag: 'files',
  may: 'file.remove',
  params,
  fails: [404],
  async handle({ params: { id }, ctx }) {
    await mine(ctx, id);
    await ctx.act({ action: 'file.remove', object: id }, (tx) => ctx.services.vault.remove(ctx.tenant, id, tx));
  },
});

/** Throws PZ_NOT_FOUND: whose it is is nobody else's business. */
async function mine(ctx: RequestContext, id: string): Promise<StoredFile> {
  const file = await ctx.services.vault.describe(ctx.tenant, id);
  if (ctx.reach === 'own' && file.person !== ctx.person.id) throw serverError('PZ_NOT_FOUND');
  return file;
}

export const files: Noun = { routes: [upload, show, revealed, remove] };
