import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from "kysely";
import { toStoreError } from "./store-error.ts";

/** Prepared statements kept for the next time; chunked inserts of every length would make them endless. */
const STATEMENTS_KEPT = 200;

/** Kysely over Node's own SQLite. Closes the database when it is destroyed. Errors that a person can mend say how. */
export function sqliteDialect(database: DatabaseSync): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => createDriver(database),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

function createDriver(database: DatabaseSync): Driver {
  const connection = createConnection(database);
  const run = async (sql: string) => {
    await connection.executeQuery(CompiledQuery.raw(sql));
  };
  return {
    init: async () => {},
    // Kysely hands the only connection to one user at a time.
    acquireConnection: async () => connection,
    // A transaction that begins by reading could not wait for another process's writing once it writes itself.
    beginTransaction: () => run("begin immediate"),
    commitTransaction: () => run("commit"),
    // A full disk ends the transaction by itself.
    rollbackTransaction: async () => {
      if (database.isTransaction) await run("rollback");
    },
    releaseConnection: async () => {},
    destroy: async () => database.close(),
  };
}

function createConnection(database: DatabaseSync): DatabaseConnection {
  const statements = new Map<string, StatementSync>();

  function prepare(sql: string): StatementSync {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    const statement = database.prepare(sql);
    if (statements.size >= STATEMENTS_KEPT) statements.clear();
    statements.set(sql, statement);
    return statement;
  }

  return {
    executeQuery: async <Row>({ sql, parameters }: CompiledQuery) => {
      try {
        const statement = prepare(sql);
        const values = parameters as SQLInputValue[];
        if (statement.columns().length > 0) return { rows: statement.all(...values) as Row[] };
        const { changes, lastInsertRowid } = statement.run(...values);
        return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
      } catch (error) {
        throw toStoreError(error, database.location());
      }
    },
    // A statement of its own: a kept one could be run again while its rows are still being read.
    streamQuery: async function* <Row>({ sql, parameters }: CompiledQuery) {
      for (const row of database.prepare(sql).iterate(...(parameters as SQLInputValue[]))) {
        yield { rows: [row as Row] };
      }
    },
  };
}
