import {
  openReferenceSystem,
  type ReferenceSystem,
  type ReferenceSystemOptions,
} from '@gpconnect/reference-system'
import { Trouble } from './trouble.ts'

/** Opens the reference system. A directory or file that cannot be used is told of in a sentence. */
export async function openData(options: ReferenceSystemOptions): Promise<ReferenceSystem> {
  try {
    return await openReferenceSystem(options)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    throw new Trouble(
      `The data directory ${options.directory} cannot be used (${error.message}). Check what is there and that you may write to it, or give another with \`--data DIR\`.`,
      { cause: error },
    )
  }
}
