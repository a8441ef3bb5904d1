/** A sheet in text, the register made of it, and changes typed into the register. */
import { analyse, draftWriteBack, refreshRegister, type Analysis } from "../../../../src/engine";
import { changeSnapshot } from "../../../../src/engine/draft/writeBack/changeSnapshot";
import type { RegisterCell, RegisterSnapshot } from "../../../../src/engine/model/register";
import type { RegisterRefresh } from "../../../../src/engine/model/registerRefresh";
import type { WorkbookSnapshot } from "../../../../src/engine/model/snapshot";
import type { WriteBack } from "../../../../src/engine/model/writeBack";
import { written } from "../../reconcile/register/sides";
import { readGrid } from "../../../cases/readGrid";

export const AS_OF = "2026-11-21";

export class TwoSides {
  snapshot: WorkbookSnapshot;

  constructor(sheet: string | WorkbookSnapshot) {
    const snapshot = typeof sheet === "string" ? readGrid(sheet) : sheet;
    const refresh = refreshRegister(analyse(snapshot, { asOf: AS_OF }));
    this.snapshot = { ...snapshot, registers: keptOf(refresh) };
  }

  get analysis(): Analysis {
    return analyse(this.snapshot, { asOf: AS_OF });
  }

  get register(): RegisterSnapshot {
    return this.snapshot.registers?.[0]?.standing as RegisterSnapshot;
  }

  /** Types into the row of the register, counted from 0. */
  type(row: number, heading: string, cell: RegisterCell): this {
    const column = this.register.headings.indexOf(heading);
    if (column < 0) throw new Error(`The register has no column ${heading}.`);
    const rows = this.register.rows.map((cells, index) =>
      index === row ? cells.map((old, at) => (at === column ? cell : old)) : cells,
    );
    const registers = this.snapshot.registers?.map((kept) => ({
      ...kept,
      standing: { ...kept.standing, rows },
    }));
    this.snapshot = { ...this.snapshot, registers: registers ?? [] };
    return this;
  }

  /** What would be written back of all that was typed into the register. */
  writeBack(): readonly WriteBack[] {
    const { analysis } = this;
    return draftWriteBack(analysis, refreshRegister(analysis).kept);
  }

  /** Writes what can be written into the sheet, and refreshes; then tells what the two still disagree on. */
  agree(): { readonly kept: readonly string[]; readonly conflicts: readonly string[] } {
    const fixes = this.writeBack().flatMap(({ fix }) => (fix === null ? [] : [fix]));
    this.snapshot = changeSnapshot(this.snapshot, fixes);
    const refresh = refreshRegister(this.analysis);
    this.snapshot = { ...this.snapshot, registers: keptOf(refresh) };
    const named = ({ row, heading }: (typeof refresh.kept)[number]) => `${row.ref || row.text} ${heading}`;
    return { kept: refresh.kept.map(named), conflicts: refresh.conflicts.map(named) };
  }
}

function keptOf({ registers }: RegisterRefresh) {
  return registers.map(({ kind, merged }) => ({ kind, standing: written(merged), base: merged.base }));
}
