import type { DatabaseSync } from 'node:sqlite'

/** One step of a schema. It only adds, so that processes of the release before can run on beside it. */
export type Migration = { readonly title: string; readonly sql: string }

/**
 * Brings a database to the newest of `migrations`, numbered from 1 in their order. Runs under the database's write lock, so
 * that of several processes that start together one migrates and the others find it done. A database that has seen more than
 * these migrations belongs to a newer release and is refused.
 */
export function migrate(database: DatabaseSync, migrations: readonly Migration[]): void {
  database.exec('BEGIN IMMEDIATE')
  try {
    database.exec(
      'CREATE TABLE IF NOT EXISTS migration (number INTEGER PRIMARY KEY, title TEXT NOT NULL, at TEXT NOT NULL) STRICT',
    )
    const known = newestOf(database)
    if (known > migrations.length)
      throw new Error(
        `${database.location()} is at schema ${known} and this release knows ${migrations.length}: run the release that wrote it, or a newer one.`,
      )
    const record = database.prepare('INSERT INTO migration VALUES (?, ?, ?)')
    for (const [index, { title, sql }] of migrations.entries()) {
      if (index < known) continue
      database.exec(sql)
      record.run(index + 1, title, new Date().toISOString())
    }
    database.exec('COMMIT')
  } catch (error) {
    database.exec('ROLLBACK')
    throw error
  }
}

function newestOf(database: DatabaseSync): number {
  return Number(database.prepare('SELECT max(number) AS newest FROM migration').get()?.newest ?? 0)
}
