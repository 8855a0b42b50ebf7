import type { ReactNode } from 'react';
import { usePlace } from '../../place.tsx';
import { TaskListPage } from './list-page.tsx';
import { TaskPage } from './task-page.tsx';

/** `tasks`: list or calendar; `tasks/{id}`: one task with its discussion, proof and clock. */
export default function TasksPage(): ReactNode {
  const [id] = usePlace().rest;
  return id === undefined ? <TaskListPage /> : <TaskPage id={id} />;
}
