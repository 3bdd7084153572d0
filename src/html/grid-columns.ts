/**
 * Cells with the stretch that each takes in its row → the column that each is read in. Cells that lie over one another are one column,
 * whatever narrow cells for currency signs and gaps lie between; a heading over several columns is read in the first of them.
 * "2009" over the cells "$" and "5,123" stands in the column of "$5,123".
 */

/** A cell takes its row from `from` to `to`, `to` exclusive. */
export interface Placed {
  readonly from: number;
  readonly to: number;
}

/**
 * The columns of all cells, from left to right from 0.
 * @example columnsOf([[{ from: 0, to: 1 }, { from: 2, to: 4 }], [{ from: 3, to: 4 }]]) // [[0, 1], [1]]
 */
export function columnsOf(rows: readonly (readonly Placed[])[]): number[][] {
  const cells = rows.flat();
  const narrowFirst = cells.map((_, index) => index).sort((one, other) => width(cells[one]) - width(cells[other]) || one - other);
  const owners = new Map<number, number>();
  const column = new Array<number>(cells.length).fill(0);
  const starts: number[] = [];
  for (const index of narrowFirst) {
    const cell = cells[index];
    if (!cell) continue;
    const found = ownersWithin(owners, cell);
    const own = found[0] ?? starts.push(cell.from) - 1;
    column[index] = own;
    if (found.length <= 1) claim(owners, cell, own, starts);
  }
  const rank = new Map([...starts.keys()].sort((one, other) => (starts[one] ?? 0) - (starts[other] ?? 0)).map((own, at) => [own, at]));
  let next = 0;
  return rows.map((row) => row.map(() => rank.get(column[next++] ?? 0) ?? 0));
}

function width(cell: Placed | undefined): number {
  return cell ? cell.to - cell.from : 0;
}

function ownersWithin(owners: ReadonlyMap<number, number>, { from, to }: Placed): number[] {
  const found: number[] = [];
  for (let place = from; place < to; place++) {
    const owner = owners.get(place);
    if (owner !== undefined && owner !== found.at(-1)) found.push(owner);
  }
  return found;
}

function claim(owners: Map<number, number>, { from, to }: Placed, own: number, starts: number[]): void {
  for (let place = from; place < to; place++) owners.set(place, own);
  starts[own] = Math.min(starts[own] ?? from, from);
}
