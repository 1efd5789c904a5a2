// What changes tables: new rows, changes, and rows that are taken away.

import { randomUUID } from 'node:crypto';
import { isObject, matches } from './conditions.mjs';

export class Refusal extends Error {
  constructor(message, code) {
    super(message);
    this.code = code;
  }
}

function clash(table, row, columns) {
  return table.rows.find((it) => it !== row
    && columns.every((name) => it[name] != null && it[name] === row[name]));
}

function insertOne(store, table, object, conflict) {
  const row = Object.fromEntries(table.columns.map((it) => [it.name, null]));
  const later = [];
  for (const [name, value] of Object.entries(object)) {
    const relation = table.relations[name];
    if (!relation) row[name] = value;
    else if (relation.many) later.push([relation, value]);
    else {
      const other = store.tables[relation.to];
      const made = insertOne(store, other, value.data, value.on_conflict);
      row[relation.column] = made?.[other.key[0]] ?? null;
    }
  }
  for (const it of table.columns.filter((of) => of.required && row[of.name] === null)) {
    if (it.type !== 'uuid' || !table.key.includes(it.name)) {
      throw new Refusal(`null value in column "${it.name}"`, 'constraint-violation');
    }
    row[it.name] = randomUUID();
  }
  for (const [name, columns] of Object.entries(table.unique)) {
    const there = clash(table, row, columns);
    if (!there) continue;
    if (!conflict || conflict.constraint !== name) {
      throw new Refusal(`duplicate key value violates unique constraint "${name}"`, 'constraint-violation');
    }
    const isMeant = matches(store, table, there, conflict.where ?? {}) === true;
    const columnsToSet = conflict.update_columns ?? [];
    if (!isMeant || columnsToSet.length === 0) return null;
    for (const it of columnsToSet) there[it] = row[it];
    return there;
  }
  table.rows.push(row);
  for (const [relation, { data, on_conflict: of }] of later) {
    const other = store.tables[relation.to];
    for (const it of data) {
      insertOne(store, other, { ...it, [relation.column]: row[table.key[0]] }, of);
    }
  }
  return row;
}

export function insert(store, table, objects, conflict) {
  const rows = objects.map((it) => insertOne(store, table, it, conflict)).filter((it) => it);
  return { affected_rows: rows.length, returning: rows };
}

const joined = (one, other) => {
  if (isObject(one) && isObject(other)) return { ...one, ...other };
  return [].concat(one, other);
};

function without(value, path) {
  const [first, ...rest] = path;
  if (value === null || typeof value !== 'object') return value;
  const at = Array.isArray(value) ? Number(first) : first;
  if (rest.length) {
    const copy = Array.isArray(value) ? [...value] : { ...value };
    if (at in copy) copy[at] = without(copy[at], rest);
    return copy;
  }
  if (!Array.isArray(value)) {
    return Object.fromEntries(Object.entries(value).filter((it) => it[0] !== at));
  }
  const place = at < 0 ? value.length + at : at;
  return value.filter((_, index) => index !== place);
}

const OPERATORS = {
  _set: (_, value) => value,
  _inc: (old, by) => (old === null ? null : old + by),
  _append: (old, value) => (old === null ? null : joined(old, value)),
  _prepend: (old, value) => (old === null ? null : joined(value, old)),
  _delete_key: (old, key) => (old === null ? null : Array.isArray(old) ? old.filter((it) => it !== key) : without(old, [key])),
  _delete_elem: (old, at) => (old === null ? null : without(old, [at])),
  _delete_at_path: (old, path) => (old === null ? null : without(old, path)),
};

export function update(store, table, wanted) {
  const operators = Object.entries(wanted).filter(([name, it]) => name in OPERATORS && it);
  if (operators.length === 0) {
    throw new Refusal('at least any one of _set, _inc and others is expected', 'validation-failed');
  }
  const rows = table.rows.filter((row) => matches(store, table, row, wanted.where) === true);
  for (const row of rows) {
    for (const [operator, columns] of operators) {
      for (const [name, value] of Object.entries(columns)) {
        row[name] = OPERATORS[operator](row[name], value);
      }
    }
  }
  return { affected_rows: rows.length, returning: rows };
}

export function remove(store, table, where) {
  const isMeant = (row) => matches(store, table, row, where) === true;
  const rows = table.rows.filter(isMeant);
  table.rows = table.rows.filter((row) => !rows.includes(row));
  return { affected_rows: rows.length, returning: rows };
}

// The condition that means the row with a key.
export function byKey(key) {
  return Object.fromEntries(Object.entries(key).map(([name, value]) => [name, { _eq: value }]));
}
