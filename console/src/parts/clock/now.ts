import { useEffect, useState } from 'react';

/** The time, renewed every `every` milliseconds, on the beat of the clock so that all of a page turn together. */
export function useNow(every: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const beat = (): void => {
      setNow(Date.now());
      timer = setTimeout(beat, every - (Date.now() % every));
    };
    timer = setTimeout(beat, every - (Date.now() % every));
    return () => clearTimeout(timer);
  }, [every]);
  return now;
}
