/**
 * A list in, its members by a key out, keys and members in the order in which they come.
 * ["ant", "bee", "ape"] by first letter: a → ant, ape; b → bee.
 */

/**
 * The members of `list` by `keyOf`; a member without a key is left out. Linear in the list.
 * @example groupBy([1, 2, 3], (value) => (value % 2 === 0 ? "even" : "odd")).get("odd") // [1, 3]
 */
export function groupBy<Key, Member>(list: Iterable<Member>, keyOf: (member: Member) => Key | undefined): Map<Key, Member[]> {
  const groups = new Map<Key, Member[]>();
  for (const member of list) {
    const key = keyOf(member);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [member]);
    else group.push(member);
  }
  return groups;
}
