import { Cleaner } from './cleaner'

export default function Page() {
  return <Cleaner />
}
