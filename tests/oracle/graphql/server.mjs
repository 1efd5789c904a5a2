// Serves a schema in the form of Hasura over rows in memory, by graphql-js.
//
//   node server.mjs schema.graphql tables.json
//
// tables.json: `{"prefix": "app_130_", "tables": {"orders": {"key": ["id"],
// "columns": [{"name": "id", "type": "uuid", "required": true}], "unique":
// {"orders_pkey": ["id"]}, "relations": {"items": {"to": "items", "many": true,
// "column": "order_id"}}, "rows": [..]}}}`. Prints the port. A request that says
// `{"rows": {..}}` in place of a query puts these rows in place of all others.

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { GraphQLScalarType, buildSchema, execute, parse, validate } from 'graphql';
import { related } from './conditions.mjs';
import { figures, select } from './reading.mjs';
import { byKey, insert, remove, update } from './writing.mjs';

const [schemaPath, tablesPath] = process.argv.slice(2);
const schema = buildSchema(readFileSync(schemaPath, 'utf8'));
const store = JSON.parse(readFileSync(tablesPath, 'utf8'));

// Numbers of any size and dates travel as JSON says; `numeric` may be a text.
for (const type of Object.values(schema.getTypeMap())) {
  if (type instanceof GraphQLScalarType && ['numeric', 'bigint', 'float8'].includes(type.name)) {
    type.parseValue = (value) => Number(value);
  }
}

function resolvers(name, table) {
  const full = `${store.prefix}${name}`;
  const columns = table.columns.map((it) => it.name);
  const key = (it) => ({ where: byKey(it) });
  const reads = {
    [full]: (wanted) => select(store, table, wanted),
    [`${full}_aggregate`]: (wanted) => figures(select(store, table, wanted), columns),
    [`${full}_by_pk`]: (it) => select(store, table, key(it))[0] ?? null,
  };
  const writes = {
    [`insert_${full}`]: (it) => insert(store, table, it.objects, it.on_conflict),
    [`insert_${full}_one`]: (it) => insert(store, table, [it.object], it.on_conflict).returning[0] ?? null,
    [`update_${full}`]: (it) => update(store, table, it),
    [`update_${full}_by_pk`]: ({ pk_columns: of, ...it }) => update(store, table, { ...it, where: byKey(of) }).returning[0] ?? null,
    [`update_${full}_many`]: (it) => it.updates.map((one) => update(store, table, one)),
    [`delete_${full}`]: (it) => remove(store, table, it.where),
    [`delete_${full}_by_pk`]: (it) => remove(store, table, byKey(it)).returning[0] ?? null,
  };
  return { reads, writes };
}

function resolveRelations(name, table) {
  const fields = schema.getType(`${store.prefix}${name}`).getFields();
  for (const [relation, it] of Object.entries(table.relations)) {
    const other = store.tables[it.to];
    const columns = other.columns.map((of) => of.name);
    const rows = (row) => related(store, table, it, row);
    if (it.many) {
      fields[relation].resolve = (row, wanted) => select(store, other, wanted, rows(row));
      fields[`${relation}_aggregate`].resolve = (row, wanted) => figures(select(store, other, wanted, rows(row)), columns);
    } else fields[relation].resolve = (row) => rows(row)[0] ?? null;
  }
}

const [reads, writes] = [{}, {}];
for (const [name, table] of Object.entries(store.tables)) {
  const own = resolvers(name, table);
  Object.assign(reads, own.reads);
  Object.assign(writes, own.writes);
  resolveRelations(name, table);
}

async function answer(request) {
  if (request.rows) {
    for (const [name, rows] of Object.entries(request.rows)) store.tables[name].rows = rows;
    return { data: null };
  }
  const document = parse(request.query);
  const errors = validate(schema, document);
  if (errors.length) {
    return { errors: errors.map((it) => ({ message: it.message, extensions: { code: 'validation-failed' } })) };
  }
  const isWrite = document.definitions.some((it) => it.operation === 'mutation');
  const before = isWrite ? JSON.stringify(store.tables) : null;
  const found = await execute({
    schema,
    document,
    rootValue: isWrite ? writes : reads,
    variableValues: request.variables,
    operationName: request.operationName,
  });
  if (!found.errors) return JSON.parse(JSON.stringify(found));
  // A change that fails changes nothing.
  if (isWrite) {
    const old = JSON.parse(before);
    for (const name of Object.keys(old)) store.tables[name].rows = old[name].rows;
  }
  return {
    errors: found.errors.map((it) => ({
      message: it.message,
      path: it.path,
      extensions: { code: it.originalError?.code ?? 'unexpected' },
    })),
  };
}

const server = createServer((incoming, outgoing) => {
  const pieces = [];
  incoming.on('data', (it) => pieces.push(it));
  incoming.on('end', async () => {
    let said;
    try {
      const request = JSON.parse(Buffer.concat(pieces).toString('utf8'));
      said = Array.isArray(request) ? await Promise.all(request.map(answer)) : await answer(request);
    } catch (error) {
      said = { errors: [{ message: error.message, extensions: { code: 'parse-failed' } }] };
    }
    const body = JSON.stringify(said);
    outgoing.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
    outgoing.end(body);
  });
});
// It ends with the test that started it.
process.stdin.on('end', () => process.exit(0));
process.stdin.resume();
server.listen(0, '127.0.0.1', () => process.stdout.write(`${server.address().port}\n`));
