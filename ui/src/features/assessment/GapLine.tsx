import { Minus, TrendingDown, TrendingUp } from "lucide-react";
import type { Gap_Serialize, LevelRef } from "../../bindings";
import { assessmentMessages as words } from "../../messages/assessment";
import css from "./CompetencyCard.module.css";

interface GapLineProps {
  gap: Gap_Serialize | undefined;
  level: LevelRef | null;
}

/** A gap in words; the arrow and the tint repeat them. */
export function GapLine({ gap, level }: GapLineProps) {
  if (!level) return null;
  const size = gap?.gap ?? null;
  if (size === null) return <p className={css.gap}>{words.noGap(level.name)}</p>;
  const Sign = size > 0 ? TrendingDown : size < 0 ? TrendingUp : Minus;
  return (
    <p className={css.gap} data-tone={size > 0 ? "below" : "reached"}>
      <Sign aria-hidden="true" />
      {words.gap(size, level.name)}
    </p>
  );
}
