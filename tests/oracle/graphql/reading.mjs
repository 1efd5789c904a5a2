// What is read of tables: rows in their order, and figures of them.

import { matches, order, related } from './conditions.mjs';

// Two values in a direction such as `desc_nulls_last`; null is more than all others.
function compare(one, other, direction) {
  const [way, nulls] = [direction.startsWith('desc') ? -1 : 1, direction.split('_nulls_')[1]];
  const nullsFirst = nulls ? nulls === 'first' : way < 0;
  const [a, b] = [one ?? null, other ?? null];
  if (a === null || b === null) {
    if (a === b) return 0;
    return (a === null) === nullsFirst ? -1 : 1;
  }
  return way * order(a, b);
}

function valuesBy(store, table, row, by) {
  return Object.entries(by).flatMap(([name, it]) => {
    if (typeof it === 'string') return [[row[name], it]];
    const relation = table.relations[name] ?? table.relations[name.replace(/_aggregate$/, '')];
    const other = store.tables[relation.to];
    const rows = related(store, table, relation, row);
    if (!relation.many) return valuesBy(store, other, rows[0] ?? {}, it);
    return Object.entries(it).flatMap(([figure, of]) => (figure === 'count'
      ? [[rows.length, of]]
      : Object.entries(of).map(([column, way]) => [FIGURES[figure](values(rows, column)), way])));
  });
}

// The rows that are meant, in their order.
export function select(store, table, wanted, from = table.rows) {
  let rows = from.filter((row) => matches(store, table, row, wanted.where ?? {}) === true);
  const orders = wanted.order_by ?? [];
  const keyed = rows.map((row) => [row, orders.flatMap((it) => valuesBy(store, table, row, it))]);
  keyed.sort(([, one], [, other]) => {
    for (let at = 0; at < one.length; at += 1) {
      const found = compare(one[at][0], other[at][0], one[at][1]);
      if (found) return found;
    }
    return 0;
  });
  rows = keyed.map((it) => it[0]);
  const distinct = wanted.distinct_on ?? [];
  if (distinct.length) {
    const leading = orders.flatMap((it) => Object.keys(it)).slice(0, distinct.length);
    if (orders.length && distinct.some((it) => !leading.includes(it))) {
      throw new Error('"distinct_on" columns must match initial "order_by" columns');
    }
    const seen = new Set();
    rows = rows.filter((row) => {
      const mark = JSON.stringify(distinct.map((it) => row[it] ?? null));
      return !seen.has(mark) && seen.add(mark);
    });
  }
  const start = wanted.offset ?? 0;
  return rows.slice(start, wanted.limit == null ? undefined : start + wanted.limit);
}

function values(rows, column) {
  return rows.map((it) => it[column]).filter((it) => it != null);
}

function spread(all, divisor) {
  if (divisor(all.length) <= 0) return null;
  const mean = all.reduce((a, b) => a + b, 0) / all.length;
  return all.reduce((sum, it) => sum + (it - mean) ** 2, 0) / divisor(all.length);
}

const root = (value) => (value === null ? null : Math.sqrt(value));
const best = (all, way) => all.reduce((a, b) => (way * order(b, a) > 0 ? b : a), all[0]) ?? null;
const sample = (it) => it - 1;
const whole = (it) => it;

const FIGURES = {
  avg: (all) => (all.length ? all.reduce((a, b) => a + b, 0) / all.length : null),
  max: (all) => best(all, 1),
  min: (all) => best(all, -1),
  stddev: (all) => root(spread(all, sample)),
  stddev_pop: (all) => root(spread(all, whole)),
  stddev_samp: (all) => root(spread(all, sample)),
  sum: (all) => (all.length ? all.reduce((a, b) => a + b, 0) : null),
  var_pop: (all) => spread(all, whole),
  var_samp: (all) => spread(all, sample),
  variance: (all) => spread(all, sample),
};

// Figures of rows, in the form `T_aggregate`.
export function figures(rows, columns) {
  const aggregate = {
    count({ columns: of, distinct }) {
      const found = (of ?? []).length
        ? rows.filter((row) => of.every((it) => row[it] != null)) : rows;
      const marks = found.map((row) => JSON.stringify((of ?? []).map((it) => row[it])));
      return distinct ? new Set(marks).size : found.length;
    },
  };
  for (const [name, figure] of Object.entries(FIGURES)) {
    aggregate[name] = Object.fromEntries(
      columns.map((column) => [column, () => figure(values(rows, column))]),
    );
  }
  return { aggregate, nodes: rows };
}
