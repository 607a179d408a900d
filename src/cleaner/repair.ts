import type { Shield } from '../blocks/shield.js'
import { apply } from '../edit/edit.js'
import type { EditStage, Edits } from '../edit/edit-list.js'
import { applyEdits, type Transform, untilStable } from '../edit/transform.js'
import { linesOf, Trait } from '../lines/lines.js'
import type { Pipeline } from '../pipeline.js'
import { entities } from '../repair/entities.js'
import { pairsUp, UNPAIRED } from '../repair/mojibake/mojibake.js'
import { SettledLines } from '../repair/mojibake/settled-lines.js'

/** A text with repaired characters. */
export interface Repaired {
  readonly text: Transform
  /** The text after entities and mojibake. Equals `text` if nothing else was broken. */
  readonly decoded: Transform
  /** The traits of `decoded`, as bits. */
  readonly traits: number
  /** Whether adjacent characters may be one broken character, repaired or not. */
  readonly maybeBroken: boolean
}

/** The repair stages for one source. They leave code alone. Mojibake repair is the slowest stage, so its results are cached. */
export class CharacterRepair {
  private readonly first: readonly EditStage[]
  private ownAll: readonly EditStage[] | undefined = undefined
  private readonly restore: EditStage | undefined
  /** The last text that mojibake repair returned, and its edits for that text. */
  private restored: string | undefined = undefined
  private noEdits: Edits = []

  constructor(
    private readonly stages: Pipeline['repair'],
    private readonly shield: Shield,
  ) {
    const { first, restore } = stages
    this.restore = restore && this.rememberingLast(shield.overMojibake(restore))
    this.first = first.map((stage) => this.over(stage))
  }

  /** Few texts need more than the first stages. */
  private get all(): readonly EditStage[] {
    const { restore, all } = this.stages
    this.ownAll ??= all.map((stage) => (stage === restore ? (this.restore as EditStage) : this.over(stage)))
    return this.ownAll
  }

  private over(stage: EditStage): EditStage {
    return stage === entities ? this.shield.overReferences(stage) : this.shield.over(stage)
  }

  private rememberingLast(restore: (text: string, settled: SettledLines) => Edits): EditStage {
    const settled = new SettledLines()
    return (text) => {
      if (text === this.restored) return this.noEdits
      const edits = restore(text, settled)
      this.restored = edits.length === 0 ? text : apply(text, edits)
      // The identity of an empty list shows whether anything was in doubt (`UNPAIRED`), so the same list is returned again.
      this.noEdits = edits.length === 0 ? edits : []
      return edits
    }
  }

  /** Repairs a text. Most texts need few stages; their traits show which. */
  repaired(transform: Transform): Repaired {
    const decoded = untilStable(transform, this.first)
    const isAscii = (linesOf(decoded.text).traits & Trait.beyondAscii) === 0
    const edits = isAscii || !this.restore ? UNPAIRED : this.restore(decoded.text)
    const restored = applyEdits(decoded, edits)
    const { traits } = linesOf(restored.text)
    return {
      text: traits & Trait.odd ? untilStable(restored, this.all) : restored,
      decoded: restored,
      traits,
      maybeBroken: edits !== UNPAIRED,
    }
  }

  /** The stages that may find more in a repaired text after something was removed from it. Usually none. */
  stagesAfter({ text, moves }: Transform, { traits, maybeBroken }: Repaired): readonly EditStage[] {
    // Invisible characters are kept for the letters next to them, which may be gone: <!--ا-->\u200f  →  \u200f
    if (traits & Trait.odd) return this.all
    if (!text.includes('&') && ((traits & Trait.beyondAscii) === 0 || !(maybeBroken || pairsUp(text, moves)))) return []
    return this.restore ? [...this.first, this.restore] : this.first
  }
}
