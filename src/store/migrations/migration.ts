import type { QueryExecutorProvider, SchemaModule } from "kysely";

/**
 * One step from an older form of the database to the next. It never changes once it was released, and so is given
 * the means to change tables and to run SQL, and none of the present schema's types.
 */
export type Migration = (db: QueryExecutorProvider & { readonly schema: SchemaModule }) => Promise<void>;
