import { pageQuery } from '../../http/paging.ts';
import { route, z } from '../../http/route.ts';
import type { RequestContext } from '../../http/context.ts';
import { Day } from '../judge/shapes.ts';
import { taskCalendar } from './calendar.ts';
import { addProof, changeTask, comment, finishTask, moveDue, reopenTask, reviewTask } from './change.ts';
import { createTask } from './create.ts';
import {
  Calendar,
  CommentAsked,
  PostponeAsked,
  ProofAsked,
  ReviewAsked,
  Task,
  TaskAsked,
  TaskChange,
  TaskFilters,
  TaskPage,
} from './shapes.ts';
import { listTasks, showTask, taskOf } from './store.ts';
import type { TaskRow } from './store.ts';

const one = z.object({ id: z.string().max(40) });
const tag = 'tasks';

/** Does something to a task and shows it as it then is. */
async function after(ctx: RequestContext, id: string, work: (row: TaskRow) => Promise<void>) {
  await work(await taskOf(ctx, id));
  return showTask(ctx, await taskOf(ctx, id));
}

export const routes = [
  route({
    method: 'get',
    path: '/api/tasks',
    summary: {
      zh: '任务，按到期时刻；逾期的总在其中',
      en: 'Tasks by the instant they are due; what is overdue is always there',
    },
    tag,
    may: 'task.read',
    query: pageQuery.extend(TaskFilters.shape),
    answer: TaskPage,
    handle: ({ query, ctx }) => listTasks(ctx, query),
  }),
  route({
    method: 'get',
    path: '/api/tasks/calendar',
    summary: { zh: '任务日历', en: 'Tasks on a calendar' },
    tag,
    may: 'task.read',
    query: z.object({ from: Day, to: Day }),
    answer: Calendar,
    handle: ({ query, ctx }) => taskCalendar(ctx, query.from, query.to),
  }),
  route({
    method: 'post',
    path: '/api/tasks',
    summary: { zh: '新建任务，可由发现转来', en: 'A new task, by hand or from findings' },
    tag,
    may: 'task.create',
    status: 201,
    body: TaskAsked,
    answer: Task,
    async handle({ body, ctx }) {
      const id = await createTask(ctx, body);
      return showTask(ctx, await taskOf(ctx, id));
    },
  }),
  route({
    method: 'get',
    path: '/api/tasks/{id}',
    summary: { zh: '一项任务', en: 'One task' },
    tag,
    may: 'task.read',
    params: one,
    answer: Task,
    handle: async ({ params, ctx }) => showTask(ctx, await taskOf(ctx, params.id)),
  }),
  route({
    method: 'patch',
    path: '/api/tasks/{id}',
    summary: { zh: '更改任务', en: 'Change a task' },
    tag,
    may: 'task.change',
    edits: true,
    params: one,
    body: TaskChange,
    answer: Task,
    handle: ({ params, body, ctx }) => after(ctx, params.id, (row) => changeTask(ctx, row, body)),
  }),
  route({
    method: 'post',
    path: '/api/tasks/{id}/due',
    summary: { zh: '改期：推迟须有规则，均须理由', en: 'Another due day: later only by rule, always with a reason' },
    tag,
    may: 'task.postpone',
    status: 200,
    edits: true,
    params: one,
    body: PostponeAsked,
    answer: Task,
    handle: ({ params, body, ctx }) => after(ctx, params.id, (row) => moveDue(ctx, row, body)),
  }),
  route({
    method: 'post',
    path: '/api/tasks/{id}/comments',
    summary: { zh: '讨论', en: 'Comment' },
    tag,
    may: 'task.change',
    status: 201,
    params: one,
    body: CommentAsked,
    answer: Task,
    handle: ({ params, body, ctx }) => after(ctx, params.id, (row) => comment(ctx, row, body.text)),
  }),
  route({
    method: 'post',
    path: '/api/tasks/{id}/proofs',
    summary: { zh: '附上补救证据', en: 'Attach proof' },
    tag,
    may: 'task.change',
    status: 201,
    params: one,
    body: ProofAsked,
    answer: Task,
    handle: ({ params, body, ctx }) => after(ctx, params.id, (row) => addProof(ctx, row, body)),
  }),
  route({
    method: 'post',
    path: '/api/tasks/{id}/finish',
    summary: { zh: '办结，或提交复核', en: 'Done, or handed to the second person' },
    tag,
    may: 'task.change',
    status: 200,
    edits: true,
    params: one,
    answer: Task,
    handle: ({ params, ctx }) => after(ctx, params.id, (row) => finishTask(ctx, row)),
  }),
  route({
    method: 'post',
    path: '/api/tasks/{id}/review',
    summary: { zh: '复核：同意或退回', en: 'Review: accept or return' },
    tag,
    may: 'task.review',
    status: 200,
    edits: true,
    params: one,
    body: ReviewAsked,
    answer: Task,
    handle: ({ params, body, ctx }) => after(ctx, params.id, (row) => reviewTask(ctx, row, body)),
  }),
  route({
    method: 'post',
    path: '/api/tasks/{id}/reopen',
    summary: { zh: '重新打开', en: 'Open again' },
    tag,
    may: 'task.change',
    status: 200,
    edits: true,
    params: one,
    body: CommentAsked,
    answer: Task,
    handle: ({ params, body, ctx }) => after(ctx, params.id, (row) => reopenTask(ctx, row, body.text)),
  }),
];
