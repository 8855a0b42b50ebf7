import type { ReactNode } from 'react';
import { usePlace } from '../../place.tsx';
import { DetectHome } from './home.tsx';
import { ScanPage } from './scan-page.tsx';

/** `detect`: drop zone and list; `detect/{scan}/{file}`: what was found, the verdict, the copy. */
export default function DetectPage(): ReactNode {
  const { rest } = usePlace();
  const [scan, file] = rest;
  return scan === undefined ? <DetectHome /> : <ScanPage id={scan} file={file} />;
}
