import { ArrowDown, ArrowUp } from "lucide-react";
import type {
  Competency_Serialize as Competency,
  CompetencyArea,
  CompetencyCode,
} from "../../bindings";
import { NameAdder } from "../../components/NameAdder";
import { useReorderRow } from "../../components/reorder";
import { ladderEditorMessages as words } from "../../messages/ladder_editor";
import css from "./CompetenciesPage.module.css";
import { CompetencyRow } from "./CompetencyRow";
import { useDraft } from "./draft_context";
import { PartMenu, PartName } from "./PartHead";
import { places } from "./places";
import { useDraftEdit } from "./useDraftEdit";

interface AreaBlockProps {
  area: CompetencyArea;
  at: number;
  competencies: readonly Competency[];
  /** The place of a competency among all of them. */
  indexOf: (code: CompetencyCode) => number;
  onStep: (code: CompetencyCode, by: -1 | 1) => void;
  onMove: (code: CompetencyCode, area: string, to: number) => void;
}

/** Past every place; Rust takes it for the last one. */
const atTheEnd = 2 ** 31;

/** An area with its competencies; something dropped on its head becomes its first. */
export function AreaBlock({ area, at, competencies, indexOf, onStep, onMove }: AreaBlockProps) {
  const { draft } = useDraft();
  const edit = useDraftEdit();
  const { code, name } = area;
  const first = competencies[0];
  const head = useReorderRow(
    `area ${code}`,
    first ? indexOf(first.code) : Number.POSITIVE_INFINITY,
    words.area(name),
  );

  return (
    <section className={css.area} aria-label={words.area(name)} data-place={places.area(code)}>
      <div
        {...head.dropProps}
        ref={head.row}
        className={css.head}
        data-target={head.side !== undefined || undefined}
      >
        <div className={css.areaName}>
          <PartName
            title={words.areaName}
            label={words.areaNameOf(name)}
            saved={name}
            toEdit={(text) => ({ kind: "area_rename", code, name: text })}
          />
        </div>
        <span className={css.count}>{words.competencyCount(competencies.length)}</span>
        <span className={css.weightHead} aria-hidden="true">
          {competencies.length > 0 && words.weight}
        </span>
        <PartMenu
          label={words.areaMenu(name)}
          at={at}
          last={draft.page.ladder.areas.length - 1}
          back={{ label: words.areaUp, icon: <ArrowUp aria-hidden="true" /> }}
          forth={{ label: words.areaDown, icon: <ArrowDown aria-hidden="true" /> }}
          onMove={(to) => void edit({ kind: "area_move", code, to }, words.areaMoved(name))}
          onRemove={() => void edit({ kind: "area_remove", code }, words.areaRemoved(name))}
        />
      </div>
      {competencies.length === 0 && <p className={css.empty}>{words.areaEmpty}</p>}
      {competencies.map((competency) => (
        <CompetencyRow
          key={competency.code}
          competency={competency}
          index={indexOf(competency.code)}
          onStep={(by) => onStep(competency.code, by)}
          onMove={(to) => onMove(competency.code, to, atTheEnd)}
        />
      ))}
      <div className={css.adder}>
        <NameAdder
          label={words.addCompetency}
          spoken={words.addCompetencyTo(name)}
          hint={words.competencyName}
          onAdd={async (text) =>
            (await edit(
              { kind: "competency_add", name: text, area: code },
              words.competencyAdded(text),
            )) !== undefined
          }
          goesOn
        />
      </div>
    </section>
  );
}
