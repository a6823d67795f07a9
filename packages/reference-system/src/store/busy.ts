const busyCode = 5

/** True for the error of a database that another connection holds. */
export function isBusy(error: unknown): boolean {
  // The low byte is the code, the rest says more of it.
  return error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === busyCode
}
