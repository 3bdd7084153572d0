/**
 * Members numbered from 0 in, those that are one joined, save where a mark tells two apart.
 * The marks `filing-1: Alpha` and `filing-1: Alpha East` keep two companies of one filing apart.
 */

/** Which members are one: union–find with marks. */
export interface Clusters {
  /** The member that stands for all that are one with `member`. */
  find(member: number): number;
  /** Whether a mark keeps the two apart. */
  apart(one: number, other: number): boolean;
  /** Makes the two one unless they are apart; `true` where they are one now. */
  join(one: number, other: number): boolean;
  /** Makes the two one whatever marks say. */
  force(one: number, other: number): void;
  /** Members with different values under one key are apart. */
  mark(member: number, key: string, value: string): void;
}

/**
 * `count` members, each on its own.
 * @example const clusters = createClusters(3); clusters.join(0, 2); clusters.find(2) === clusters.find(0)
 */
export function createClusters(count: number): Clusters {
  const parents = Array.from({ length: count }, (_, member) => member);
  const marks = Array.from({ length: count }, () => new Map<string, string>());

  const find = (member: number): number => {
    let root = member;
    for (let parent = parents[root]; parent !== undefined && parent !== root; parent = parents[root]) {
      parents[root] = parents[parent] ?? parent;
      root = parent;
    }
    return root;
  };
  const marksOf = (member: number): Map<string, string> => marks[find(member)] ?? new Map<string, string>();
  const apart = (one: number, other: number): boolean => {
    if (find(one) === find(other)) return false;
    const [few, many] = bySize(marksOf(one), marksOf(other));
    for (const [key, value] of few) if (many.has(key) && many.get(key) !== value) return true;
    return false;
  };
  const force = (one: number, other: number): void => {
    const [rootOne, rootOther] = [find(one), find(other)];
    if (rootOne === rootOther) return;
    const [few, many] = bySize(marksOf(one), marksOf(other));
    for (const [key, value] of few) if (!many.has(key)) many.set(key, value);
    const [root, child] = rootOne < rootOther ? [rootOne, rootOther] : [rootOther, rootOne];
    parents[child] = root;
    marks[root] = many;
  };
  const join = (one: number, other: number): boolean => {
    if (apart(one, other)) return false;
    force(one, other);
    return true;
  };
  return { find, apart, join, force, mark: (member, key, value) => void marksOf(member).set(key, value) };
}

function bySize(one: Map<string, string>, other: Map<string, string>): [few: Map<string, string>, many: Map<string, string>] {
  return one.size <= other.size ? [one, other] : [other, one];
}
