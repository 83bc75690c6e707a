import { useState } from "react";
import { Button } from "react-aria-components";
import type { Competency_Serialize as Competency, LifeCycleStage } from "../../bindings";
import { NumberField } from "../../components/NumberField";
import { ladderEditorMessages as words } from "../../messages/ladder_editor";
import { peopleMessages } from "../../messages/people";
import { useWrite } from "../../queries";
import css from "./CompetenciesPage.module.css";

const stages: readonly LifeCycleStage[] = ["new", "growth", "mature", "decline"];

interface StageWeightsProps {
  competency: Competency;
  /** Begun with the fields, and not with what they say. */
  isAsked: boolean;
}

/** Where a competency matters more or less as the product ages: a line to read, and fields when it is pressed. */
export function StageWeights({ competency, isAsked }: StageWeightsProps) {
  const [isOpen, setOpen] = useState(false);
  const weights = stages.flatMap((stage) => {
    const weight = competency.stage_weights?.[stage];
    return weight == null ? [] : [{ stage: peopleMessages.stageOf(stage), weight }];
  });
  if (!isAsked && !isOpen) {
    return (
      <Button className={css.stageLine} onPress={() => setOpen(true)}>
        {words.stageLine(weights)}
      </Button>
    );
  }
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
