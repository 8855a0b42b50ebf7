/** Folders that build the tools of a build, not the app. */
const OF_BUILD = /^(?:.*\/)?(?:buildSrc|build-logic|buildLogic|gradle-plugins?)\//;
/** A set of sources that users never get: tests, and builds for developers. */
const SOURCE_SET = /(?:^|\/)src\/([^/]+)\//;
const NOT_SHIPPED = /^(?:test|androidTest|instrumentTest|sharedTest|testFixtures|debug|benchmark|mock)|Test$|Debug$/;

export function isOfBuild(path: string): boolean {
  return OF_BUILD.test(path);
}

/** Whether a file goes into what users get, by the source set it stands in. */
export function isShipped(path: string): boolean {
  const set = SOURCE_SET.exec(path)?.[1];
  return !isOfBuild(path) && (set === undefined || !NOT_SHIPPED.test(set));
}

/** The folder of the module a file belongs to, with a slash after it; empty for the whole project. */
export function moduleOf(path: string): string {
  const set = SOURCE_SET.exec(path);
  if (set !== null) return path.slice(0, set.index + (path[set.index] === '/' ? 1 : 0));
  return path.slice(0, path.lastIndexOf('/') + 1);
}
