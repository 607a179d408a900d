'use client'

import { useActionState } from 'react'
import { cleanForm } from './actions'

export function Cleaner() {
  const [cleaned, action] = useActionState(cleanForm, null)
  return (
    <form action={action}>
      <textarea name="source" aria-label="Text" />
      <button type="submit">Clean</button>
      {cleaned && <output>{cleaned.text}</output>}
    </form>
  )
}
