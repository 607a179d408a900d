const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EISDIR: 'a folder, not a file',
  ENOTDIR: 'no such file or folder',
  ENOSPC: 'the disk is full',
  ERR_FS_FILE_TOO_LARGE: 'too large to read at once',
  ERR_STRING_TOO_LONG: 'too large to read at once',
}

/** A short reason why a file could not be read, cleaned or written. */
export function tellFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const code = (error as NodeJS.ErrnoException).code ?? ''
  return (Object.hasOwn(REASONS, code) ? REASONS[code] : undefined) ?? error.message
}
