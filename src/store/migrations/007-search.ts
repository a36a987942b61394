import { sql } from "kysely";
import type { Migration } from "./migration.ts";

/**
 * The words of the current revisions. SQLite's full-text index: it holds no text of its own, and triggers keep it in
 * step, so that nothing that is stored or removed in whatever way can be forgotten.
 */
export const search: Migration = async (db) => {
  for (const statement of statements) await sql.raw(statement).execute(db);
};

const statements = [
  `create view searchable as
     select articles.seq, revisions.title, revisions.outlet, revisions.text
     from articles join revisions
       on revisions.workspace = articles.workspace and revisions.id = articles.revision`,
  `create virtual table article_words using fts5(
     title, outlet, text, content = 'searchable', content_rowid = 'seq',
     tokenize = 'porter unicode61 remove_diacritics 2')`,
  // An article is written before its revision, and again when another revision becomes current.
  `create trigger words_of_revision after insert on revisions begin
     insert into article_words (rowid, title, outlet, text)
       select seq, new.title, new.outlet, new.text from articles
       where workspace = new.workspace and id = new.article and revision = new.id;
   end`,
  `create trigger words_of_article after update of revision on articles when new.revision <> old.revision begin
     insert into article_words (article_words, rowid, title, outlet, text)
       select 'delete', old.seq, title, outlet, text from revisions
       where workspace = old.workspace and id = old.revision;
     insert into article_words (rowid, title, outlet, text)
       select new.seq, title, outlet, text from revisions
       where workspace = new.workspace and id = new.revision;
   end`,
  `create trigger words_removed before delete on revisions begin
     insert into article_words (article_words, rowid, title, outlet, text)
       select 'delete', seq, old.title, old.outlet, old.text from articles
       where workspace = old.workspace and id = old.article and revision = old.id;
   end`,
  "insert into article_words (article_words) values ('rebuild')",
];
