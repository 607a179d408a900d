export function siteOf(
  id: string,
  known: { readonly site?: string | undefined; readonly url?: string | undefined },
): string
