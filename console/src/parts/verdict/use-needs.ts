import { useQuery } from '@tanstack/react-query';
import { needsOfFacts } from '../../workers/judging.ts';
import type { Needs } from './condition-text.ts';

/** What each fact is asked with, by its name; none until the law has been read. */
export function useNeeds(): Needs {
  return useQuery({ queryKey: ['needs'], queryFn: needsOfFacts, staleTime: Infinity }).data ?? {};
}
