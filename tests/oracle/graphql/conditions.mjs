// Conditions over rows, in the three-valued logic of SQL: true, false, null.

// A relation of a row: the rows that belong to it.
export function related(store, table, relation, row) {
  const other = store.tables[relation.to];
  if (relation.many) {
    const key = table.key[0];
    return other.rows.filter((it) => it[relation.column] === row[key] && row[key] != null);
  }
  const key = other.key[0];
  return other.rows.filter((it) => it[key] === row[relation.column] && row[relation.column] != null);
}

function not(value) {
  return value === null ? null : !value;
}

function every(values) {
  let all = true;
  for (const it of values) {
    if (it === false) return false;
    if (it === null) all = null;
  }
  return all;
}

function some(values) {
  return not(every(values.map(not)));
}

export function order(one, other) {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  const [a, b] = [Buffer.from(String(one)), Buffer.from(String(other))];
  return Buffer.compare(a, b);
}

function same(one, other) {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.keys(value).sort().map((it) => [it, sorted(value[it])]));
}

// Whether a JSON value holds another (the operator @> of PostgreSQL).
export function holds(whole, part) {
  if (Array.isArray(whole) && Array.isArray(part)) {
    return part.every((it) => whole.some((of) => holds(of, it)));
  }
  if (Array.isArray(whole)) return whole.some((it) => same(it, part));
  if (isObject(whole) && isObject(part)) {
    return Object.keys(part).every((it) => it in whole && holds(whole[it], part[it]));
  }
  return same(whole, part);
}

export function isObject(value) {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function hasKey(value, key) {
  if (isObject(value)) return key in value;
  return Array.isArray(value) ? value.includes(key) : value === key;
}

function like(text, pattern, flags) {
  const body = [...pattern].map((it) => {
    if (it === '%') return '[^]*';
    return it === '_' ? '[^]' : it.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  });
  return new RegExp(`^${body.join('')}$`, `u${flags}`).test(text);
}

const COMPARISONS = {
  _eq: (a, b) => same(a, b),
  _neq: (a, b) => !same(a, b),
  _gt: (a, b) => order(a, b) > 0,
  _gte: (a, b) => order(a, b) >= 0,
  _lt: (a, b) => order(a, b) < 0,
  _lte: (a, b) => order(a, b) <= 0,
  _in: (a, b) => b.some((it) => same(a, it)),
  _nin: (a, b) => !b.some((it) => same(a, it)),
  _like: (a, b) => like(a, b, ''),
  _nlike: (a, b) => !like(a, b, ''),
  _ilike: (a, b) => like(a, b, 'i'),
  _nilike: (a, b) => !like(a, b, 'i'),
  _regex: (a, b) => new RegExp(b, 'u').test(a),
  _nregex: (a, b) => !new RegExp(b, 'u').test(a),
  _iregex: (a, b) => new RegExp(b, 'ui').test(a),
  _niregex: (a, b) => !new RegExp(b, 'ui').test(a),
  _contains: (a, b) => holds(a, b),
  _contained_in: (a, b) => holds(b, a),
  _has_key: (a, b) => hasKey(a, b),
  _has_keys_any: (a, b) => b.some((it) => hasKey(a, it)),
  _has_keys_all: (a, b) => b.every((it) => hasKey(a, it)),
};

function compare(value, operator, operand) {
  if (operator === '_is_null') return (value === null) === operand;
  if (operand === null) throw new Error(`unexpected null value for ${operator}`);
  if (operator === '_cast') {
    return value === null ? null : fits(JSON.stringify(value), operand.String);
  }
  const test = COMPARISONS[operator];
  if (!test) throw new Error(`no operator ${operator}`);
  return value === null ? null : test(value, operand);
}

function fits(value, comparison) {
  const all = Object.entries(comparison);
  return every(all.map(([operator, operand]) => compare(value ?? null, operator, operand)));
}

function counted(store, other, rows, { count, bool_and, bool_or }) {
  const within = (it) => rows.filter((row) => matches(store, other, row, it.filter ?? {}) === true);
  const verdicts = [];
  if (count) {
    const columns = count.arguments ?? [];
    const found = within(count).filter((row) => columns.every((it) => row[it] != null));
    verdicts.push(fits(found.length, count.predicate));
  }
  const judged = [[bool_and, every], [bool_or, some]];
  for (const [it, join] of judged.filter((it) => it[0])) {
    const values = within(it).map((row) => row[it.arguments]).filter((value) => value != null);
    verdicts.push(fits(values.length ? join(values) : null, it.predicate));
  }
  return every(verdicts);
}

// Whether a row fits a condition of the form `T_bool_exp`.
export function matches(store, table, row, condition) {
  const verdicts = [];
  for (const [name, it] of Object.entries(condition)) {
    if (it === null) throw new Error(`unexpected null value for ${name}`);
    const relation = table.relations[name.replace(/_aggregate$/, '')];
    if (name === '_and') verdicts.push(every(it.map((one) => matches(store, table, row, one))));
    else if (name === '_or') verdicts.push(some(it.map((one) => matches(store, table, row, one))));
    else if (name === '_not') verdicts.push(not(matches(store, table, row, it)));
    else if (relation) {
      const other = store.tables[relation.to];
      const rows = related(store, table, relation, row);
      const isFigure = name.endsWith('_aggregate') && !(name in table.relations);
      verdicts.push(isFigure
        ? counted(store, other, rows, it)
        : rows.some((one) => matches(store, other, one, it) === true));
    } else verdicts.push(fits(row[name] ?? null, it));
  }
  return every(verdicts);
}
