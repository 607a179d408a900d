'use server'

import { clean } from 'copydesk'

/** A server action: what a form was filled in with, cleaned. */
export async function cleanForm(_, form) {
  const { text, changes } = clean(String(form.get('source') ?? ''))
  return { text, removed: changes.length }
}
