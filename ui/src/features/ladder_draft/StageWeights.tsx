import { useState } from "react";
import type { Competency_Serialize as Competency, LifeCycleStage } from "../../bindings";
import { NumberField } from "../../components/NumberField";
import { ladderEditorMessages as words } from "../../messages/ladder_editor";
import { peopleMessages } from "../../messages/people";
import { useWrite } from "../../queries";
import css from "./CompetenciesPage.module.css";

const stages: readonly LifeCycleStage[] = ["new", "growth", "mature", "decline"];

/** Where a competency matters more or less as the product ages; an empty field is the plain weight. */
export function StageWeights({ competency }: { competency: Competency }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: four numbers in a row, not a form of its own
    <div role="group" className={css.stages} aria-label={words.stageWeightsOf(competency.name)}>
      {stages.map((stage) => (
        <StageWeight key={stage} competency={competency} stage={stage} />
      ))}
      <p className={css.stageHelp}>{words.stageWeightsHelp}</p>
    </div>
  );
}

function StageWeight({ competency, stage }: { competency: Competency; stage: LifeCycleStage }) {
  const { run, error } = useWrite("ladderEdit");
  const saved = competency.stage_weights?.[stage] ?? null;
  const [refused, setRefused] = useState<number | null>(null);
  const keep = async (weight: number | null) => {
    if (weight === saved) {
      setRefused(null);
      return;
    }
    const edit = { kind: "stage_weight_set" as const, competency: competency.code, stage, weight };
    setRefused((await run(edit)) === undefined ? weight : null);
  };
  return (
    <NumberField
      label={peopleMessages.stageOf(stage)}
      value={refused ?? saved}
      onChange={(value) => void keep(value)}
      minValue={0}
      step={0.5}
      formatOptions={{ maximumFractionDigits: 2 }}
      {...(refused !== null && error && { error: error.message })}
    />
  );
}
