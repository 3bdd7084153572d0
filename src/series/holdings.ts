/**
 * Series in, who held which part of whom and when out.
 * "As of March 31, 2018, we owned 51% of Plum Media": holder the issuer, company Plum Media, 51 at 2018-03-31.
 */
import type { Holding } from "../model/holding.ts";
import type { Series } from "../model/series.ts";

/**
 * One holding for each series of `OwnershipPercentage` that names its holder, in the order of the series.
 */
export function holdingsOf(series: readonly Series[]): Holding[] {
  return series.flatMap((one) => {
    const { id, issuer, entity, concept, counterparty, item, observations } = one;
    if (concept !== "OwnershipPercentage" || counterparty === undefined || observations.length === 0) return [];
    return [{ series: id, issuer, holder: counterparty, company: entity, ...(item === undefined ? {} : { item }), stakes: stakesOf(one) }];
  });
}

function stakesOf({ observations }: Series): Holding["stakes"] {
  return observations.map(({ period, value, decimals, bound, status, vintages, break: basisChanges }) => ({
    period: period.edtf,
    share: value,
    decimals,
    bound,
    status,
    documents: [...new Set(vintages.map(({ document }) => document))],
    ...(basisChanges === undefined ? {} : { break: basisChanges }),
  }));
}
